import type { Position } from 'vscode-languageserver-types';
import type { RequestName } from './request.ts';

/** The requests of the command that begins an issue. */
export const ISSUE_OFFERS_REQUEST: RequestName<IssueOffersParams, IssueOfferResult[]> = 'bulletin/issueOffers';
export const NEW_ISSUE_REQUEST: RequestName<NewIssueParams, NewIssueResult> = 'bulletin/newIssue';

export interface IssueOffersParams {
  /** Of some file where the issue is going to be, so that the `bulletin.json` there holds for it; null where nobody knows yet. */
  readonly uri: string | null;
}

/** A publication, and which issue of it is the next one. */
export interface IssueOfferResult {
  readonly publication: string;
  /** Null where nothing tells its number: then the client is to ask for it. `date` is in words, and empty where it is not known. */
  readonly next: { readonly volume: number; readonly number: number; readonly date: string } | null;
}

export interface NewIssueParams extends IssueOffersParams {
  readonly publication: string;
  /** Null for the next ones. */
  readonly volume: number | null;
  readonly number: number | null;
}

/** Null where nothing tells the number, and none was given. */
export type NewIssueResult = {
  readonly text: string;
  /** Where the first headline goes. */
  readonly caret: Position;
  /** The file that it may be saved as; null for one of no certain name. */
  readonly file: string | null;
} | null;
