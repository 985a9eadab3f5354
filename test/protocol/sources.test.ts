import assert from 'node:assert/strict';
import type { CodeAction, Location, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const FOLDER = 'file:///archive';
const URI = `${FOLDER}/5-156.bulletin`;
const OTHER = `${FOLDER}/5-155.bulletin`;
const CONFIG = `${FOLDER}/bulletin.json`;
const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\nIt rained (Itar-Tass, August 25).\n';
const OTHER_TEXT = 'Publication: Monitor Volume: 5 Issue: 155\n\nSNOW.\n\nIt snowed (ITAR-TASS, August 24).\n';
const AT_SOURCE = { line: 4, character: 14 };
const ANNOTATING = {
  ...ABLE,
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

describe('sources over several files', () => {
  let server: InProcess;

  /** A server that has read the other file, though nobody opened it. */
  async function begin(capabilities = ABLE): Promise<void> {
    server = startInProcess([
      [OTHER, OTHER_TEXT],
      [CONFIG, '{ "terms": [] }'],
    ]);
    await server.client.initialize(capabilities, { workspaceFolders: [{ uri: FOLDER, name: 'archive' }] });
    await server.client.open(URI, TEXT);
    await ask('documentSymbol');
    server.scheduler.advance(10_000);
    // Reading goes on between the answers.
    while ((await uses()).length < 2) server.scheduler.advance(1000);
  }
  const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
    server.client.ask(`textDocument/${method}`, { textDocument: { uri: URI }, ...more });
  const uses = (): Promise<Location[]> =>
    ask('references', { position: AT_SOURCE, context: { includeDeclaration: true } });

  it('are found in each of them', async () => {
    await begin();
    assert.deepEqual(
      (await uses()).map(({ uri, range }) => [uri, range.start.line, range.start.character, range.end.character]),
      [
        [OTHER, 4, 11, 20],
        [URI, 4, 11, 20],
      ],
    );
  });

  it('are renamed in each, and the old name is offered to stay known: that alone waits for a confirmation', async () => {
    await begin(ANNOTATING);
    const edit = await ask<WorkspaceEdit>('rename', { position: AT_SOURCE, newName: 'Tass' });
    assert.deepEqual(
      edit.documentChanges?.map(
        (change) =>
          'edits' in change && [change.textDocument, change.edits.map((each) => 'newText' in each && each.newText)],
      ),
      [
        [{ uri: OTHER, version: null }, ['Tass']],
        [{ uri: URI, version: 1 }, ['Tass']],
        [
          { uri: CONFIG, version: null },
          [', "sources": [{ "name": "Tass", "kind": "agency", "aliases": ["Itar-Tass"] }]'],
        ],
      ],
    );
    assert.deepEqual(edit.changeAnnotations, {
      archive: { label: 'Itar-Tass is cited as Tass' },
      alias: { label: 'Itar-Tass stays known as another name (bulletin.json)', needsConfirmation: true },
    });
  });

  it('are renamed without more for a client that shows nothing before', async () => {
    await begin({ ...ABLE, workspace: {} });
    const edit = await ask<WorkspaceEdit>('rename', { position: AT_SOURCE, newName: 'Tass' });
    assert.deepEqual(Object.keys(edit.changes ?? {}), [OTHER, URI]);
  });

  it('are not given a name that could not be cited', async () => {
    await begin();
    await assert.rejects(ask('rename', { position: AT_SOURCE, newName: 'Tass, Tass' }), /holds no comma/);
    assert.equal(await ask('rename', { position: { line: 2, character: 1 }, newName: 'Tass' }), null);
  });

  it('are written in one spelling when someone asks for it', async () => {
    await begin();
    const range = { start: AT_SOURCE, end: AT_SOURCE };
    const [action] = await ask<CodeAction[]>('codeAction', { range, context: { diagnostics: [], only: ['refactor'] } });
    assert.equal(action?.title, 'Write “Itar-Tass” in the one citation that spells it otherwise');
    assert.deepEqual(
      action.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument.uri),
      [OTHER],
    );
  });

  it('and headlines are found by a few letters', async () => {
    await begin();
    const found = await server.client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'snow' });
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [['SNOW.', OTHER]],
    );
  });
});
