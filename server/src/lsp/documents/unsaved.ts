/** Documents that were never saved: what holds where they will be saved holds for them already. */

/**
 * Where an unsaved document will lie, as far as one can tell, as a canonical URI: its path in the open folder that holds it, else on the disk; one that has no path
 * yet, in the folder that is open, if it is the only one. All else lies where its URI says. `uri` and `folders` are canonical.
 */
export function placeOf(uri: string, folders: readonly string[]): string {
  if (!uri.startsWith(UNSAVED)) return uri;
  const path = uri.slice(UNSAVED.length);
  if (!path.startsWith('/')) return folders.length === 1 ? `${folders[0]}/${path}` : uri;
  const place = path.startsWith('//') ? path : `//${path}`;
  const holding = folders
    .filter((folder) => place.startsWith(`${withoutScheme(folder)}/`))
    .sort((a, b) => withoutScheme(b).length - withoutScheme(a).length)[0];
  return holding === undefined ? `file:${place}` : holding + place.slice(withoutScheme(holding).length);
}

const UNSAVED = 'untitled:';

function withoutScheme(uri: string): string {
  return uri.slice(uri.indexOf(':') + 1);
}
