import { CodeActionKind } from 'vscode-languageserver';

/** What the server signs its fix-all with, so that `editor.codeActionsOnSave` may choose it alone. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.bulletin`;

/** The headline of an item that has lost it: a kind of its own, so that it can be asked for alone. */
export const RESTORE_HEADLINE_KIND = `${CodeActionKind.QuickFix}.restoreHeadline`;
