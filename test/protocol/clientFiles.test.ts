/** A server with a disk, and folders that are on none. */
import assert from 'node:assert/strict';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { ClientSide } from '../harness/lsp/clientSide.ts';
import { startInProcess } from '../harness/lsp/inProcess.ts';
import { listenForReadings } from '../harness/lsp/readings.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const DISK = 'file:///archive';
const ELSEWHERE = 'vscode-vfs://github/esk/monitor';
const TEXT = 'A FERRY FOR ESK.\n\nThe ferry reached Esk (BNS, August 23).\n';

describe('files that are on no disk', () => {
  const side = new ClientSide({ [`${ELSEWHERE}/a.bulletin`]: TEXT, [`${DISK}/not-on-the-disk.bulletin`]: TEXT });

  /** The files in the archive of a server with a folder on the disk and one elsewhere. */
  async function held(initializationOptions: object): Promise<string[]> {
    const { client, scheduler } = startInProcess([[`${DISK}/b.bulletin`, TEXT]]);
    side.answer(client.connection);
    const read = listenForReadings(client.connection)();
    const workspaceFolders = [DISK, ELSEWHERE].map((uri) => ({ uri, name: uri }));
    const options = { ...initializationOptions, showsArchive: true };
    await client.initialize(ABLE, { workspaceFolders, initializationOptions: options });
    const moving = setInterval(() => scheduler.advance(1000), 5);
    await read;
    clearInterval(moving);
    const symbols = await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'FERRY' });
    return symbols.map(({ location }) => location.uri).sort();
  }

  it('are read by a client that offers to; those on the disk are not', async () => {
    assert.deepEqual(await held({ readsFiles: true }), [`${DISK}/b.bulletin`, `${ELSEWHERE}/a.bulletin`]);
    assert.ok(side.listed.length > 0 && side.listed.flat().every((uri) => uri.startsWith(ELSEWHERE)));
  });

  it('are as none for other clients, which are asked nothing', async () => {
    side.listed.length = 0;
    side.read.length = 0;
    assert.deepEqual(await held({}), [`${DISK}/b.bulletin`]);
    assert.deepEqual([side.listed, side.read], [[], []]);
  });
});
