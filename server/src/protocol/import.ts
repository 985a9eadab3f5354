import type { RequestName } from './request.ts';

/** The request of the command that imports. */
export const IMPORT_REQUEST: RequestName<ImportParams, ImportResult> = 'bulletin/import';

export interface ImportParams {
  /** HTML or plain text. */
  readonly text: string;
  /** Where the bulletin is going to be, so that the `bulletin.json` there holds for it; null where nobody knows yet. */
  readonly uri: string | null;
}

export interface ImportResult {
  readonly text: string;
  /** What was done, and what to look at: sentences for the user. */
  readonly notes: readonly string[];
}
