/** The only window to files: what the archive and the configuration are filled through. Implemented for Node, for what the client reads, and in tests. */
import type { PathMatcher } from '../config/globs.ts';

/** At once where the host can: a promise for each of many thousand files would take longer than the files themselves. */
export type MaybeLater<Value> = Value | Promise<Value>;

/** Larger files are read when they are opened, not before: no issue comes near this, and a stray log must not fill the memory. */
export const LARGEST_FILE_BYTES = 8_000_000;

export interface FileReader {
  /**
   * The files below a folder that are not ignored (hidden folders, packages, what `.gitignore` names), however deep, in any order. What `isExcluded`
   * names by its path from the folder, file or folder, is left out. A folder that cannot be read is as an empty one.
   */
  list(folder: string, isExcluded: PathMatcher): Iterable<string> | AsyncIterable<string>;
  /** Whether `list` would give a file below the folder, if it is there. */
  lists(folder: string, uri: string, isExcluded: PathMatcher): MaybeLater<boolean>;
  /** The text of a file; null when it is not there, cannot be read, is too large to be a bulletin, or is no text. Never fails. */
  read(uri: string): MaybeLater<string | null>;
}

export interface FileSource extends FileReader {
  /** Calls `listener` at each change that becomes known. Returns what ends that. */
  onDidChange(listener: (changes: readonly FileChange[]) => void): () => void;
}

export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}
