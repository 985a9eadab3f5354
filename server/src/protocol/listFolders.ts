import type { RequestName } from './request.ts';

/** The request by which a server without a disk of its own asks the client what is in some folders. It goes from the server to the client. */
export const LIST_FOLDERS_REQUEST: RequestName<ListFoldersParams, ListFoldersResult> = 'bulletin/listFolders';

export interface ListFoldersParams {
  /** Their URIs. */
  readonly folders: readonly string[];
}

export interface ListedEntry {
  /** As people read it, not as a URI writes it. */
  readonly name: string;
  /** A link to a folder is neither: nothing tells whether it leads in a circle. */
  readonly kind: 'file' | 'folder';
}

/** The entries of each folder, in the order of the question; none of a folder that cannot be read. */
export type ListFoldersResult = readonly (readonly ListedEntry[])[];
