/** A place in a document, as it travels to the client with a lens or a link, and back: in the version that it was found in. */
export interface PlaceData {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}

/** Reads what a client sent back; null for what this server never sent. */
export function readPlaceData(data: unknown): PlaceData | null {
  const { uri, version, offset }: Partial<PlaceData> = typeof data === 'object' && data !== null ? data : {};
  const isWhole = typeof uri === 'string' && typeof version === 'number' && typeof offset === 'number';
  return isWhole ? { uri, version, offset } : null;
}
