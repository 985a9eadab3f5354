import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import { toRange } from '../ranges.ts';

/** The command of an entry that is clicked, or chosen with Enter: opens a place with what names it selected. */
export function openCommand({ uri, range }: Location): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: toRange(range) };
  return { title: 'Open', command: 'vscode.open', arguments: [vscode.Uri.parse(uri), options] };
}
