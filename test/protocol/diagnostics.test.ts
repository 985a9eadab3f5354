import assert from 'node:assert/strict';
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { EDIT_DELAY_MS, IDLE_MS } from '../../server/src/lsp/findings/findingsSchedule.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE, PULLING } from '../harness/lsp/testClient.ts';

const URI = 'file:///archive/1999/5-156.bulletin';
const CONFIG = 'file:///archive/bulletin.json';
const issue = (end: string): string =>
  `Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE OPENS.\n\nIt was time ${end}\n`;
const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const none = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length === 0;
const some = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length > 0;

/** Inserts at a place of the fifth line, where the citation is. */
const typed = (character: number, text: string) => [
  { range: { start: { line: 4, character }, end: { line: 4, character } }, text },
];

describe('findings that are pushed', () => {
  let server: InProcess;

  beforeEach(() => {
    server = startInProcess([[CONFIG, '{}']]);
  });

  /** Comes back when the server has dealt with all that was sent before; then lets time pass. */
  const pass = async (milliseconds: number): Promise<void> => {
    await server.client.ask('bulletin/summary', { textDocument: { uri: URI } });
    server.scheduler.advance(milliseconds);
  };
  const publishedCount = async (): Promise<number> => {
    await server.client.ask('bulletin/summary', { textDocument: { uri: URI } });
    return server.client.published.length;
  };

  it('come with range, severity, rule and the way to its page', async () => {
    await server.client.initialize(ABLE);
    await server.client.open(URI, issue('(NTV,August 25).'));
    await pass(EDIT_DELAY_MS);
    const [finding] = await server.client.diagnostics(URI, some);
    assert.equal(finding?.code, 'citation/missing-space');
    assert.equal(finding.source, 'bulletin');
    assert.equal(finding.codeDescription?.href, 'file:///docs/rules/citation/missing-space.md');
    assert.equal(finding.range.start.line, 4);
  });

  it('vanish when the fault is mended, and when the document is closed', async () => {
    await server.client.initialize(ABLE);
    await server.client.open(URI, issue('(NTV,August 25).'));
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, some);
    await server.client.change(URI, typed(17, ' '));
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, none);
    await server.client.change(URI, [{ text: issue('(NTV,August 25).') }]);
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, some);
    await server.client.close(URI);
    await server.client.diagnostics(URI, none);
  });

  it('do not underline a half-typed citation, until the typing rests', async () => {
    await server.client.initialize(ABLE);
    await server.client.open(URI, issue(''));
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, none);
    for (const [index, letter] of [...'(NTV,August 25'].entries()) {
      await server.client.change(URI, typed(12 + index, letter));
      await pass(EDIT_DELAY_MS);
    }
    await publishedCount();
    assert.deepEqual(
      server.client.published.filter(({ diagnostics }) => some(diagnostics)),
      [],
    );
    await pass(IDLE_MS);
    const found = await server.client.diagnostics(URI, some);
    assert.ok(codes(found).includes('citation/unclosed'), String(codes(found)));
  });

  it('underline it as soon as the file is saved, or the text is edited elsewhere', async () => {
    await server.client.initialize(ABLE);
    for (const leave of [
      () => server.client.save(URI),
      () =>
        server.client.change(URI, [
          { range: { start: { line: 2, character: 1 }, end: { line: 2, character: 1 } }, text: 'N' },
        ]),
    ]) {
      await server.client.open(URI, issue(''));
      await server.client.change(URI, typed(12, '(NTV, Augst 25'));
      await pass(EDIT_DELAY_MS);
      await server.client.diagnostics(URI, none);
      await leave();
      await pass(EDIT_DELAY_MS);
      await server.client.diagnostics(URI, some);
      await server.client.close(URI);
      await server.client.diagnostics(URI, none);
    }
  });

  it('are made once for edits that come together', async () => {
    await server.client.initialize(ABLE);
    await server.client.open(URI, issue(''));
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, none);
    const before = await publishedCount();
    for (const letter of 'abcdefgh') await server.client.change(URI, typed(12, letter));
    await pass(EDIT_DELAY_MS);
    assert.equal(await publishedCount(), before + 1);
  });

  it('follow bulletin.json, whose own mistakes are shown in it', async () => {
    await server.client.initialize(ABLE);
    await server.client.open(URI, issue('(NTV,August 25).'));
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, some);
    const change = async (text: string): Promise<void> => {
      server.files.write(CONFIG, text);
      const changes = [{ uri: CONFIG, type: 2 }];
      await server.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    };
    await change('{ "rules": { "citation/missing-space": "off" } }');
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, none);
    await change('{ "rules": { "citation/missing-spaces": "off" } }');
    const [problem] = await server.client.diagnostics(CONFIG, some);
    assert.deepEqual(problem?.range, { start: { line: 0, character: 13 }, end: { line: 0, character: 38 } });
    await change('{}');
    await server.client.diagnostics(CONFIG, none);
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, some);
  });

  it('follow a bulletin.json as it is in the editor, and as it is on the disk once it is closed', async () => {
    await server.client.initialize(ABLE);
    await server.client.open(URI, issue('(NTV,August 25).'));
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, some);
    await server.client.open(CONFIG, '{ "rules": { "citation/missing-space": "off" } }', 'jsonc');
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, none);
    await server.client.change(CONFIG, [{ text: '{ "rules": { "citation/missing-space": "oof" } }' }]);
    const [problem] = await server.client.diagnostics(CONFIG, some);
    assert.equal(problem?.range.start.character, 39);
    await server.client.change(CONFIG, [{ text: '{ "rules": { "citation/missing-space": "hint" } }' }]);
    await server.client.diagnostics(CONFIG, none);
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, ([finding]) => finding?.severity === 4);
    await server.client.close(CONFIG);
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, ([finding]) => finding?.severity === 2);
  });

  it('follow the bulletin.json of the folder that an unsaved document is to be saved in', async () => {
    server.files.write(CONFIG, '{ "rules": { "citation/missing-space": "off" } }');
    const workspaceFolders = [{ uri: 'file:///archive', name: 'archive' }];
    await server.client.initialize(ABLE, { workspaceFolders });
    for (const uri of ['untitled:/archive/1999/5-157.bulletin', 'untitled:Untitled-1']) {
      await server.client.open(uri, issue('(NTV,August 25; BNS August 25).'));
      await pass(EDIT_DELAY_MS);
      assert.deepEqual(codes(await server.client.diagnostics(uri, some)), ['citation/missing-comma'], uri);
    }
  });

  it('are made for a bulletin.json without any bulletin beside it', async () => {
    await server.client.initialize(ABLE);
    await server.client.open(CONFIG, '{ "fles": [] }', 'jsonc');
    await server.client.diagnostics(CONFIG, some);
  });

  it('leave slips in the JSON to a client that shows them itself', async () => {
    const twice = '{ "files": [], "files": [], "rules": { "citation/mnoth": "off" } }';
    const counts = async (): Promise<number[]> => {
      await server.client.open(CONFIG, twice, 'jsonc');
      const problems = await server.client.diagnostics(CONFIG, some);
      await server.client.change(CONFIG, [{ text: '{ "rules": { "x": "off" ' }]);
      return [
        problems.length,
        (await server.client.diagnostics(CONFIG, (found) => found.length < problems.length)).length,
      ];
    };
    await server.client.initialize(ABLE);
    assert.deepEqual(await counts(), [2, 1]);
    server = startInProcess([[CONFIG, '{}']]);
    await server.client.initialize(ABLE, { initializationOptions: { checksJson: true } });
    assert.deepEqual(await counts(), [1, 0]);
  });

  it('are not made for documents of another language, unless their name says bulletin', async () => {
    await server.client.initialize(ABLE);
    await server.client.open('file:///archive/note.txt', issue('(NTV,August 25).'), 'plaintext');
    await server.client.open(URI, issue('(NTV,August 25).'), 'plaintext');
    await pass(EDIT_DELAY_MS);
    await server.client.diagnostics(URI, some);
    assert.deepEqual([...new Set(server.client.published.map(({ uri }) => uri))], [URI]);
  });
});

