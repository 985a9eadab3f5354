import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { FormatId } from '../export/formatList.ts';
import type { RequestName } from './request.ts';

/** The request of the command that exports. */
export const EXPORT_REQUEST: RequestName<ExportParams, ExportResult> = 'bulletin/export';

export interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly format: FormatId;
  /** Whether open matters are no hindrance. */
  readonly draft: boolean;
}

/**
 * The document in the other format; or what must be dealt with first, in the order of the places. Null for a document that the server does not have.
 */
export type ExportResult = { readonly text: string } | { readonly open: readonly OpenMatter[] } | null;

export interface OpenMatter {
  readonly range: Range;
  readonly message: string;
}
