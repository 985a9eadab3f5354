import type { FileChange, FileSource } from './fileSource.ts';

/** Files in memory, by URI. It counts how often each was read, for tests that say what must not be read twice. */
export class MemoryFiles implements FileSource {
  readonly #texts: Map<string, string>;
  readonly #listeners = new Set<(changes: readonly FileChange[]) => void>();
  readonly reads = new Map<string, number>();

  constructor(texts: Iterable<readonly [uri: string, text: string]> = []) {
    this.#texts = new Map(texts);
  }

  async *list(folder: string): AsyncIterable<string> {
    const root = folder.endsWith('/') ? folder : `${folder}/`;
    for (const uri of this.#texts.keys()) if (uri.startsWith(root)) yield uri;
  }

  async read(uri: string): Promise<string | null> {
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
