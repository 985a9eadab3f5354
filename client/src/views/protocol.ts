// The custom requests of the views, as the client asks them.
import type { Location, Position } from 'vscode-languageclient';
import type { ArchiveNode } from '../../../server/src/features/archiveTree.ts';

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
