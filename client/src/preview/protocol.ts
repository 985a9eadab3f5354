// What the page of the preview and the extension say to each other. Types alone, for both sides.
import type { PreviewView } from '../../../server/src/features/preview/view.ts';
import type { PreviewPiece } from '../../../server/src/protocol/preview.ts';

export type ToPage =
  | {
      readonly kind: 'show';
      readonly uri: string;
      readonly view: PreviewView;
      readonly pieces: readonly PreviewPiece[];
    }
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
