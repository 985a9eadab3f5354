// The custom requests of export and import, as the client asks them.
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
