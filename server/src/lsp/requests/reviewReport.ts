import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { canonicalUri, fileName } from '../uris.ts';

export interface ReviewReportParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly format: 'markdown' | 'html';
  /** An earlier version of the text, and what it is called. */
  readonly earlier?: { readonly text: string; readonly since: string };
}

/** The custom request for the page that a review ends with. */
export const ReviewReportRequest = new RequestType<ReviewReportParams, { readonly text: string } | null, void>(
  'bulletin/reviewReport',
);

/** `bulletin/reviewReport`: null for a document that the server does not have. */
export function reviewReport(
  session: Session,
  { textDocument, format, earlier }: ReviewReportParams,
): { readonly text: string } | null {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { service, bulletin, document, rules } = opened;
  const about = { settings: rules, uri: canonicalUri(document.uri), name: fileName(document.uri) };
  return { text: service.reviewReport(bulletin, about, format, earlier ?? null) };
}
