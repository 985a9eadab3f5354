import assert from 'node:assert/strict';
import { LSPErrorCodes, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { documentEdit, edited } from '../harness/lsp/edited.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const URI = 'file:///archive/1999/5-156.bulletin';
const HEAD = 'Publication: Monitor Volume: 5 Issue: 156\n\n';
const RAIN = 'RAIN IN ORLEC.\n\nIt rained 🗼 (BNS, August 25).\n';
const SNOW = 'SNOW IN ESK.\n\nIt snowed (BNS, August 25).\n';
const textDocument = { uri: URI };

describe('moving an item through the server', () => {
  let server: InProcess;

  const ask = (line: number, direction: string, version = 1): Promise<{ edit: WorkspaceEdit | null; lines: number }> =>
    server.client.ask('bulletin/moveItem', { textDocument, version, position: { line, character: 3 }, direction });

  beforeEach(async () => {
    server = startInProcess();
    await server.client.initialize(ABLE);
    await server.client.open(URI, `${HEAD}${RAIN}\n${SNOW}`);
  });

  it('answers with an edit of that version of the document, and how far the item goes', async () => {
    const { edit, lines } = await ask(8, 'up');
    const change = documentEdit(edit);
    assert.equal(edited(`${HEAD}${RAIN}\n${SNOW}`, change.edits), `${HEAD}${SNOW}\n${RAIN}`);
    assert.deepEqual([lines, change.textDocument], [-4, { uri: URI, version: 1 }]);
    assert.equal((await ask(4, 'down')).lines, 4);
  });

  it('says why there is none', async () => {
    assert.deepEqual(await ask(8, 'down'), { edit: null, refusal: 'noNeighbor' });
    assert.deepEqual(await ask(0, 'down'), { edit: null, refusal: 'noItem' });
  });

  it('refuses a text that has moved on', () =>
    assert.rejects(ask(8, 'up', 2), ({ code }: { code: number }) => code === LSPErrorCodes.ContentModified));
});
