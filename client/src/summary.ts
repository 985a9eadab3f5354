// The custom request `bulletin/summary`, as the client asks it.
import type { BulletinSummary } from '../../server/src/features/summary.ts';

export const SUMMARY_REQUEST = 'bulletin/summary';

export interface SummaryParams {
  readonly textDocument: { readonly uri: string };
}

/** `null` for a document that the server does not have. */
export type SummaryResult = BulletinSummary | null;
