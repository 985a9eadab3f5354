// What the review view asks the server.
import type * as vscode from 'vscode';
import {
  type FileReview,
  REVIEW_FOLDER_REQUEST,
  REVIEW_REPORT_REQUEST,
  REVIEW_REQUEST,
  type ReviewParams,
  type ReviewReportParams,
  type ReviewResult,
} from '../../../server/src/protocol/review.ts';
import { decode } from '../../../server/src/text/decode.ts';
import { ask, textDocumentOf } from '../ask.ts';
import { committedBytes } from '../review/git.ts';
import type { ServerControl } from '../serverControl.ts';

/** The state of a bulletin; null while the server cannot answer, or does not have it. */
export async function askReview(server: ServerControl, document: vscode.TextDocument): Promise<ReviewResult | null> {
  const params: ReviewParams = { textDocument: textDocumentOf(document) };
  return (await ask(server, REVIEW_REQUEST, params)) ?? null;
}

/** The bulletins of the workspace in which something is to be looked at; undefined while the server cannot answer. */
export function askFolder(
  server: ServerControl,
  token: vscode.CancellationToken,
): Promise<readonly FileReview[] | undefined> {
  return ask(server, REVIEW_FOLDER_REQUEST, {}, token);
}

/** The page that a review ends with, and what has changed since the last commit where there is one; null while the server cannot answer. */
export async function askReport(server: ServerControl, document: vscode.TextDocument): Promise<string | null> {
  const bytes = await committedBytes(document.uri);
  const committed = bytes && decode(bytes);
  const params: ReviewReportParams = {
    textDocument: textDocumentOf(document),
    format: 'markdown',
    ...(committed?.kind === 'text' && { earlier: { text: committed.text, since: 'the last commit' } }),
  };
  return (await ask(server, REVIEW_REPORT_REQUEST, params))?.text ?? null;
}
