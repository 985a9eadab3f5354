import { PREVIEW_VIEWS } from '../../features/preview/view.ts';
import type { PreviewParams, PreviewResult } from '../../protocol/preview.ts';
import { fileName } from '../../text/fileName.ts';
import type { Session } from '../session.ts';

/** `bulletin/preview`: null for a document that the server does not have. */
export function preview(session: Session, { textDocument, view, known }: PreviewParams): PreviewResult {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { bulletin, document, service } = opened;
  const asked = PREVIEW_VIEWS.find((each) => each === view) ?? 'clean';
  const findings = asked === 'sources' ? session.shownFindings(opened) : [];
  const has = new Set(Array.isArray(known) ? known : []);
  const pieces = service.preview(bulletin, asked, findings, fileName(document.uri));
  return {
    version: document.version,
    pieces: pieces.map(({ id, start, html }) => ({ id, start, html: has.has(id) ? null : html })),
  };
}
