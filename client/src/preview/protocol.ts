// What the preview is told: by the server what is typeset, and between the page and the extension who wants what. Types alone, for both sides.
import type { PreviewView } from '../../../server/src/features/preview/view.ts';

export type { PreviewView };

export const PREVIEW_REQUEST = 'bulletin/preview';

/** Part of the page. `html` is null where it is the same as before. Offsets in it are less `start`, which is one in the text. */
export interface Piece {
  readonly id: string;
  readonly start: number;
  readonly html: string | null;
}

export type PreviewResult = { readonly version: number; readonly pieces: readonly Piece[] } | null;

export type ToPage =
  | { readonly kind: 'show'; readonly uri: string; readonly view: PreviewView; readonly pieces: readonly Piece[] }
  /** There is nothing to show, and why. */
  | { readonly kind: 'nothing'; readonly sentence: string }
  /** The first line that the editor shows begins here. */
  | { readonly kind: 'scroll'; readonly offset: number }
  /** The cursor stands here. */
  | { readonly kind: 'cursor'; readonly offset: number };

export type FromPage =
  /** The page has begun, and has nothing yet. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'view'; readonly view: PreviewView }
  /** The reader has scrolled so that the text from here on is at the top. */
  | { readonly kind: 'scrolled'; readonly offset: number }
  /** The reader wants to edit what stands here. */
  | { readonly kind: 'open'; readonly offset: number };

/** What a page keeps over a restart of the editor. */
export interface PageState {
  readonly uri: string;
}
