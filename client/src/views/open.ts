import * as vscode from 'vscode';
import type { Location, Range } from 'vscode-languageclient';

/** The command of an entry that is clicked, or chosen with Enter: opens a place with what names it selected. */
export function openCommand({ uri, range }: Location): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: toRange(range) };
  return { title: 'Open', command: 'vscode.open', arguments: [vscode.Uri.parse(uri), options] };
}

function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
