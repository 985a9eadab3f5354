import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { startInProcess } from '../harness/lsp/inProcess.ts';
import { MetaModel } from '../harness/lsp/metaModel.ts';
import { ABLE, PULLING, RESOLVING } from '../harness/lsp/testClient.ts';

const FOLDER = process.env.BULLETIN_SCHEMAS ?? path.join(import.meta.dirname, '../../../shared/schemas');
const FILE = path.join(FOLDER, 'lsp-3.18.metaModel.json');

const URI = 'file:///archive/5-156.bulletin';
const TEXT =
  'Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE OPENS.\n\nIt was time (NTV,August 25). It rose (in\n\nNEXT.';
const position = { line: 4, character: 40 };
const range = { start: { line: 0, character: 0 }, end: position };

const REQUESTS: readonly (readonly [method: string, params: object])[] = [
  ['textDocument/documentSymbol', {}],
  ['textDocument/foldingRange', {}],
  ['textDocument/selectionRange', { positions: [position] }],
  ['textDocument/hover', { position: { line: 4, character: 16 } }],
  ['textDocument/definition', { position: { line: 2, character: 4 } }],
  ['textDocument/references', { position: { line: 2, character: 4 }, context: { includeDeclaration: true } }],
  ['textDocument/documentLink', {}],
  ['textDocument/codeLens', {}],
  ['textDocument/prepareCallHierarchy', { position }],
  ['textDocument/inlayHint', { range }],
  ['textDocument/documentHighlight', { position: { line: 2, character: 4 } }],
  ['textDocument/completion', { position }],
  ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
  ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/rangeFormatting', { range, options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/onTypeFormatting', { position, ch: ')', options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/diagnostic', {}],
];

const CLIENTS: Readonly<Record<string, ClientCapabilities>> = {
  'can do much': ABLE,
  'asks for diagnostics': PULLING,
  'can do little': {},
};

const FOLDER_URI = 'file:///archive';
const EARLIER = `${FOLDER_URI}/5-155.bulletin`;
const LATER = `${FOLDER_URI}/5-157.bulletin`;
const CONFIG = `${FOLDER_URI}/bulletin.json`;
const ARCHIVE: readonly (readonly [uri: string, text: string])[] = [
  [EARLIER, 'Publication: Monitor Volume: 5 Issue: 155\n\nA BRIDGE IS PLANNED.\n\nEsk wants it (NTV, August 24).\n'],
  [LATER, 'Publication: Monitor Volume: 5 Issue: 157\n\nRAIN.\n\nIt rained (see the Monitor, August 25) in Esk.\n'],
  [CONFIG, '{ "files": ["5-155.bulletin", "*.bulletin"] }'],
  [`${FOLDER_URI}/broken/bulletin.json`, '{ "rules": { "no/such-rule": "off" } }'],
  [
    `${FOLDER_URI}/broken/5-158.bulletin`,
    'Publication: Monitor Volume: 5 Issue: 158\n\nFOG.\n\nNobody saw it (NTV).\n',
  ],
];
const REFERRING = { textDocument: { uri: LATER }, position: { line: 4, character: 20 } };
const HEADLINE = { line: 2, character: 1 };
const CITING = { textDocument: { uri: EARLIER }, position: { line: 4, character: 14 } };

/** A client with everything that makes the server ask and tell of itself. */
const ASKED: ClientCapabilities = {
  ...PULLING,
  window: { workDoneProgress: true },
  textDocument: {
    ...PULLING.textDocument,
    synchronization: { dynamicRegistration: true },
    definition: { linkSupport: true },
    codeAction: { ...RESOLVING.textDocument?.codeAction },
    rename: { prepareSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

/** What the server says to such a client by itself. */
const ASKED_FOR = [
  'client/registerCapability',
  'workspace/configuration',
  'textDocument/publishDiagnostics',
  'workspace/diagnostic/refresh',
];

describe('what the server says is what the protocol knows', () => {
  // The title says it in the output, beside the mark of a test that is skipped.
  if (!existsSync(FILE)) {
    it.skip(
      '(not tested: the protocol’s meta model is not on this machine; BULLETIN_SCHEMAS names the folder that holds it)',
    );
    return;
  }
  const model = new MetaModel(FILE);

  for (const [what, capabilities] of Object.entries(CLIENTS)) {
    it(`to a client that ${what}`, async () => {
      const { client } = startInProcess();
      assert.deepEqual(model.faultsOfResult('initialize', await client.initialize(capabilities)), []);
      await client.open(URI, TEXT);
      for (const [method, params] of REQUESTS) {
        const result = await client.ask(method, { textDocument: { uri: URI }, ...params });
        assert.notEqual(result, null, method);
        assert.deepEqual(model.faultsOfResult(method, result), []);
      }
    });
  }

  for (const [what, capabilities] of Object.entries({ ...CLIENTS, 'has all that it can be asked for': ASKED })) {
    it(`of an archive, and of itself, to a client that ${what}`, async () => {
      const { client, scheduler, files } = startInProcess(ARCHIVE);
      const said = new Map<string, string[]>();
      const heard = (method: string, params: unknown): void => {
        said.set(method, [...(said.get(method) ?? []), ...model.faultsOfParams(method, params)]);
      };
      client.connection.onNotification(heard);
      client.connection.onRequest((method, params) => {
        heard(method, params);
        return method === 'workspace/configuration' ? [] : null;
      });
      const ask = async <Result>(method: string, params: object): Promise<Result> => {
        const result = await client.ask<Result>(method, params);
        assert.notEqual(result, null, method);
        assert.deepEqual(model.faultsOfResult(method, result), []);
        return result;
      };
      const initializationOptions = { showReferences: 'test.showReferences', openRulePage: 'test.openRulePage' };
      const workspaceFolders = [{ uri: FOLDER_URI, name: 'archive' }];
      await client.initialize(capabilities, { initializationOptions, workspaceFolders });
      // Reading goes on between the answers.
      while ((await client.ask<unknown[]>('workspace/symbol', { query: 'bridge' })).length === 0)
        scheduler.advance(1000);
      for (const [uri, text] of ARCHIVE) await client.open(uri, text, uri.endsWith('.json') ? 'jsonc' : 'bulletin');

      await ask('workspace/symbol', { query: 'NTV' });
      await ask('textDocument/definition', REFERRING);
      for (const link of await ask<object[]>('textDocument/documentLink', REFERRING))
        await ask('documentLink/resolve', link);
      for (const lens of await ask<object[]>('textDocument/codeLens', CITING)) await ask('codeLens/resolve', lens);
      const [item] = await ask<object[]>('textDocument/prepareCallHierarchy', {
        ...REFERRING,
        position: HEADLINE,
      });
      const [called] = await ask<{ to: object }[]>('callHierarchy/outgoingCalls', { item });
      assert.ok(called);
      const [calling] = await ask<object[]>('callHierarchy/incomingCalls', { item: called.to });
      assert.ok(calling);
      if (capabilities.textDocument?.rename?.prepareSupport) await ask('textDocument/prepareRename', CITING);
      await ask('textDocument/rename', { ...CITING, newName: 'Second Channel' });
      if (capabilities === ASKED) {
        const files = [{ oldUri: EARLIER, newUri: `${FOLDER_URI}/155.bulletin` }];
        await ask('workspace/willRenameFiles', { files });
      }
      const actions = {
        ...CITING,
        range: { start: CITING.position, end: CITING.position },
        context: { diagnostics: [] },
      };
      for (const action of await ask<{ data?: unknown }[]>('textDocument/codeAction', actions)) {
        if (action.data !== undefined) await ask('codeAction/resolve', action);
      }
      if (capabilities.textDocument?.diagnostic) {
        for (const [uri] of ARCHIVE) await client.close(uri);
        const told = await ask<{ items: object[] }>('workspace/diagnostic', { previousResultIds: [] });
        assert.notEqual(told.items.length, 0);
      }
      files.write(EARLIER, null);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: EARLIER, type: 3 }],
      });
      await client.ask('workspace/symbol', { query: '' });
      scheduler.advance(10_000);
      await client.shutdown();
      for (const params of client.published) heard('textDocument/publishDiagnostics', params);
      assert.deepEqual([...said.values()].flat(), []);
      const expected = capabilities === ASKED ? ASKED_FOR : ['textDocument/publishDiagnostics'];
      for (const method of expected) assert.ok(said.has(method), `never said: ${method}`);
    });
  }

  it('and a check that can fail', () => {
    const faults = model.faultsOfResult('initialize', { capabilities: { hoverProvider: 7 }, more: true });
    assert.deepEqual(faults, [
      'initialize.more: not in the protocol',
      'initialize.capabilities.hoverProvider: not boolean',
    ]);
  });
});
