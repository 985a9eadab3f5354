import type { Location, WorkspaceEdit } from 'vscode-languageserver-types';
import type { ListedSource } from '../features/sourceList.ts';
import type { RequestName } from './request.ts';

/** The requests of the view of sources: the most cited first; the locations of the citations of one; the edit that renames it, null where it is cited nowhere. */
export const SOURCES_REQUEST: RequestName<SourcesParams, readonly ListedSource[]> = 'bulletin/sources';
export const CITATIONS_REQUEST: RequestName<SourceParams, Location[]> = 'bulletin/citations';
export const RENAME_SOURCE_REQUEST: RequestName<RenameSourceParams, WorkspaceEdit | null> = 'bulletin/renameSource';

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
