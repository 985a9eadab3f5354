/** The archive of a real folder, read by the server in a process of its own. */
import assert from 'node:assert/strict';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { folderWith, removeFolders } from '../harness/folders.ts';
import { type ServerProcess, startServerProcess } from '../harness/lsp/process.ts';
import { listenForReadings } from '../harness/lsp/readings.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const TEXT = 'A FERRY FOR ESK.\n\nThe ferry reached Esk (BNS, August 23).\n';

describe('the archive of a folder on the disk', () => {
  let server: ServerProcess;
  let root: string;
  /** Resolves when the server next says that the archive has changed, and is not being read. */
  let isRead: () => Promise<void>;

  afterEach(async () => {
    assert.equal(await server.end(), 0);
    assert.equal(server.complaints(), '');
    removeFolders();
  });

  /** Starts a server in a folder of such files. */
  async function start(names: readonly string[], others: Readonly<Record<string, string>> = {}): Promise<void> {
    root = folderWith({ ...Object.fromEntries(names.map((name) => [name, TEXT])), ...others });
    server = startServerProcess();
    isRead = listenForReadings(server.client.connection);
  }

  async function open(): Promise<void> {
    const reading = isRead();
    const workspaceFolders = [{ uri: uriOf(''), name: 'archive' }];
    await server.client.initialize(ABLE, { workspaceFolders, initializationOptions: { showsArchive: true } });
    await reading;
  }

  const uriOf = (name: string): string => pathToFileURL(path.join(root, name)).href;

  /** The files that the archive holds, by their paths. */
  async function held(): Promise<string[]> {
    const symbols = await server.client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'FERRY' });
    return symbols.map(({ location }) => location.uri.slice(uriOf('').length + 1)).sort();
  }

  async function changed(...changes: readonly (readonly [name: string, type: 1 | 2 | 3])[]): Promise<void> {
    const reading = isRead();
    await server.client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: uriOf(name), type })),
    });
    await reading;
  }

  it('holds nothing that a .gitignore names, also of what is made later, until it names it no more', async () => {
    await start(['a.bulletin', 'a.draft.bulletin', 'old/b.bulletin', 'new/c.bulletin', 'new/d.bulletin'], {
      '.gitignore': 'old/\n*.draft.bulletin\n',
      'new/.gitignore': '/d.bulletin\n',
    });
    await open();
    assert.deepEqual(await held(), ['a.bulletin', 'new/c.bulletin']);
    for (const name of ['e.bulletin', 'e.draft.bulletin', 'old/e.bulletin']) writeFileSync(path.join(root, name), TEXT);
    await changed(['old/e.bulletin', 1], ['e.draft.bulletin', 1], ['e.bulletin', 1]);
    assert.deepEqual(await held(), ['a.bulletin', 'e.bulletin', 'new/c.bulletin']);
    rmSync(path.join(root, '.gitignore'));
    await changed(['.gitignore', 3]);
    assert.deepEqual(await held(), [
      'a.bulletin',
      'a.draft.bulletin',
      'e.bulletin',
      'e.draft.bulletin',
      'new/c.bulletin',
      'old/b.bulletin',
      'old/e.bulletin',
    ]);
  });

  it('comes to an end where links lead round and round, and holds each file once', async () => {
    await start(['a.bulletin', 'inner/b.bulletin']);
    symlinkSync('.', path.join(root, 'self'));
    symlinkSync('..', path.join(root, 'inner/up'));
    symlinkSync('../inner', path.join(root, 'inner/round'));
    symlinkSync(path.join(root, 'nowhere'), path.join(root, 'nowhere'));
    await open();
    assert.deepEqual(await held(), ['a.bulletin', 'inner/b.bulletin']);
  });
});
