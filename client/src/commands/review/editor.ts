import * as vscode from 'vscode';
import { isBulletin } from '../../activeBulletin.ts';
import type { Marks } from '../../review/marks.ts';
import type { CommandHost } from '../command.ts';

/** The active bulletin and its marks as they are now; undefined where there is none, or the server does not answer. */
export async function activeReview({
  review,
}: CommandHost): Promise<{ readonly editor: vscode.TextEditor; readonly marks: Marks } | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isBulletin(editor.document)) return undefined;
  const marks = await review.marks.fresh(editor.document);
  return marks && { editor, marks };
}
