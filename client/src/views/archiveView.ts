import * as vscode from 'vscode';
import {
  ARCHIVE_PATH_REQUEST,
  ARCHIVE_REQUEST,
  type ArchiveEntry,
  type ArchiveParams,
} from '../../../server/src/protocol/archive.ts';
import { ask, placeOfCursor } from '../ask.ts';
import { latestOnly } from '../latestOnly.ts';
import type { ServerControl } from '../serverControl.ts';
import { openCommand } from './open.ts';
import { createServerView, type ServerView } from './treeView.ts';

/** The archive: publications, volumes, issues, items. It follows the cursor as long as it can be seen. */
export function createArchiveView(server: ServerControl): ServerView<ArchiveEntry> {
  /** What each entry stands under, as far as entries were shown or led to. */
  const parents = new Map<string, ArchiveEntry>();
  const shown = createServerView<ArchiveEntry>(server, {
    id: 'bulletin.archive',
    children: async (parent) => {
      const params: ArchiveParams = { parent: parent?.id ?? null };
      const entries = (await ask(server, ARCHIVE_REQUEST, params)) ?? [];
      if (parent) for (const { id } of entries) parents.set(id, parent);
      return entries;
    },
    item: toTreeItem,
    parent: ({ id }) => parents.get(id),
  });

  const follow = latestOnly(async () => {
    const place = placeOfCursor(server);
    if (!shown.view.visible || place === undefined || server.archive !== 'ready') return;
    const path = (await ask(server, ARCHIVE_PATH_REQUEST, place)) ?? [];
    path.forEach((entry, index) => {
      const parent = path[index - 1];
      if (parent) parents.set(entry.id, parent);
    });
    const own = path.at(-1);
    if (own === undefined || shown.view.selection[0]?.id === own.id) return;
    try {
      await shown.view.reveal(own, { select: true, focus: false });
    } catch {
      // The archive has changed meanwhile; its news makes the view ask, and follow, again.
    }
  });
  const subscriptions = vscode.Disposable.from(
    shown,
    vscode.window.onDidChangeTextEditorSelection(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
    shown.view.onDidChangeVisibility(follow),
    server.onDidChangeArchive(follow),
  );
  return { ...shown, dispose: () => subscriptions.dispose() };
}

const ICONS = {
  publication: 'library',
  volume: 'folder',
  issue: 'book',
  item: 'note',
  unnumbered: 'question',
} as const satisfies Record<ArchiveEntry['kind'], string>;

function toTreeItem({ id, kind, label, description, detail, location }: ArchiveEntry): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, kind === 'item' ? None : Collapsed);
  item.id = id;
  item.description = description;
  item.tooltip = detail === '' ? label : `${label}\n${detail}`;
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.contextValue = kind;
  item.accessibilityInformation = { label: [label, description].filter((part) => part !== '').join(', ') };
  if (location) item.command = openCommand(location);
  return item;
}
