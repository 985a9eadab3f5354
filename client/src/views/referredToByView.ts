import * as vscode from 'vscode';
import {
  REFERRED_TO_BY_REQUEST,
  type ReferredEntry,
  type ReferredToByResult,
} from '../../../server/src/protocol/archive.ts';
import { ask, placeOfCursor } from '../ask.ts';
import { latestOnly } from '../latestOnly.ts';
import type { ServerControl } from '../serverControl.ts';
import { openCommand } from './open.ts';
import { createServerView, type ServerView } from './treeView.ts';

/** Either of the two directions, with the items that lie there. */
export interface Direction {
  readonly label: string;
  readonly icon: string;
  readonly stories: readonly ReferredEntry[];
}

export type ReferredRow = Direction | ReferredEntry;

/** What refers to the item at the cursor, and what that refers to. */
export function createReferredToByView(server: ServerControl): ServerView<ReferredRow> {
  let shown: ReferredToByResult = null;
  const made = createServerView<ReferredRow>(server, {
    id: 'bulletin.referredToBy',
    children: async (parent) => {
      if (parent) return 'stories' in parent ? parent.stories : [];
      return shown ? directionsOf(shown) : [];
    },
    item: (row) => ('stories' in row ? toDirectionItem(row) : toStoryItem(row)),
    note: () =>
      shown && directionsOf(shown).length === 0 ? 'Nothing refers to this item, and it refers to nothing.' : '',
  });
  const update = latestOnly(async () => {
    const place = placeOfCursor(server);
    if (!made.view.visible || server.archive !== 'ready') return;
    const answer = (place && (await ask(server, REFERRED_TO_BY_REQUEST, place))) ?? null;
    // The cursor often moves within one item.
    if (JSON.stringify(answer) === JSON.stringify(shown)) return;
    shown = answer;
    made.view.description = answer?.title ?? '';
    made.refresh();
  });
  const parts = vscode.Disposable.from(
    made,
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    made.view.onDidChangeVisibility(update),
    server.onDidChangeArchive(update),
  );
  update();
  return { ...made, dispose: () => parts.dispose() };
}

/** The directions in which there is something. */
function directionsOf({ referredToBy, refersTo }: NonNullable<ReferredToByResult>): readonly Direction[] {
  const count = ({ length }: readonly ReferredEntry[]) => (length === 1 ? 'one item' : `${length} items`);
  return [
    { label: `Referred to by ${count(referredToBy)}`, icon: 'call-incoming', stories: referredToBy },
    { label: `Refers to ${count(refersTo)}`, icon: 'call-outgoing', stories: refersTo },
  ].filter(({ stories }) => stories.length > 0);
}

function toDirectionItem({ label, icon }: Direction): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

/** The number stands first: a headline often fills the row, and cuts off what is after it. */
function toStoryItem({ title, issue, number, location }: ReferredEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(number === '' ? title : `${number} · ${title}`);
  item.description = issue;
  item.tooltip = `${title}\n${issue}`;
  item.iconPath = new vscode.ThemeIcon('note');
  item.accessibilityInformation = { label: `${title}, ${issue}` };
  item.command = openCommand(location);
  return item;
}
