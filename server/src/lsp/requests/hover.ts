import type { Hover, HoverParams } from 'vscode-languageserver';
import { linkTo } from '../positions/archivePositions.ts';
import type { Session } from '../session.ts';

/** `textDocument/hover`, as Markdown or plain text, whichever the client wants first. */
export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const opened = session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  const { document, service, bulletin } = opened;
  const { positions } = document;
  const kind = session.profile.hoverFormat;
  const uri = document.canonicalUri;
  const found = service.hover(bulletin, positions.toOffset(position), kind, uri, (place) => linkTo(session, place));
  return found && { contents: { kind, value: found.text }, range: positions.toRange(found.span) };
}
