// The custom requests behind the review view, as the client asks them.
import type * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { ItemState, Matter, ReviewState } from '../../../server/src/report/reviewState.ts';
import { decode } from '../../../server/src/text/decode.ts';
import { committedBytes } from '../review/git.ts';
import type { ServerControl } from '../serverControl.ts';

/** What the server says of offsets, it says of ranges here. */
type Placed<Part> = Omit<Part, 'start' | 'end'> & { readonly range: Range };

export type MatterResult = Placed<Matter>;
export type ReviewedItem = Omit<Placed<ItemState>, 'matters'> & { readonly matters: readonly MatterResult[] };
export type ReviewResult = Omit<ReviewState, 'items'> & { readonly items: readonly ReviewedItem[] };
export type FileReview = Omit<ReviewState, 'items'> & { readonly uri: string };

/** The state of a bulletin; null while the server cannot answer, or does not have it. */
export async function askReview(server: ServerControl, document: vscode.TextDocument): Promise<ReviewResult | null> {
  const { client } = server;
  if (client === undefined || server.state !== 'running') return null;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  return quietly(client.sendRequest<ReviewResult | null>('bulletin/review', { textDocument }));
}

/** The bulletins of the workspace in which something is to be looked at; null while the server cannot answer. */
export async function askFolder(
  server: ServerControl,
  token: vscode.CancellationToken,
): Promise<readonly FileReview[] | null> {
  const { client } = server;
  if (client === undefined || server.state !== 'running') return null;
  return quietly(client.sendRequest<readonly FileReview[]>('bulletin/reviewFolder', {}, token));
}

/** The page that a review ends with, and what has changed since the last commit where there is one; null while the server cannot answer. */
export async function askReport(server: ServerControl, document: vscode.TextDocument): Promise<string | null> {
  const { client } = server;
  if (client === undefined || server.state !== 'running') return null;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const bytes = await committedBytes(document.uri);
  const committed = bytes && decode(bytes);
  const earlier = committed?.kind === 'text' ? { earlier: { text: committed.text, since: 'the last commit' } } : {};
  const params = { textDocument, format: 'markdown', ...earlier };
  return (await quietly(client.sendRequest<{ text: string } | null>('bulletin/reviewReport', params)))?.text ?? null;
}

async function quietly<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch {
    // The library has logged it; the view is asked to fill itself again soon enough.
    return null;
  }
}
