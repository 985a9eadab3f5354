import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** `textDocument/documentHighlight`. */
export function documentHighlight(
  session: Session,
  { textDocument, position }: DocumentHighlightParams,
): DocumentHighlight[] | null {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const { positions } = document;
  const spans = service.documentHighlights(document.canonicalUri, positions.toOffset(position));
  return spans?.map((span) => ({ range: positions.toRange(span) })) ?? null;
}
