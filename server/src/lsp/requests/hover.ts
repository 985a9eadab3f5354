import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** `textDocument/hover`, as Markdown or plain text, whichever the client wants first. */
export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const document = session.documents.bulletin(textDocument.uri);
  if (!document) return null;
  const service = session.serviceFor(document.uri);
  const { positions } = document;
  const kind = session.profile.hoverFormat;
  const found = service.hover(document.bulletin(service), positions.toOffset(position), kind);
  return found && { contents: { kind, value: found.text }, range: positions.toRange(found.span) };
}
