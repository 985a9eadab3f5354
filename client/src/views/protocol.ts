// The custom requests of the views, as the client asks them.
import type { Location, Position } from 'vscode-languageclient';
import type { ArchiveNode } from '../../../server/src/features/archiveTree.ts';
import type { ListedSource } from '../../../server/src/features/sourceList.ts';

interface TextDocument {
  readonly uri: string;
}

/** A place in a document. */
export interface PlaceParams {
  readonly textDocument: TextDocument;
  readonly position: Position;
}

export const ARCHIVE_REQUEST = 'bulletin/archive';

export interface ArchiveParams {
  readonly parent: string | null;
}

export interface ArchiveEntry extends Omit<ArchiveNode, 'place'> {
  readonly location: Location | null;
}

/** Takes a place in a document, and answers with the entries from the publication down. */
export const ARCHIVE_PATH_REQUEST = 'bulletin/archivePath';

export const STORY_REFERENCE_REQUEST = 'bulletin/storyReference';

export interface StoryReferenceParams {
  readonly id: string;
  readonly textDocument: TextDocument | null;
}

export const SOURCES_REQUEST = 'bulletin/sources';

export interface SourcesParams {
  /** Of a file by whose `bulletin.json` it is known which sources are listed; null for none. */
  readonly uri: string | null;
  readonly filter: string;
}

export type SourceEntry = ListedSource;

/** Takes a source, and answers with the locations of its citations. */
export const CITATIONS_REQUEST = 'bulletin/citations';

/** Takes a source and its new name, and answers with the edit; null where it is cited nowhere. */
export const RENAME_SOURCE_REQUEST = 'bulletin/renameSource';

export interface SourceParams {
  /** Its canonical name. */
  readonly source: string;
}

export interface RenameSourceParams extends SourceParams {
  readonly newName: string;
}

/** Takes a place in a document. */
export const REFERRED_TO_BY_REQUEST = 'bulletin/referredToBy';

export interface ReferredEntry {
  readonly title: string;
  readonly issue: string;
  readonly location: Location;
}

/** `null` where no item is. */
export type ReferredToByResult = {
  readonly title: string;
  readonly referredToBy: readonly ReferredEntry[];
  readonly refersTo: readonly ReferredEntry[];
} | null;
