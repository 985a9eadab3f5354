// What the dashboard is told by the server, and what its page and the extension say to each other. Types alone, for both sides.
import type { ArchiveStatistics } from '../../../server/src/features/statistics.ts';

export const STATISTICS_REQUEST = 'bulletin/statistics';

export interface StatisticsResult extends ArchiveStatistics {
  readonly isComplete: boolean;
}

export type ToDashboard = { readonly kind: 'show'; readonly html: string };

export type FromDashboard =
  /** The page has begun, and has nothing yet. */
  { readonly kind: 'ready' } | { readonly kind: 'export'; readonly chart: string; readonly format: string };
