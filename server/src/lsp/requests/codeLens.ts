import { type CodeLens, type CodeLensParams, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { forThisVersion, located, toLocation } from '../archivePositions.ts';
import type { Running } from '../running.ts';
import { canonicalUri } from '../uris.ts';

/** The lens of a document as it travels to the client and back. */
interface LensData {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}

/** `textDocument/codeLens`: what they say is told for those that come into sight. */
export function codeLens(
  { session, settings, besideText }: Running,
  { textDocument }: CodeLensParams,
): CodeLens[] | null {
  const opened = session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const { uri, version, positions } = document;
  besideText.answered(document);
  if (!settings.current.codeLensReferences) return [];
  return service.codeLenses(canonicalUri(uri)).map(({ span }) => ({
    range: positions.toRange(span),
    data: { uri, version, offset: span.start } satisfies LensData,
  }));
}

/** `codeLens/resolve`: for the version that the lens was made for, or not at all. */
export async function codeLensResolve(running: Running, lens: CodeLens): Promise<CodeLens> {
  const { session } = running;
  const { showReferencesCommand } = session.profile;
  const data = readLensData(lens.data);
  if (!data || showReferencesCommand === null) return lens;
  const opened = session.openedAmongOthers(data.uri);
  if (opened?.document.version !== data.version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
  }
  const lenses = opened.service.codeLenses(canonicalUri(data.uri));
  const { uses = [], stories = 0 } = lenses.find(({ span }) => span.start === data.offset) ?? {};
  const locations = await forThisVersion(opened, () => located(running, uses, toLocation));
  const title = `referred to by ${stories} later ${stories === 1 ? 'item' : 'items'}`;
  return {
    ...lens,
    command: { title, command: showReferencesCommand, arguments: [data.uri, lens.range.start, locations] },
  };
}

function readLensData(data: unknown): LensData | null {
  const { uri, version, offset }: Partial<LensData> = typeof data === 'object' && data !== null ? data : {};
  return typeof uri === 'string' && typeof version === 'number' && typeof offset === 'number'
    ? { uri, version, offset }
    : null;
}
