import type { Position, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { BulletinSummary } from '../features/summary.ts';
import type { RequestName } from './request.ts';

/** The request that a client says from what the active bulletin is. */
export const SUMMARY_REQUEST: RequestName<SummaryParams, SummaryResult> = 'bulletin/summary';

export interface SummaryParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Of the cursor. */
  readonly position?: Position;
}

/** Null for a document that the server does not have. */
export type SummaryResult = BulletinSummary | null;
