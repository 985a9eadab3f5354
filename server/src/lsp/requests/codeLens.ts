import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { forThisVersion, inVersion } from '../documents/versions.ts';
import { located, toLocation } from '../positions/archivePositions.ts';
import { type PlaceData, readPlaceData } from '../positions/placeData.ts';
import type { Running } from '../running.ts';

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
  return service.codeLenses(document.canonicalUri).map(({ span }) => ({
    range: positions.toRange(span),
    data: { uri, version, offset: span.start } satisfies PlaceData,
  }));
}

/** `codeLens/resolve`: for the version that the lens was made for, or not at all. */
export async function codeLensResolve(running: Running, lens: CodeLens): Promise<CodeLens> {
  const { session } = running;
  const { showReferencesCommand } = session.profile;
  const data = readPlaceData(lens.data);
  if (!data || showReferencesCommand === null) return lens;
  const opened = inVersion(session.openedAmongOthers(data.uri), data.version);
  const lenses = opened.service.codeLenses(opened.document.canonicalUri);
  const { uses = [], stories = 0 } = lenses.find(({ span }) => span.start === data.offset) ?? {};
  const locations = await forThisVersion(opened, () => located(running, uses, toLocation));
  const title = `referred to by ${stories} later ${stories === 1 ? 'item' : 'items'}`;
  return {
    ...lens,
    command: { title, command: showReferencesCommand, arguments: [data.uri, lens.range.start, locations] },
  };
}
