import type { TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { PreviewView } from '../features/preview/view.ts';
import type { RequestName } from './request.ts';

/** The request that a client shows a preview from. */
export const PREVIEW_REQUEST: RequestName<PreviewParams, PreviewResult> = 'bulletin/preview';

export interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
  /** What is no way of seeing it that we know is taken for `clean`. */
  readonly view: PreviewView;
  /** The ids of the pieces that the client still has. */
  readonly known: readonly string[];
}

/** Part of the page. `html` is null where the client has it. Offsets in it are less `start`, which is one in the text. */
export interface PreviewPiece {
  readonly id: string;
  readonly start: number;
  readonly html: string | null;
}

/** A bulletin typeset. Offsets count UTF-16 units of the text of this version. Null for a document that the server does not have. */
export type PreviewResult = { readonly version: number; readonly pieces: readonly PreviewPiece[] } | null;
