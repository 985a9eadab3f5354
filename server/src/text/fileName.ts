/** `5-156-2.txt`: the last part of a path or URI as people read it, decoded where that can be done. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
