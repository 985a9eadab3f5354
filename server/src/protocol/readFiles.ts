import type { RequestName } from './request.ts';

/** The request by which a server without a disk of its own asks the client for the texts of some files. It goes from the server to the client. */
export const READ_FILES_REQUEST: RequestName<ReadFilesParams, ReadFilesResult> = 'bulletin/readFiles';

export interface ReadFilesParams {
  /** Their URIs. */
  readonly files: readonly string[];
}

/** The text of each file, in the order of the question; null for one that is not there, cannot be read, is too large to be a bulletin, or is no text. */
export type ReadFilesResult = readonly (string | null)[];
