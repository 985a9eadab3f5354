import * as vscode from 'vscode';
import {
  type ArchiveEntry,
  STORY_REFERENCE_REQUEST,
  type StoryReferenceParams,
} from '../../../server/src/protocol/archive.ts';
import { ask, placeOfCursor } from '../ask.ts';
import type { Command } from './command.ts';

/** *Copy Reference*: to an issue or item of the view, as the active bulletin would write it. */
export const copyReference: Command = {
  id: 'bulletin.archive.copyReference',
  async run({ server }, given) {
    if (!isEntry(given)) return;
    const params: StoryReferenceParams = { id: given.id, textDocument: placeOfCursor(server)?.textDocument ?? null };
    const reference = await ask(server, STORY_REFERENCE_REQUEST, params);
    if (typeof reference === 'string') return vscode.env.clipboard.writeText(reference);
    await vscode.window.showInformationMessage(
      'There is no reference to copy: it is not sure on which day this issue came out.',
    );
  },
};

function isEntry(value: unknown): value is ArchiveEntry {
  const { id }: Partial<ArchiveEntry> = typeof value === 'object' && value !== null ? value : {};
  return typeof id === 'string';
}
