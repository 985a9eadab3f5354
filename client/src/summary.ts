// The custom request `bulletin/summary`, as client and server agree on it.

/** How an issue's date came to be known, surest first. */
export type DateCertainty = 'stated' | 'known' | 'computed' | 'bounded';

export interface IssueSummary {
  readonly publication: string | null;
  readonly volume: number | null;
  readonly number: number | null;
  readonly date: { readonly iso: string; readonly certainty: DateCertainty } | null;
}

/** `null` for a document that the server does not have; a `null` issue where no header line can be read. */
export type BulletinSummary = { readonly issue: IssueSummary | null; readonly items: number } | null;

export const SUMMARY_REQUEST = 'bulletin/summary';

export interface SummaryParams {
  readonly textDocument: { readonly uri: string };
}