describe('findings that are pulled', () => {
  const pull = (server: InProcess, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    server.client.ask('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });

  it('are there at the first question, unchanged at the second, and never pushed', async () => {
    const server = startInProcess();
    const { capabilities } = await server.client.initialize(PULLING);
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'bulletin',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    await server.client.open(URI, issue('(NTV,August 25).'));
    const first = await pull(server);
    assert.equal(first.kind, 'full');
    assert.deepEqual(codes(first.items), ['citation/missing-space']);
    const second = await pull(server, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    server.scheduler.advance(IDLE_MS);
    await server.client.close(URI);
    await pull(server);
    assert.deepEqual(server.client.published, []);
  });

  it('of a document that is opened anew are not taken for the old ones', async () => {
    const server = startInProcess();
    await server.client.initialize(PULLING);
    await server.client.open(URI, issue('(NTV,August 25).'));
    const first = await pull(server);
    await server.client.close(URI);
    await server.client.open(URI, issue('(NTV, August 25).'));
    assert.equal((await pull(server, first.resultId)).kind, 'full');
  });

  it('of a half-typed citation come when the server asks to be asked again', async () => {
    const server = startInProcess();
    let refreshed: () => void = () => undefined;
    const refresh = new Promise<void>((resolve) => {
      refreshed = resolve;
    });
    server.client.connection.onRequest(DiagnosticRefreshRequest.type, () => refreshed());
    await server.client.initialize(PULLING);
    await server.client.open(URI, issue(''));
    await server.client.change(URI, typed(12, '(NTV, Augst 25'));
    const held = await pull(server);
    assert.equal(held.kind, 'full');
    assert.deepEqual(held.items, []);
    server.scheduler.advance(IDLE_MS);
    await refresh;
    const released = await pull(server, held.resultId);
    assert.equal(released.kind, 'full');
    assert.ok(released.items.length > 0);
  });

  it('are none for a document that the server does not have', async () => {
    const server = startInProcess();
    await server.client.initialize(PULLING);
    assert.deepEqual(await pull(server), { kind: 'full', items: [] });
  });
});
