import type { Location, Position, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { ArchiveNode } from '../features/archiveTree.ts';
import type { ReferredStory } from '../features/referredToBy.ts';
import type { ArchiveStatistics } from '../features/statistics.ts';
import type { RequestName } from './request.ts';

/** Told to a client that shows the archive, when it is to ask again. */
export const ARCHIVE_CHANGED_NOTIFICATION = 'bulletin/archiveChanged';

export interface ArchiveChangedParams {
  /** Whether it is still being filled: then there is nothing to ask for yet. */
  readonly isLoading: boolean;
}

/** The requests of the view of the archive. The second takes a place in a document, and answers with the entries from the publication down. */
export const ARCHIVE_REQUEST: RequestName<ArchiveParams, ArchiveEntry[]> = 'bulletin/archive';
export const ARCHIVE_PATH_REQUEST: RequestName<DocumentPlace, ArchiveEntry[]> = 'bulletin/archivePath';
export const STORY_REFERENCE_REQUEST: RequestName<StoryReferenceParams, string | null> = 'bulletin/storyReference';

/** A place in a document. */
export interface DocumentPlace {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

export interface ArchiveParams {
  /** The ID of the node whose children are wanted; null for the publications. */
  readonly parent: string | null;
}

/** A node as the client shows it. */
export interface ArchiveEntry extends Omit<ArchiveNode, 'place'> {
  /** Null for what is in no one place. */
  readonly location: Location | null;
}

export interface StoryReferenceParams {
  /** Of an issue or an item. */
  readonly id: string;
  /** The bulletin that is to refer to it; null where nobody knows. */
  readonly textDocument: TextDocumentIdentifier | null;
}

/** The request of the view of what refers to an item. It takes a place in a document. */
export const REFERRED_TO_BY_REQUEST: RequestName<DocumentPlace, ReferredToByResult> = 'bulletin/referredToBy';

/** An item as the client shows it. */
export interface ReferredEntry extends Omit<ReferredStory, 'place'> {
  readonly location: Location;
}

/** Null where no item is. */
export type ReferredToByResult = {
  /** The headline of the item that all this is about. */
  readonly title: string;
  readonly referredToBy: readonly ReferredEntry[];
  readonly refersTo: readonly ReferredEntry[];
} | null;

/** The request that a client draws the dashboard from. It takes nothing. */
export const STATISTICS_REQUEST: RequestName<object, StatisticsResult> = 'bulletin/statistics';

export interface StatisticsResult extends ArchiveStatistics {
  /** Whether all files are in it. */
  readonly isComplete: boolean;
}
