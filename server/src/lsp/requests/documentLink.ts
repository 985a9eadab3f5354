import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { inVersion } from '../documents/versions.ts';
import { linkTo } from '../positions/archivePositions.ts';
import { type PlaceData, readPlaceData } from '../positions/placeData.ts';
import type { Running } from '../running.ts';
import type { Session } from '../session.ts';

/** `textDocument/documentLink`: where they lead is told for the one that is followed. */
export function documentLink(session: Session, { textDocument }: DocumentLinkParams): DocumentLink[] | null {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const { uri, version, positions } = document;
  return service.documentLinks(document.canonicalUri).map(({ span, title }) => ({
    range: positions.toRange(span),
    tooltip: title,
    data: { uri, version, offset: span.start } satisfies PlaceData,
  }));
}

/** `documentLink/resolve`: for the version that the link was found in, or not at all. */
export function documentLinkResolve({ session }: Running, link: DocumentLink): DocumentLink {
  const data = readPlaceData(link.data);
  if (!data) return link;
  const { service, document } = inVersion(session.openedAmongOthers(data.uri), data.version);
  const place = service.linkTarget(document.canonicalUri, data.offset);
  const target = place && linkTo(session, place);
  return target === null ? link : { ...link, target };
}
