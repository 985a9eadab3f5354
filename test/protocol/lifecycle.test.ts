import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createMessageConnection,
  type DocumentSymbol,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import { SERVER_MAIN, type ServerProcess, startServerProcess } from '../harness/lsp/process.ts';
import { ABLE, TestClient } from '../harness/lsp/testClient.ts';

const URI = 'file:///archive/5-156.bulletin';
const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE OPENS.\n\nIt was time (NTV, August 25).\n';

async function outline(client: TestClient): Promise<string[]> {
  await client.open(URI, TEXT);
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
  return symbols.flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)]);
}

describe('the life of the server', () => {
  let server: ServerProcess;

  beforeEach(() => {
    server = startServerProcess();
  });
  afterEach(() => {
    server.process.kill();
    assert.equal(server.complaints(), '');
  });

  it('begins with initialize, answers, and ends with status 0 after shutdown', async () => {
    const { serverInfo } = await server.client.initialize(ABLE);
    assert.equal(serverInfo?.name, 'bulletin');
    assert.deepEqual(await outline(server.client), ['Monitor 5/156', 'A BRIDGE OPENS.']);
    assert.equal(await server.end(), 0);
  });

  it('ends with status 1 when exit comes without shutdown', async () => {
    await server.client.initialize();
    assert.equal(await server.end({ shutdown: false }), 1);
  });

  it('ends when the client is gone', async () => {
    await server.client.initialize();
    const exited = once(server.process, 'exit');
    server.process.stdin?.end();
    assert.deepEqual(await exited, [1, null]);
  });

  it('answers nothing but initialize before it, and nothing after shutdown', async () => {
    const ask = () => server.client.ask('textDocument/hover', { textDocument: { uri: URI }, position: TOP });
    const shutdown = () => server.client.shutdown();
    await assert.rejects(ask, withCode(ErrorCodes.ServerNotInitialized));
    await assert.rejects(shutdown, withCode(ErrorCodes.ServerNotInitialized));
    await server.client.initialize();
    assert.equal(await ask(), null);
    await server.client.shutdown();
    for (const late of [ask, shutdown, () => server.client.initialize()]) {
      await assert.rejects(late, withCode(ErrorCodes.InvalidRequest));
    }
  });

  it('begins once: another initialize is refused, and what is open stays so', async () => {
    await server.client.initialize();
    await server.client.open(URI, TEXT);
    await assert.rejects(server.client.initialize(), withCode(ErrorCodes.InvalidRequest));
    const symbols = await server.client.ask<unknown[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
    assert.equal(symbols.length, 1);
  });

  const odd: Readonly<Record<string, unknown>> = {
    'null for everything': {
      processId: null,
      rootUri: null,
      rootPath: null,
      capabilities: null,
      workspaceFolders: null,
      initializationOptions: null,
    },
    'no capabilities': { processId: null, rootUri: null },
    'nothing at all': {},
    'null within capabilities': { capabilities: { textDocument: null, workspace: null, general: null, window: null } },
    'nonsense within capabilities': {
      capabilities: {
        textDocument: { completion: 7, hover: { contentFormat: 'markdown' } },
        general: { positionEncodings: 'utf-8' },
      },
      initializationOptions: [1],
    },
    'a root that is not there': { rootUri: 'file:///no/such/folder', capabilities: {} },
    'a root that is no file': {
      rootUri: 'untitled:here',
      capabilities: {},
      workspaceFolders: [{ uri: 'memfs:/x', name: 'x' }],
    },
    'folders that are none': { capabilities: {}, workspaceFolders: [null, { name: 'x' }, 7] },
  };
  for (const [what, params] of Object.entries(odd)) {
    it(`begins with an initialize of ${what}`, async () => {
      await server.client.ask('initialize', params);
      await server.client.connection.sendNotification('initialized', {});
      assert.deepEqual(await outline(server.client), ['Monitor 5/156', 'A BRIDGE OPENS.']);
      assert.equal(await server.end(), 0);
    });
  }
});

describe('ways to speak', () => {
  it('are the channel to the parent process, too', async () => {
    const child = fork(SERVER_MAIN, ['--node-ipc'], { silent: true });
    const client = new TestClient(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
    await client.initialize();
    assert.deepEqual(await outline(client), ['Monitor 5/156', 'A BRIDGE OPENS.']);
    await client.shutdown();
    const exited = once(child, 'exit');
    await client.connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
  });

  it('must be named: else one line says which there are, and the status is 2', async () => {
    const child = spawn(process.execPath, [SERVER_MAIN], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    assert.deepEqual(await once(child, 'close'), [2, null]);
    assert.match(said, /^bulletin: .*--stdio.*--node-ipc.*\n$/);
  });
});

const TOP = { line: 0, character: 0 };

function withCode(code: number): (error: unknown) => boolean {
  return (error) => error instanceof ResponseError && error.code === code;
}
