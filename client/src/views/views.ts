import * as vscode from 'vscode';
import type { ArchiveEntry } from '../../../server/src/protocol/archive.ts';
import { holdsBulletins } from '../holdsBulletins.ts';
import type { ServerControl } from '../serverControl.ts';
import { createArchiveView } from './archiveView.ts';
import { createReferredToByView, type ReferredRow } from './referredToByView.ts';
import { createSourcesView, type SourcesView } from './sourcesView.ts';
import type { ServerView } from './treeView.ts';

/** The views of the container *Bulletin*. */
export interface Views extends vscode.Disposable {
  readonly archive: ServerView<ArchiveEntry>;
  readonly sources: SourcesView;
  readonly referredToBy: ServerView<ReferredRow>;
}

/** Shows the views, and the container once there is something for them. */
export function showViews(server: ServerControl): Views {
  const archive = createArchiveView(server);
  const sources = createSourcesView(server);
  const referredToBy = createReferredToByView(server);
  const folders = vscode.workspace.onDidChangeWorkspaceFolders(() => void announce());
  void announce();
  const parts = vscode.Disposable.from(archive, sources, referredToBy, folders);
  return { archive, sources, referredToBy, dispose: () => parts.dispose() };
}

/** Lets the views be seen before a bulletin is opened, where a folder holds some. Else they come with the server. */
async function announce(): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => holdsBulletins(folder)));
  await vscode.commands.executeCommand('setContext', 'bulletin.hasArchive', found.includes(true));
}
