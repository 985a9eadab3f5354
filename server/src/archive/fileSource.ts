/** The only window to files: what the archive and the configuration are filled through. Implemented for Node, and in memory. */
export interface FileReader {
  /** The files below a folder, however deep, in any order. A folder that cannot be read is as an empty one. */
  list(folder: string): AsyncIterable<string>;
  /** The text of a file; null when it is not there, cannot be read, is too large to be a bulletin, or is no text. Never rejects. */
  read(uri: string): Promise<string | null>;
}

export interface FileSource extends FileReader {
  /** Calls `listener` at each change that becomes known. Returns what ends that. */
  onDidChange(listener: (changes: readonly FileChange[]) => void): () => void;
}

export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}
