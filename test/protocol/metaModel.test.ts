import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { startInProcess } from '../harness/lsp/inProcess.ts';
import { MetaModel } from '../harness/lsp/metaModel.ts';
import { ABLE, PULLING } from '../harness/lsp/testClient.ts';

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

  it('and a check that can fail', () => {
    const faults = model.faultsOfResult('initialize', { capabilities: { hoverProvider: 7 }, more: true });
    assert.deepEqual(faults, [
      'initialize.more: not in the protocol',
      'initialize.capabilities.hoverProvider: not boolean',
    ]);
  });
});
