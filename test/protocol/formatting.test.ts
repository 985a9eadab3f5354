import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol/node';
import { edited } from '../harness/lsp/edited.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';

const URI = 'file:///archive/1999/5-156.bulletin';
const TEXT =
  'Publication: Monitor Volume: 5 Issue: 156\r\n\r\nA BRIDGE 😀 OPENS.\r\n\n😀 was time (NTV,August 25). \r\nIt rose (BNS ,August 25).\r\n';
const textDocument = { uri: URI };
const options = { tabSize: 4, insertSpaces: true };

describe('formatting requests', () => {
  let server: InProcess;

  before(async () => {
    server = startInProcess();
    await server.client.initialize();
    await server.client.open(URI, TEXT);
  });
  const ask = async (method: string, more: object = {}): Promise<string> => {
    const edits = await server.client.ask<TextEdit[]>(`textDocument/${method}`, { textDocument, options, ...more });
    return edited(TEXT, edits);
  };

  it('format the document', async () => {
    assert.equal(
      await ask('formatting'),
      'Publication: Monitor Volume: 5 Issue: 156\r\n\r\nA BRIDGE 😀 OPENS.\r\n\r\n😀 was time (NTV, August 25).\r\nIt rose (BNS, August 25).\r\n',
    );
  });

  it('format a range', async () => {
    const range = { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } };
    assert.equal(await ask('rangeFormatting', { range }), TEXT.replace('BNS ,', 'BNS, '));
  });

  it('format the citation that has just been closed', async () => {
    const position = { line: 4, character: 27 };
    assert.equal(await ask('onTypeFormatting', { position, ch: ')' }), TEXT.replace('NTV,', 'NTV, '));
    assert.equal(await ask('onTypeFormatting', { position, ch: '(' }), TEXT);
    assert.equal(await ask('onTypeFormatting', { position: { line: 4, character: 26 }, ch: ')' }), TEXT);
  });

  it('answer null for documents that are not open', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const other = { textDocument: { uri: 'file:///nowhere.bulletin' }, options, range, position: range.start, ch: ')' };
    for (const method of ['formatting', 'rangeFormatting', 'onTypeFormatting']) {
      assert.equal(await server.client.ask(`textDocument/${method}`, other), null);
    }
  });
});
