import type { ReviewReportParams, ReviewReportResult } from '../../protocol/review.ts';
import { fileName } from '../../text/fileName.ts';
import type { Session } from '../session.ts';

/** `bulletin/reviewReport`: null for a document that the server does not have. */
export function reviewReport(
  session: Session,
  { textDocument, format, earlier }: ReviewReportParams,
): ReviewReportResult {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { service, bulletin, document, rules } = opened;
  const about = { settings: rules, uri: document.canonicalUri, name: fileName(document.uri) };
  return { text: service.reviewReport(bulletin, about, format, earlier ?? null) };
}
