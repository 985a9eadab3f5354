import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  ErrorCodes,
  LSPErrorCodes,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node';
import { documentEdit, edited } from '../harness/lsp/edited.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE, RESOLVING } from '../harness/lsp/testClient.ts';

const URI = 'file:///archive/1999/5-156.bulletin';
const CONFIG = 'file:///archive/bulletin.json';
const HEAD = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE OPENS.\n\n';
const TEXT = `${HEAD}It was time (NTV,August 25). It rose (BNS August 25). It fell (AP,August 24).\n`;
const FIXED = `${HEAD}It was time (NTV, August 25). It rose (BNS, August 25). It fell (AP, August 24).\n`;
const position = { line: 4, character: 16 };
const range = { start: position, end: position };
const textDocument = { uri: URI };
const folders = { workspaceFolders: [{ uri: 'file:///archive', name: 'archive' }] };
const RULE = 'citation/missing-space';

describe('code actions', () => {
  let server: InProcess;

  const begin = async (
    capabilities: ClientCapabilities = RESOLVING,
    { files = [] as (readonly [string, string])[], more = {}, text = TEXT } = {},
  ): Promise<void> => {
    server = startInProcess(files);
    await server.client.initialize(capabilities, { ...folders, ...more });
    await server.client.open(URI, text);
    // An answer shows that the server has seen all that was sent before.
    await server.client.ask('textDocument/foldingRange', { textDocument });
    server.scheduler.advance(10_000);
  };
  const actions = (only?: string[]): Promise<CodeAction[]> =>
    server.client.ask('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  const titled = async (title: RegExp, only?: string[]): Promise<CodeAction> => {
    const offered = await actions(only);
    const found = offered.find((action) => title.test(action.title));
    assert.ok(found, offered.map((action) => action.title).join('\n'));
    return found;
  };
  const resolve = (action: CodeAction): Promise<CodeAction> => server.client.ask('codeAction/resolve', action);

  it('are those of the place, the repair first', async () => {
    await begin(RESOLVING, { more: { initializationOptions: { openRulePage: 'some.command' } } });
    assert.deepEqual(
      (await actions()).map(({ title, kind, edit, data, command }) => [
        title,
        kind,
        edit ? 'edit' : data ? 'later' : command?.command,
      ]),
      [
        ['Add a space', 'quickfix', 'edit'],
        [`Fix all of ${RULE} in this document`, 'quickfix', 'later'],
        [`Let it stand here (${RULE})`, 'quickfix', 'later'],
        [`Make ${RULE} an error (bulletin.json)`, 'quickfix', 'later'],
        [`Make ${RULE} information (bulletin.json)`, 'quickfix', 'later'],
        [`Make ${RULE} a hint (bulletin.json)`, 'quickfix', 'later'],
        [`Turn ${RULE} off (bulletin.json)`, 'quickfix', 'later'],
        [`Open the page of ${RULE}`, 'quickfix', 'some.command'],
        ['Fix all that can be fixed for certain', 'source.fixAll.bulletin', 'later'],
      ],
    );
  });

  it('fix all of one rule', async () => {
    await begin();
    const { edit } = await resolve(await titled(/^Fix all of/));
    assert.equal(edited(TEXT, documentEdit(edit).edits), FIXED.replace('BNS, ', 'BNS '));
  });

  it('fix all on save, for those who ask for that kind or one above it, with the version it is for', async () => {
    await begin();
    for (const kind of ['source.fixAll.bulletin', 'source.fixAll', 'source']) {
      const [action, ...others] = await actions([kind]);
      assert.deepEqual(others, []);
      assert.ok(action);
      const { edit } = await resolve(action);
      assert.equal(edited(TEXT, documentEdit(edit).edits), FIXED);
      assert.equal(documentEdit(edit).textDocument.version, 1);
    }
    assert.deepEqual(await actions(['source.fixAll.other']), []);
    assert.deepEqual(await actions(['source.organizeImports']), []);
  });

  it('come whole to clients that cannot ask again', async () => {
    await begin(ABLE);
    const { edit, data } = await titled(/certain/, ['source.fixAll']);
    assert.equal(data, undefined);
    assert.equal(edited(TEXT, documentEdit(edit).edits), FIXED);
    const { edit: stet } = await titled(/^Let it stand/);
    assert.match(edited(TEXT, documentEdit(stet).edits), /\(NTV,August 25\)\{>>stet citation\/missing-space: <<\}\./);
  });

  it('offer no fix-all where there is nothing to fix', async () => {
    await begin(RESOLVING, { text: FIXED });
    assert.deepEqual(await actions(), []);
  });

  it('name the finding that a decision on a suggestion settles, so that editors list it before letting the finding stand', async () => {
    await begin(RESOLVING, { text: `${HEAD}It was time {++at last ++}(NTV, August 25).\n` });
    const settling = (await actions()).filter(({ diagnostics }) => diagnostics?.[0]?.code === 'draft/review-mark');
    assert.deepEqual(
      settling.map(({ title }) => title),
      ['Accept the addition “at last”', 'Reject the addition “at last”', 'Let it stand here (draft/review-mark)'],
    );
  });

  it('let a finding stand', async () => {
    await begin();
    const { edit } = await resolve(await titled(/^Let it stand/));
    const standing = edited(TEXT, documentEdit(edit).edits);
    assert.equal(standing, TEXT.replace('NTV,August 25)', `NTV,August 25){>>stet ${RULE}: <<}`));
    await server.client.change(URI, [{ text: standing }]);
    await server.client.save(URI);
    const left = await server.client.diagnostics(URI, (diagnostics) => diagnostics.length === 2);
    assert.deepEqual(
      left.map(({ code }) => code),
      ['citation/missing-comma', RULE],
    );
  });

  it('are not resolved for a text that has changed since, or is closed', async () => {
    await begin();
    const all = (await actions()).filter(({ data }) => data !== undefined);
    assert.ok(all.length > 3);
    await server.client.change(URI, [{ text: `${TEXT}\n` }]);
    for (const action of all) await refused(resolve(action), LSPErrorCodes.ContentModified);
    await server.client.close(URI);
    for (const action of all) await refused(resolve(action), LSPErrorCodes.ContentModified);
  });

  it('take what another server sent for nothing of theirs', async () => {
    await begin();
    for (const data of [undefined, null, 7, {}, { uri: URI, version: 1, task: { kind: 'erase' } }]) {
      const action = { title: 'x', ...(data !== undefined && { data }) };
      assert.deepEqual(await resolve(action), action);
    }
  });

  it('change the severity of a rule in the bulletin.json that holds', async () => {
    const text = '{\n  // ours\n  "rules": { "headline/case": "off" }\n}\n';
    await begin(RESOLVING, { files: [[CONFIG, text]] });
    const { edit } = await resolve(await titled(/^Turn/));
    assert.deepEqual(documentEdit(edit).textDocument, { uri: CONFIG, version: null });
    const changed = edited(text, documentEdit(edit).edits);
    assert.match(changed, /\/\/ ours/);
    assert.match(changed, /"citation\/missing-space": "off"/);
  });

  it('change an open bulletin.json as it is in the editor', async () => {
    await begin(RESOLVING, { files: [[CONFIG, '{}']] });
    const unsaved = '{\n  "files": []\n}\n';
    await server.client.open(CONFIG, unsaved, 'jsonc');
    const { edit } = await resolve(await titled(/^Turn/));
    assert.equal(documentEdit(edit).textDocument.version, 2);
    assert.match(edited(unsaved, documentEdit(edit).edits), /"files": \[\],\n {2}"rules"/);
  });

  it('have the client tell of each open bulletin.json, if it can', async () => {
    server = startInProcess();
    const registered: string[] = [];
    const all = new Promise<void>((resolve) => {
      server.client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
        for (const { method, registerOptions } of registrations) {
          const { documentSelector } = registerOptions as { documentSelector: { pattern: string }[] };
          registered.push(`${method} ${documentSelector[0]?.pattern}`);
        }
        if (registered.length === 3) resolve();
      });
    });
    await server.client.initialize({ textDocument: { synchronization: { dynamicRegistration: true } } });
    await all;
    assert.deepEqual(registered, [
      'textDocument/didOpen **/bulletin.json',
      'textDocument/didChange **/bulletin.json',
      'textDocument/didClose **/bulletin.json',
    ]);
  });

  it('make a bulletin.json at the root of the workspace where there is none, if the client makes files', async () => {
    await begin();
    const { edit } = await resolve(await titled(/^Turn/));
    assert.deepEqual(edit?.documentChanges?.[0], { kind: 'create', uri: CONFIG });
    assert.equal(edited('', documentEdit(edit).edits), `{\n  "rules": {\n    "${RULE}": "off"\n  }\n}\n`);
    await begin(ABLE);
    assert.deepEqual(
      (await actions()).filter(({ title }) => title.includes('bulletin.json')),
      [],
    );
  });

  it('say why an override stands in the way', async () => {
    const rules = `{ "${RULE}": "error" }`;
    await begin(RESOLVING, { files: [[CONFIG, `{"overrides": [{"files": "1999/**", "rules": ${rules}}]}`]] });
    await refused(resolve(await titled(/^Turn/)), LSPErrorCodes.RequestFailed);
  });

  it('can be cancelled while they work', async () => {
    await begin();
    const action = await titled(/certain/);
    const { connection } = server.client;
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest<CodeAction>('codeAction/resolve', action, source.token);
    source.cancel();
    await refused(asked, LSPErrorCodes.RequestCancelled);
    assert.equal(edited(TEXT, documentEdit((await resolve(action)).edit).edits), FIXED);
  });

  it('answer with an error, not with silence, for what is no action', async () => {
    await begin();
    await refused(server.client.ask('codeAction/resolve', null), ErrorCodes.InvalidParams);
  });
});

async function refused(answer: Promise<unknown>, code: number): Promise<void> {
  await assert.rejects(answer, (error: { code?: unknown }) => {
    assert.equal(error.code, code);
    return true;
  });
}
