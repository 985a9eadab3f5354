// What the views have in common: when they ask the server, and what they say as long as there is nothing to ask for.
import * as vscode from 'vscode';
import type { ServerControl } from '../serverControl.ts';
import { messageOf } from './message.ts';

/** A view with its contents; what it shows can be looked at in tests. */
export interface ServerView<Entry> extends vscode.Disposable {
  readonly view: vscode.TreeView<Entry>;
  readonly provider: vscode.TreeDataProvider<Entry>;
  /** Has the view ask again for all that it shows. */
  refresh(): void;
}

export interface ServerViewSetup<Entry> {
  readonly id: string;
  /** Asked only when the archive is there. */
  readonly children: (parent: Entry | undefined) => Promise<readonly Entry[]>;
  readonly item: (entry: Entry) => vscode.TreeItem;
  /** What else stands above the entries; empty for nothing. */
  readonly note?: () => string;
  readonly parent?: (entry: Entry) => Entry | undefined;
}

/** Makes a view of what the server knows. It starts the server when it is looked at, and asks again when the archive has changed. */
export function createServerView<Entry>(server: ServerControl, setup: ServerViewSetup<Entry>): ServerView<Entry> {
  const changes = new vscode.EventEmitter<undefined>();
  const { parent } = setup;
  const provider: vscode.TreeDataProvider<Entry> = {
    onDidChangeTreeData: changes.event,
    getChildren: async (entry) => (server.archive === 'ready' ? [...(await setup.children(entry))] : []),
    getTreeItem: setup.item,
    ...(parent && { getParent: parent }),
  };
  const view = vscode.window.createTreeView(setup.id, {
    treeDataProvider: provider,
    showCollapseAll: parent !== undefined,
  });
  const startWhenSeen = () => {
    if (view.visible) void server.start();
  };
  const refresh = () => {
    view.message = messageOf(server) || (setup.note?.() ?? '');
    changes.fire(undefined);
  };
  refresh();
  startWhenSeen();
  const parts = vscode.Disposable.from(
    view,
    changes,
    view.onDidChangeVisibility(startWhenSeen),
    server.onDidChangeArchive(refresh),
    server.onDidChangeState(refresh),
  );
  return {
    view,
    provider,
    refresh,
    dispose: () => parts.dispose(),
  };
}
