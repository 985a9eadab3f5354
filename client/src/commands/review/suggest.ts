import * as vscode from 'vscode';
import { activeBulletin } from '../../activeBulletin.ts';
import { signature } from '../../review/author.ts';
import { chooseOld, readOld, type Wanted } from '../../review/suggest.ts';
import type { Command } from '../command.ts';

/** *Bulletin: Turn Changes into Suggestions…*. Takes a version as its argument: `committed`, `saved` or a URI. */
export const suggestChanges: Command = {
  id: 'bulletin.review.suggestChanges',
  async run({ review }, given) {
    const document = activeBulletin();
    if (document === undefined) {
      await vscode.window.showInformationMessage('Open the bulletin whose changes are to become suggestions first.');
      return;
    }
    const wanted = isWanted(given) ? given : await chooseOld(document);
    const old = wanted && (await readOld(document, wanted));
    const by = old && (await signature(document));
    if (!old || !by) return;
    const outcome = await review.act(document, document.version, { kind: 'suggest', old: old.text, by });
    if (outcome === 'nothing') {
      await vscode.window.showInformationMessage(`Nothing has changed since ${old.name}.`);
    }
  },
};

function isWanted(given: unknown): given is Wanted {
  return given === 'committed' || given === 'saved' || given instanceof vscode.Uri;
}
