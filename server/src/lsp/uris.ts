/** URIs as names of files: clients write one file's URI in several ways. */

/** One way of writing a URI: each part of its path encoded alike, a drive letter small. What is no well-formed URI stays as it is. */
export function canonicalUri(uri: string): string {
  const parts = /^([a-z][a-z0-9+.-]*:)(\/\/[^/?#]*)?([^?#]*)(.*)$/i.exec(uri);
  if (!parts) return uri;
  const [, scheme = '', authority = '', path = '', rest = ''] = parts;
  try {
    const segments = path.split('/').map((segment) => encodeURIComponent(decodeURIComponent(segment)));
    const canonical = segments.join('/').replace(/^\/[A-Z]%3A/, (drive) => `${drive.slice(0, 2).toLowerCase()}%3A`);
    return `${scheme}${authority}${canonical}${rest}`;
  } catch {
    return uri;
  }
}

/** The folders that hold a file, the nearest first, without a slash at the end. `uri` is canonical. */
export function foldersOf(uri: string): string[] {
  const root = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(uri)?.[0];
  if (root === undefined) return [];
  const folders: string[] = [];
  for (let end = uri.lastIndexOf('/'); end >= root.length; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end));
  }
  return folders;
}

/** The path from a folder to a file in it, decoded, with `/`; as it is written, where that is no well-formed URI. Both are canonical. */
export function relativePath(folder: string, uri: string): string {
  const path = uri.slice(folder.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
