import type { Location, ReferenceParams } from 'vscode-languageserver';
import { forThisVersion } from '../documents/versions.ts';
import { located, toLocation } from '../positions/archivePositions.ts';
import type { Running } from '../running.ts';

/** `textDocument/references`, with what they lead to where the client wants it. */
export async function references(
  running: Running,
  { textDocument, position, context }: ReferenceParams,
): Promise<Location[] | null> {
  const opened = running.session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const found = service.references(document.canonicalUri, document.positions.toOffset(position));
  if (!found) return null;
  const places = context.includeDeclaration ? [...found.declarations, ...found.uses] : found.uses;
  return forThisVersion(opened, () => located(running, places, toLocation));
}
