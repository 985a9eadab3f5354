/** The server in a Web Worker, which has no disk: the client reads the files. */
import assert from 'node:assert/strict';
import type { DefinitionLink, Diagnostic, Location, WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { ClientSide } from '../harness/lsp/clientSide.ts';
import { listenForReadings } from '../harness/lsp/readings.ts';
import { ABLE } from '../harness/lsp/testClient.ts';
import { type ServerWorker, startServerWorker } from '../harness/lsp/worker.ts';

const ROOT = 'vscode-vfs://github/esk/monitor';
const issue = (number: number, headline: string, text: string): string =>
  `Publication: Monitor Volume: 5 Issue: ${number}\n\n${headline}.\n\n${text}\n`;

const FERRY = issue(155, 'A FERRY FOR ESK', 'It reached Esk (BNS, August 24).');
const LATER = issue(156, 'THE FERRY SAILS', 'It sails on (see the Monitor, August 25). It may (BNS,August 25).');

describe('the server in a worker', () => {
  let server: ServerWorker;
  let side: ClientSide;
  /** Resolves when the server next says that the archive is read. */
  let isRead: () => Promise<void>;

  afterEach(() => server.end());

  async function open(files: Readonly<Record<string, string>>): Promise<void> {
    side = new ClientSide(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text])));
    server = startServerWorker(side);
    isRead = listenForReadings(server.client.connection);
    const reading = isRead();
    await server.client.initialize(ABLE, {
      workspaceFolders: [{ uri: ROOT, name: 'monitor' }],
      initializationOptions: { showsArchive: true, rulePages: 'https://example.org/docs/rules' },
    });
    await reading;
  }

  async function held(): Promise<string[]> {
    const symbols = await server.client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'FERRY' });
    return symbols.map(({ location }) => location.uri.slice(ROOT.length + 1)).sort();
  }

  async function changed(...changes: readonly (readonly [name: string, type: 1 | 2 | 3])[]): Promise<void> {
    const reading = isRead();
    await server.client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: `${ROOT}/${name}`, type })),
    });
    await reading;
  }

  it('reads the archive through the client, by the same rules as from a disk', async () => {
    await open({
      'bulletin.json': '{ "files": ["**/*.txt"] }',
      '.gitignore': 'old/\n',
      '1999/155.txt': FERRY,
      '1999/155.bulletin': FERRY,
      'old/155.txt': FERRY,
      '.drafts/155.txt': FERRY,
      'weekly/bulletin.json': '{ "files": ["*.text"] }',
      'weekly/1.text': FERRY,
      'weekly/1.txt': FERRY,
    });
    assert.deepEqual(await held(), ['1999/155.txt', 'weekly/1.text']);
  });

  it('follows what changes', async () => {
    await open({ '155.bulletin': FERRY, 'old/154.bulletin': FERRY });
    side.write(`${ROOT}/156.bulletin`, LATER);
    await changed(['156.bulletin', 1]);
    assert.deepEqual(await held(), ['155.bulletin', '156.bulletin', 'old/154.bulletin']);
    side.write(`${ROOT}/155.bulletin`, null);
    await changed(['155.bulletin', 3]);
    side.write(`${ROOT}/.gitignore`, 'old/\n');
    await changed(['.gitignore', 1]);
    assert.deepEqual(await held(), ['156.bulletin']);
  });

  it('checks what is open, links findings to the pages that the client names, and leads from file to file', async () => {
    await open({ '155.bulletin': FERRY });
    const uri = `${ROOT}/156.bulletin`;
    await server.client.open(uri, LATER);
    const found = await server.client.diagnostics(uri, (all) => all.length > 0);
    assert.deepEqual(
      found.map(({ code, codeDescription }: Diagnostic) => [code, codeDescription?.href]),
      [['citation/missing-space', 'https://example.org/docs/rules/citation/missing-space.md']],
    );
    const position = { line: 4, character: LATER.split('\n')[4]?.indexOf('the Monitor') ?? 0 };
    const places = await server.client.ask<(Location | DefinitionLink)[]>('textDocument/definition', {
      textDocument: { uri },
      position,
    });
    assert.deepEqual(
      places.map((place) => ('uri' in place ? place.uri : place.targetUri)),
      [`${ROOT}/155.bulletin`],
    );
  });

  it('reads an archive of a thousand files in some dozen questions', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${1900 + (index % 100)}/${index}.bulletin`);
    await open(Object.fromEntries(names.map((name) => [name, FERRY])));
    assert.equal((await held()).length > 0, true);
    const questions = side.listed.length + side.read.length;
    assert.ok(questions < 40, `${questions} questions`);
  });
});
