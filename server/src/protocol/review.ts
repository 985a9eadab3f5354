import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { ItemState, Matter, ReviewState } from '../report/reviewState.ts';
import type { RequestName } from './request.ts';

/** The request that a client shows the state of a review from. */
export const REVIEW_REQUEST: RequestName<ReviewParams, ReviewResult | null> = 'bulletin/review';

export interface ReviewParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Something to look at. */
export type MatterResult = Omit<Matter, 'start' | 'end'> & { readonly range: Range };

export interface ReviewedItem extends Pick<ItemState, 'title' | 'isItem' | 'sources' | 'paragraphs' | 'sourced'> {
  readonly range: Range;
  readonly matters: readonly MatterResult[];
}

/** What is said of a whole bulletin. */
type Summed = Pick<ReviewState, 'title' | 'date' | 'counts' | 'severities' | 'open'>;

export interface ReviewResult extends Summed {
  /** Of the document that the ranges are in. */
  readonly version: number;
  readonly items: readonly ReviewedItem[];
}

/** The request that a client shows the state of a whole folder from. It takes nothing, and answers with the bulletins in which something is to be looked at. */
export const REVIEW_FOLDER_REQUEST: RequestName<object, readonly FileReview[]> = 'bulletin/reviewFolder';

export interface FileReview extends Summed {
  readonly uri: string;
}

/** The request for the page that a review ends with. */
export const REVIEW_REPORT_REQUEST: RequestName<ReviewReportParams, ReviewReportResult> = 'bulletin/reviewReport';

export interface ReviewReportParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly format: 'markdown' | 'html';
  /** An earlier version of the text, and what it is called. */
  readonly earlier?: { readonly text: string; readonly since: string };
}

/** Null for a document that the server does not have. */
export type ReviewReportResult = { readonly text: string } | null;
