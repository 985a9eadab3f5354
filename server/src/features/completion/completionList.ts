/** What completion answers with, before any protocol. */
import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { TextEdit } from '../../text/textEdit.ts';

export interface CompletionList {
  /** Best first. */
  readonly items: readonly CompletionItem[];
  /** Whether the editor must ask again at the next letter: true wherever something can be completed, for order and filter are made here. */
  readonly incomplete: boolean;
}

export interface CompletionItem {
  readonly label: string;
  /** Goes on after the label, in a paler colour: ` · Wed · yesterday`. Empty when there is nothing to add. */
  readonly detail: string;
  /** Stands at the far end of the line: what kind of thing it is. Empty when there is nothing to say. */
  readonly description: string;
  readonly kind: CompletionItemKind;
  /** Keeps the order of the list in editors that sort by themselves. */
  readonly sortText: string;
  /**
   * What the edit replaces before the cursor, exactly as typed, so that an editor that filters again by what stands there drops nothing and
   * prefers nothing. Empty when nothing has been typed; then an editor filters by the label.
   */
  readonly filterText: string;
  /** In offsets of the file. It holds the cursor, lies on one line, and may reach past the cursor to the end of the word or date there. */
  readonly insert: TextEdit;
  /** Whether the editor should ask again at once after inserting, because something belongs after it: a date after a source. */
  readonly retrigger: boolean;
  /** Plain text; empty when there is nothing to add. */
  readonly documentation: string;
}

/** One thing to offer: an item with its edit still in offsets of the reading. */
export interface Proposal {
  readonly label: string;
  readonly detail?: string;
  readonly description?: string;
  readonly kind: CompletionItemKind;
  readonly insert: TextEdit;
  readonly retrigger?: boolean;
  readonly documentation?: string;
}
