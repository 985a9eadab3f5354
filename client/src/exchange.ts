// The custom requests of export, import and new issues, as the client asks them.
import type { FormatId } from '../../server/src/export/formatList.ts';

export const EXPORT_REQUEST = 'bulletin/export';

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: FormatId;
  readonly draft: boolean;
}

/** The text; or what is open in the bulletin, so that it is no text yet. `null` for a document that the server does not have. */
export type ExportResult = { readonly text: string } | { readonly open: readonly OpenMatter[] } | null;

export interface OpenMatter {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly message: string;
}

export const IMPORT_REQUEST = 'bulletin/import';

export interface ImportParams {
  readonly text: string;
  readonly uri: string | null;
}

export interface ImportResult {
  readonly text: string;
  readonly notes: readonly string[];
}

export const ISSUE_OFFERS_REQUEST = 'bulletin/issueOffers';

/** Takes the URI of some file where the issue is going to be; null where nobody knows. */
export interface IssueOffersParams {
  readonly uri: string | null;
}

export interface IssueOffer {
  readonly publication: string;
  /** `null` where nothing tells its number. */
  readonly next: { readonly volume: number; readonly number: number; readonly date: string } | null;
}

export const NEW_ISSUE_REQUEST = 'bulletin/newIssue';

export interface NewIssueParams extends IssueOffersParams {
  readonly publication: string;
  readonly volume: number | null;
  readonly number: number | null;
}

/** `null` where nothing tells the number, and none was given. */
export type NewIssueResult = {
  readonly text: string;
  readonly caret: { readonly line: number; readonly character: number };
  readonly file: string | null;
} | null;
