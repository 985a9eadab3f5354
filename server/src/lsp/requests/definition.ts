import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import type { FilePlace } from '../../features/filePlace.ts';
import { forThisVersion } from '../documents/versions.ts';
import { type FilePositions, located, toLocation } from '../positions/archivePositions.ts';
import type { Running } from '../running.ts';

/** `textDocument/definition`: links that say which words lead there, to clients that know them; else plain locations. */
export async function definition(
  running: Running,
  { textDocument, position }: DefinitionParams,
): Promise<LocationLink[] | Location[] | null> {
  const opened = running.session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const { positions } = document;
  const found = service.definition(document.canonicalUri, positions.toOffset(position));
  if (!found) return null;
  return forThisVersion<LocationLink[] | Location[]>(opened, () => {
    if (!running.session.profile.definitionLinks) return located(running, found.places, toLocation);
    const originSelectionRange = positions.toRange(found.origin);
    return located(running, found.places, (place, its) => ({ originSelectionRange, ...toLink(place, its) }));
  });
}

function toLink({ span, name }: FilePlace, { uri, toRange }: FilePositions): LocationLink {
  return { targetUri: uri, targetRange: toRange(span), targetSelectionRange: toRange(name) };
}
