import assert from 'node:assert/strict';
import type {
  Diagnostic,
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import { EXCLUDES_PATIENCE_MS } from '../../server/src/lsp/files/workspace.ts';
import { AROUND_DELAY_MS } from '../../server/src/lsp/findings/findingsAround.ts';
import { EDIT_DELAY_MS } from '../../server/src/lsp/findings/findingsSchedule.ts';
import type { StatisticsResult } from '../../server/src/protocol/archive.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE, PULLING } from '../harness/lsp/testClient.ts';
import { HeldTurns } from '../harness/lsp/turns.ts';

type WorkDoneProgress = WorkDoneProgressBegin | WorkDoneProgressEnd;

const CONFIG = 'file:///archive/bulletin.json';
const uri = (name: string): string => `file:///archive/${name}.bulletin`;
const folder = (name: string) => ({ uri: `file:///${name}`, name });
const issue = (number: number, headline: string): string =>
  `Publication: Monitor Volume: 5 Issue: ${number}

${headline}.

It was time, they said (NTV, August 2).

${headline.replace('FERRY', 'MINT')}.

No coin was struck (NTV, August 2).
`;
const file = (number: number, headline: string): [string, string] => [uri(`5-${number}`), issue(number, headline)];

describe('the archive of a folder', () => {
  let server: InProcess;

  async function start(
    files: Iterable<readonly [string, string]>,
    { folders = ['archive'], capabilities = ABLE, turns = new HeldTurns(), isHeld = false } = {},
  ): Promise<void> {
    if (!isHeld) turns.release();
    server = startInProcess(files, turns);
    await server.client.initialize(capabilities, { workspaceFolders: folders.map(folder) });
    await pass(1000);
  }

  /** Comes back when the server has dealt with all that was sent before; then lets time pass. */
  async function pass(milliseconds: number): Promise<void> {
    await server.client.ask('bulletin/summary', { textDocument: { uri: 'file:///x' } });
    server.scheduler.advance(milliseconds);
    await server.client.ask('bulletin/summary', { textDocument: { uri: 'file:///x' } });
  }

  /** The headlines that the archive knows. */
  async function headlines(): Promise<string[]> {
    const symbols = await server.client.ask<WorkspaceSymbol[] | null>('workspace/symbol', { query: 'FERRY' });
    return (symbols ?? []).map(({ name }) => name.replace(/\.$/, '')).sort();
  }

  async function changed(...changes: (readonly [uri: string, type: 1 | 2 | 3])[]): Promise<void> {
    await server.client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([changedUri, type]) => ({ uri: changedUri, type })),
    });
    await pass(0);
  }

  const readsOf = (name: string): number => server.files.reads.get(name) ?? 0;
  const none = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length === 0;
  const some = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length > 0;

  it('is read once, without what is open, also where one folder lies in another', async () => {
    const files = [
      file(154, 'FERRY ONE'),
      file(155, 'FERRY TWO'),
      [uri('inner/5-156'), issue(156, 'FERRY THREE')],
    ] as const;
    await start(files, { folders: ['archive', 'archive/inner'] });
    assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY THREE', 'FERRY TWO']);
    assert.deepEqual(
      files.map(([name]) => readsOf(name)),
      [1, 1, 1],
    );
    await server.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder('archive/inner')] },
    });
    await pass(0);
    assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY THREE', 'FERRY TWO']);
    assert.deepEqual(
      files.map(([name]) => readsOf(name)),
      [1, 1, 1],
    );
    await server.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder('archive')] },
    });
    await pass(0);
    assert.deepEqual(await headlines(), []);
  });

  it('follows the folders that are opened and closed, of each client that tells of them', async () => {
    const files = [file(154, 'FERRY ONE'), ['file:///other/5-155.bulletin', issue(155, 'FERRY TWO')]] as const;
    await start(files, { capabilities: { ...ABLE, workspace: { ...ABLE.workspace, workspaceFolders: true } } });
    assert.deepEqual(await headlines(), ['FERRY ONE']);
    // An initialize too many is refused, and leaves everything as it is.
    await assert.rejects(server.client.ask('initialize', { capabilities: { workspace: { workspaceFolders: true } } }));
    await server.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder('other')], removed: [] },
    });
    await pass(0);
    assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY TWO']);
    await server.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder('archive')] },
    });
    await pass(0);
    assert.deepEqual(await headlines(), ['FERRY TWO']);
  });

  it('leaves an open document to the editor until it is closed', async () => {
    await start([file(154, 'FERRY ONE'), file(155, 'FERRY TWO')]);
    await server.client.open(uri('5-155'), issue(155, 'FERRY TYPED'));
    await pass(EDIT_DELAY_MS);
    assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY TYPED']);
    await changed([uri('5-155'), 2]);
    assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY TYPED']);
    assert.equal(readsOf(uri('5-155')), 1);
    await server.client.close(uri('5-155'));
    await pass(0);
    assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY TWO']);
  });

  it('forgets a document that was never saved, and one that belongs to no folder, when it is closed', async () => {
    await start([file(154, 'FERRY ONE'), ['file:///elsewhere/a.bulletin', issue(2, 'FERRY FAR')]]);
    for (const [name, text] of [
      [uri('new'), issue(158, 'FERRY NEW')],
      ['file:///elsewhere/a.bulletin', issue(2, 'FERRY FAR')],
    ] as const) {
      await server.client.open(name, text);
      await pass(EDIT_DELAY_MS);
      assert.equal((await headlines()).length, 2);
      await server.client.close(name);
      await pass(0);
      assert.deepEqual(await headlines(), ['FERRY ONE']);
    }
  });

  it('follows what is made, changed, moved and deleted, whole folders too', async () => {
    await start([file(154, 'FERRY ONE'), [uri('old/5-155'), issue(155, 'FERRY TWO')]]);
    server.files.write(uri('5-156'), issue(156, 'FERRY THREE'));
    server.files.write(uri('5-154'), issue(154, 'FERRY CHANGED'));
    await changed([uri('5-156'), 1], [uri('5-154'), 2]);
    assert.deepEqual(await headlines(), ['FERRY CHANGED', 'FERRY THREE', 'FERRY TWO']);
    server.files.write(uri('old/5-155'), null);
    server.files.write(uri('new/5-155'), issue(155, 'FERRY TWO'));
    await changed(['file:///archive/old', 3], ['file:///archive/new', 1]);
    assert.deepEqual(await headlines(), ['FERRY CHANGED', 'FERRY THREE', 'FERRY TWO']);
    server.files.write(uri('new/5-155'), null);
    await changed(['file:///archive/new', 3]);
    assert.deepEqual(await headlines(), ['FERRY CHANGED', 'FERRY THREE']);
    assert.equal(readsOf(uri('5-156')), 1);
  });

  it('reads a folder anew, with its bulletin.json, that is replaced by another of its name, however that is told', async () => {
    const replaced = 'file:///archive/1999';
    const kept = uri('1999/5-155');
    const told: readonly (readonly (1 | 2 | 3)[])[] = [[1], [2], [3, 1]];
    for (const types of told) {
      await start([
        file(154, 'FERRY ONE'),
        [`${replaced}/bulletin.json`, '{ "files": ["*.bulletin"] }'],
        [kept, issue(155, 'FERRY OLD')],
        [uri('1999/5-156'), issue(156, 'FERRY GONE')],
        [`${replaced}/5-157.txt`, issue(157, 'FERRY TEXT')],
      ]);
      assert.deepEqual(await headlines(), ['FERRY GONE', 'FERRY OLD', 'FERRY ONE']);
      server.files.write(`${replaced}/bulletin.json`, '{ "files": ["*.bulletin", "*.txt"] }');
      server.files.write(kept, issue(155, 'FERRY OTHER'));
      server.files.write(uri('1999/5-156'), null);
      for (const type of types) await changed([replaced, type]);
      assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY OTHER', 'FERRY TEXT'], types.join());
    }
  });

  it('holds the files that bulletin.json names, and reads again only what an edit of it makes different', async () => {
    const txt = 'file:///archive/5-157.txt';
    const other = 'file:///archive/inner/5-158.bulletin';
    await start([
      [CONFIG, '{}'],
      ['file:///archive/inner/bulletin.json', '{}'],
      [other, issue(158, 'FERRY INNER')],
      [txt, issue(157, 'FERRY TEXT')],
      file(154, 'FERRY ONE'),
    ]);
    assert.deepEqual(await headlines(), ['FERRY INNER', 'FERRY ONE']);
    const configure = async (text: string): Promise<void> => {
      server.files.write(CONFIG, text);
      await changed([CONFIG, 2]);
    };
    await configure('{ "rules": { "citation/missing-space": "off" } }');
    assert.deepEqual([txt, other, uri('5-154')].map(readsOf), [0, 1, 1]);
    await configure('{ "files": ["**/*.bulletin", "**/*.txt"] }');
    assert.deepEqual(await headlines(), ['FERRY INNER', 'FERRY ONE', 'FERRY TEXT']);
    assert.deepEqual([txt, other, uri('5-154')].map(readsOf), [1, 1, 2]);
    await configure('{ "files": ["**/*.txt"] }');
    assert.deepEqual(await headlines(), ['FERRY INNER', 'FERRY TEXT']);
  });

  it('leaves out what the user leaves out of the folder, and takes it in again', async () => {
    let excluded: object = { '**/5-151*': true, '**/5-150*': { when: '$(basename).html' } };
    const turns = new HeldTurns();
    turns.release();
    server = startInProcess([file(150, 'FERRY ONE'), file(151, 'FERRY TWO')], turns);
    server.client.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === 'files.exclude' ? excluded : null)),
    );
    const capabilities = { ...ABLE, workspace: { ...ABLE.workspace, configuration: true } };
    await server.client.initialize(capabilities, { workspaceFolders: [folder('archive')] });
    const become = async (count: number): Promise<string[]> => {
      for (;;) {
        await pass(1000);
        const found = await headlines();
        if (found.length === count) return found;
      }
    };
    assert.deepEqual(await become(1), ['FERRY ONE']);
    excluded = {};
    await server.client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await become(2), ['FERRY ONE', 'FERRY TWO']);
    excluded = { '**/5-150.bulletin': true };
    await server.client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await become(1), ['FERRY TWO']);
  });

  it('is read by a client that does not say what it leaves out, and without that once it says so after all', async () => {
    let reply: (given: unknown[]) => void = () => undefined;
    const settings = new Promise<unknown[]>((resolve) => {
      reply = resolve;
    });
    const turns = new HeldTurns();
    turns.release();
    server = startInProcess([file(150, 'FERRY ONE'), file(151, 'FERRY TWO')], turns);
    server.client.connection.onRequest('workspace/configuration', () => settings);
    const capabilities = { ...ABLE, workspace: { ...ABLE.workspace, configuration: true } };
    await server.client.initialize(capabilities, { workspaceFolders: [folder('archive')] });
    await pass(1000);
    assert.deepEqual(await headlines(), []);
    await pass(EXCLUDES_PATIENCE_MS);
    assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY TWO']);
    reply([{ '**/5-151*': true }, null]);
    while ((await headlines()).length > 1) await pass(EXCLUDES_PATIENCE_MS);
    assert.deepEqual(await headlines(), ['FERRY ONE']);
  });

  it('is judged only when all of it is read; then the findings of open documents are told again', async () => {
    const turns = new HeldTurns();
    await start([file(156, 'FERRY ONE'), [uri('twin'), issue(156, 'FERRY TWO')]], { turns, isHeld: true });
    await server.client.open(uri('5-156'), issue(156, 'FERRY ONE'));
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(uri('5-156'), none);
    turns.release();
    await pass(0);
    assert.deepEqual(server.client.published.length, 1);
    await pass(AROUND_DELAY_MS);
    const [finding] = await server.client.diagnostics(uri('5-156'), some);
    assert.equal(finding?.code, 'archive/duplicate-issue');
    assert.equal(server.client.published.length, 2);
    server.files.write(uri('twin'), issue(157, 'FERRY TWO'));
    await changed([uri('twin'), 2]);
    await pass(AROUND_DELAY_MS);
    await server.client.diagnostics(uri('5-156'), none);
  });

  it('has a client that asks for findings ask again, once', async () => {
    let refreshed = 0;
    const turns = new HeldTurns();
    await start([file(156, 'FERRY ONE'), [uri('twin'), issue(156, 'FERRY TWO')]], {
      capabilities: PULLING,
      turns,
      isHeld: true,
    });
    server.client.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed++;
    });
    await server.client.open(uri('5-156'), issue(156, 'FERRY ONE'));
    const textDocument = { uri: uri('5-156') };
    await server.client.ask('textDocument/diagnostic', { textDocument });
    refreshed = 0;
    turns.release();
    await pass(AROUND_DELAY_MS);
    await pass(AROUND_DELAY_MS);
    assert.equal(refreshed, 1);
  });

  it('stays incomplete, and is not judged, when somebody ends its reading, until it is read again', async () => {
    const many = Array.from({ length: 500 }, (_, index) => file(index, 'FERRY FAR'));
    const turns = new HeldTurns();
    await start(many, { turns, isHeld: true, capabilities: { ...ABLE, window: { workDoneProgress: true } } });
    const { connection } = server.client;
    const shown: WorkDoneProgress[] = [];
    const begun = new Promise<ProgressToken>((resolve) => {
      connection.onNotification('$/progress', ({ token, value }: { token: ProgressToken; value: WorkDoneProgress }) => {
        shown.push(value);
        if (value.kind === 'begin') resolve(token);
      });
    });
    const asked = new Promise<void>((resolve) => {
      connection.onRequest('window/workDoneProgress/create', () => resolve());
    });
    await server.client.open(uri('typed'), issue(601, 'FERRY ONE'));
    await server.client.open(uri('twin'), issue(601, 'FERRY TWO'));
    let isAsked = false;
    asked.then(() => {
      isAsked = true;
    });
    for (; !isAsked; await pass(0)) turns.step();
    await connection.sendNotification('window/workDoneProgress/cancel', { token: await begun });
    await pass(0);
    turns.release();
    await pass(0);
    await pass(AROUND_DELAY_MS);
    assert.deepEqual(shown, [
      { kind: 'begin', title: 'Bulletin: reading the archive', percentage: 0, cancellable: true },
      { kind: 'end' },
    ]);
    assert.deepEqual(await headlines(), ['FERRY ONE', 'FERRY TWO']);
    const isComplete = async (): Promise<boolean> =>
      (await server.client.ask<StatisticsResult>('bulletin/statistics', {})).isComplete;
    assert.equal(await isComplete(), false);
    await server.client.diagnostics(uri('typed'), none);
    await changed(['file:///archive/.gitignore', 2]);
    await pass(AROUND_DELAY_MS);
    assert.equal(await isComplete(), true);
    const [finding] = await server.client.diagnostics(uri('typed'), some);
    assert.equal(finding?.code, 'archive/duplicate-issue');
  });
});
