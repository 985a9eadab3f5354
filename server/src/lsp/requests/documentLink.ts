import { type DocumentLink, type DocumentLinkParams, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { linkTo } from '../archivePositions.ts';
import type { Running } from '../running.ts';
import type { Session } from '../session.ts';
import { canonicalUri } from '../uris.ts';

/** The link of a document as it travels to the client and back. */
interface LinkData {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}

/** `textDocument/documentLink`: where they lead is told for the one that is followed. */
export function documentLink(session: Session, { textDocument }: DocumentLinkParams): DocumentLink[] | null {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const { uri, version, positions } = document;
  return service.documentLinks(canonicalUri(uri)).map(({ span, title }) => ({
    range: positions.toRange(span),
    tooltip: title,
    data: { uri, version, offset: span.start } satisfies LinkData,
  }));
}

/** `documentLink/resolve`: for the version that the link was found in, or not at all. */
export function documentLinkResolve({ session }: Running, link: DocumentLink): DocumentLink {
  const data = readLinkData(link.data);
  if (!data) return link;
  const opened = session.openedAmongOthers(data.uri);
  if (opened?.document.version !== data.version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
  }
  const place = opened.service.linkTarget(canonicalUri(data.uri), data.offset);
  const target = place && linkTo(session, place);
  return target === null ? link : { ...link, target };
}

function readLinkData(data: unknown): LinkData | null {
  const { uri, version, offset }: Partial<LinkData> = typeof data === 'object' && data !== null ? data : {};
  return typeof uri === 'string' && typeof version === 'number' && typeof offset === 'number'
    ? { uri, version, offset }
    : null;
}
