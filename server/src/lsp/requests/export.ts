import type { ExportParams, ExportResult } from '../../protocol/export.ts';
import { fileName } from '../../text/fileName.ts';
import type { Session } from '../session.ts';

/** `bulletin/export`: null for a document that the server does not have. */
export function exportDocument(session: Session, { textDocument, format, draft }: ExportParams): ExportResult {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { document, service, bulletin, rules } = opened;
  const open = draft ? [] : service.openMatters(bulletin, rules, document.canonicalUri);
  if (open.length > 0) {
    return {
      open: open.map(({ start, end, message }) => ({ range: document.positions.toRange({ start, end }), message })),
    };
  }
  return { text: service.export(bulletin, format, fileName(textDocument.uri)) };
}
