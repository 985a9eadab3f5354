import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { SHOW_REFERENCES } from '../languageClient.ts';
import { toRange } from '../ranges.ts';
import type { Command } from './command.ts';

/** Peeks at the places that a code lens counts: what the server sends as data, the editor wants as its own objects. */
export const showReferences: Command = {
  id: SHOW_REFERENCES,
  async run(_host, uri, position, locations) {
    if (typeof uri !== 'string' || !isPosition(position) || !Array.isArray(locations)) return;
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      vscode.Uri.parse(uri),
      toPosition(position),
      locations.filter(isLocation).map(toLocation),
    );
  },
};

function toPosition({ line, character }: Position): vscode.Position {
  return new vscode.Position(line, character);
}

function toLocation({ uri, range }: Location): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

function isPosition(value: unknown): value is Position {
  const { line, character }: Partial<Position> = typeof value === 'object' && value !== null ? value : {};
  return typeof line === 'number' && typeof character === 'number';
}

function isLocation(value: unknown): value is Location {
  const { uri, range }: Partial<Location> = typeof value === 'object' && value !== null ? value : {};
  return typeof uri === 'string' && isPosition(range?.start) && isPosition(range?.end);
}
