import type { FileChange, FileSource, MaybeLater } from '../../server/src/archive/fileSource.ts';
import type { PathMatcher } from '../../server/src/config/globs.ts';

/** Files in memory, by URI. It counts how often each was read, for tests that say what must not be read twice. */
export class MemoryFiles implements FileSource {
  readonly #texts: Map<string, string>;
  readonly #listeners = new Set<(changes: readonly FileChange[]) => void>();
  readonly reads = new Map<string, number>();

  constructor(texts: Iterable<readonly [uri: string, text: string]> = []) {
    this.#texts = new Map(texts);
  }

  *list(folder: string, isExcluded: PathMatcher): Iterable<string> {
    for (const uri of [...this.#texts.keys()]) if (this.lists(folder, uri, isExcluded)) yield uri;
  }

  lists(folder: string, uri: string, isExcluded: PathMatcher): boolean {
    return uri.startsWith(`${folder}/`) && !pathsTo(uri.slice(folder.length + 1)).some(isExcluded);
  }

  read(uri: string): MaybeLater<string | null> {
    this.reads.set(uri, (this.reads.get(uri) ?? 0) + 1);
    return this.#texts.get(uri) ?? null;
  }

  onDidChange(listener: (changes: readonly FileChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes a file, or deletes it when `text` is null, and tells so. */
  write(uri: string, text: string | null): void {
    const kind = text === null ? 'deleted' : this.#texts.has(uri) ? 'changed' : 'created';
    if (text === null) this.#texts.delete(uri);
    else this.#texts.set(uri, text);
    for (const listener of this.#listeners) listener([{ uri, kind }]);
  }
}

/** The folders on the way to a file, and the file. */
function pathsTo(path: string): string[] {
  return [...path.matchAll(/\/|$/g)].map(({ index }) => decodeURIComponent(path.slice(0, index)));
}
