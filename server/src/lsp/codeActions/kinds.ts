import { CodeActionKind } from 'vscode-languageserver';

/** What the server signs its fix-all with, so that `editor.codeActionsOnSave` may choose it alone. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.bulletin`;
