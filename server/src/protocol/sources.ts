/** The requests of the view of sources: the most cited first; the locations of the citations of one; the edit that renames it, null where it is cited nowhere. */
export const SOURCES_REQUEST = 'bulletin/sources';
export const CITATIONS_REQUEST = 'bulletin/citations';
export const RENAME_SOURCE_REQUEST = 'bulletin/renameSource';

export interface SourcesParams {
  /** Of some file by whose `bulletin.json` it is known which sources are listed; null for what is built in. */
  readonly uri: string | null;
  /** A part of the names that are wanted; empty for all. */
  readonly filter: string;
}

export interface SourceParams {
  /** Its canonical name. */
  readonly source: string;
}

export interface RenameSourceParams extends SourceParams {
  readonly newName: string;
}
