import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-protocol/node';
import { type ServerProcess, startServerProcess } from '../harness/lsp/process.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const URI = 'file:///archive/5-156.bulletin';
const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE OPENS.\n\nIt was time (NTV, August 25).\n';

describe('the life of the server', () => {
  let server: ServerProcess;

  beforeEach(() => {
    server = startServerProcess();
  });
  afterEach(() => {
    server.process.kill();
    assert.equal(server.complaints(), '');
  });

  const outline = async (): Promise<string[]> => {
    await server.client.open(URI, TEXT);
    const symbols = await server.client.ask<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    return symbols.flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)]);
  };

  it('begins with initialize, answers, and ends with status 0 after shutdown', async () => {
    const { serverInfo } = await server.client.initialize(ABLE);
    assert.equal(serverInfo?.name, 'bulletin');
    assert.deepEqual(await outline(), ['Monitor 5/156', 'A BRIDGE OPENS']);
    assert.equal(await server.end(), 0);
  });
});
