import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  type CompletionList,
  type FoldingRange,
  type Hover,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver-protocol/node';
import { edited } from '../harness/lsp/edited.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const URI = 'file:///archive/1999/5-156.bulletin';
const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE 😀 OPENS.\n\n😀 was time (NTV,August 25).\n';
const textDocument = { uri: URI };
/** In the citation, for a client that counts UTF-16 units. */
const position = { line: 4, character: 16 };

describe('requests', () => {
  let server: InProcess;

  const begin = async (capabilities: ClientCapabilities = ABLE, more: object = {}): Promise<void> => {
    server = startInProcess();
    await server.client.initialize(capabilities, more);
    await server.client.open(URI, TEXT);
  };
  const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
    server.client.ask(`textDocument/${method}`, { textDocument, ...more });

  it('count positions as the client does, whichever of its encodings comes first', async () => {
    const columns: Readonly<Record<string, readonly [start: number, end: number]>> = {
      'utf-8': [14, 29],
      'utf-16': [12, 27],
      'utf-32': [11, 26],
    };
    for (const [encoding, [start, end]] of Object.entries(columns)) {
      server = startInProcess();
      const { capabilities } = await server.client.initialize({
        ...ABLE,
        general: { positionEncodings: ['utf-7', encoding, 'utf-16', 'utf-8'] },
      });
      assert.equal(capabilities.positionEncoding, encoding);
      await server.client.open(URI, TEXT);
      const hover = await ask<Hover>('hover', { position: { line: 4, character: start } });
      assert.deepEqual(hover.range, rangeOn(4, start, end), encoding);
      assert.equal(await ask('hover', { position: { line: 4, character: start - 1 } }), null);
    }
  });

  it('hover in Markdown, or in plain text where the client wants it first or says nothing', async () => {
    await begin();
    assert.match(await hoverText(), /\*\*NTV\*\*/);
    await begin({ textDocument: { hover: { contentFormat: ['plaintext', 'markdown'] } } });
    assert.match(await hoverText(), /^NTV — /);
    await begin({});
    assert.match(await hoverText(), /^NTV — /);
  });

  const hoverText = async (): Promise<string> => {
    const { contents } = await ask<Hover>('hover', { position });
    return typeof contents === 'object' && 'value' in contents ? contents.value : String(contents);
  };

  it('give the outline as a list to clients that know no trees', async () => {
    await begin({});
    const symbols = await ask<SymbolInformation[]>('documentSymbol');
    assert.deepEqual(
      symbols.map(({ name, kind, containerName }) => [name, kind, containerName]),
      [
        ['Monitor 5/156', SymbolKind.File, undefined],
        ['A BRIDGE 😀 OPENS.', SymbolKind.String, 'Monitor 5/156'],
      ],
    );
  });

  it('fold no more than the client wants', async () => {
    await begin();
    assert.deepEqual(await ask<FoldingRange[]>('foldingRange'), [{ startLine: 2, endLine: 4 }]);
    await begin({ textDocument: { foldingRange: { rangeLimit: 0 } } });
    assert.deepEqual(await ask<FoldingRange[]>('foldingRange'), []);
  });

  it('select for each position a chain of ranges that grow', async () => {
    await begin();
    const chains = await ask<SelectionRange[]>('selectionRange', { positions: [position, { line: 1, character: 0 }] });
    assert.equal(chains.length, 2);
    assert.deepEqual(chains[0]?.range, rangeOn(4, 13, 16));
    assert.deepEqual(chains[0]?.parent?.range, rangeOn(4, 13, 26));
    assert.equal(chains[1]?.parent, undefined);
  });

  it('offer repairs that, applied, mend the text', async () => {
    const edits: Readonly<Record<string, ClientCapabilities>> = {
      documentChanges: ABLE,
      changes: { ...ABLE, workspace: {} },
    };
    for (const [form, capabilities] of Object.entries(edits)) {
      await begin(capabilities);
      const range = { start: position, end: position };
      const [action] = await ask<CodeAction[]>('codeAction', { range, context: { diagnostics: [] } });
      assert.equal(action?.kind, 'quickfix');
      assert.equal(action.isPreferred, true);
      assert.equal(action.diagnostics?.[0]?.code, 'citation/missing-space');
      assert.deepEqual(Object.keys(action.edit ?? {}), [form]);
      assert.equal(mended(TEXT, action), TEXT.replace('NTV,August', 'NTV, August'));
    }
  });

  it('offer no repairs where none are wanted, or only commands are known', async () => {
    const range = { start: position, end: position };
    await begin();
    assert.deepEqual(
      await ask('codeAction', { range, context: { diagnostics: [], only: ['source.organizeImports'] } }),
      [],
    );
    await begin({});
    assert.deepEqual(await ask('codeAction', { range, context: { diagnostics: [] } }), []);
  });

  it('complete a citation, and have the list opened again where the client said how', async () => {
    await begin(ABLE, { initializationOptions: { retriggerCompletion: 'editor.again' } });
    const item = await completed();
    assert.equal(item?.label, 'Reuters');
    assert.equal(item.command?.command, 'editor.again');
    assert.ok(item.labelDetails);
    assert.equal(item.detail, undefined);
  });

  it('complete in clients that can do little', async () => {
    await begin({});
    const item = await completed();
    assert.equal(item?.label, 'Reuters');
    assert.equal(item.command, undefined);
    assert.equal(item.labelDetails, undefined);
    assert.ok(item.detail);
  });

  const completed = async (): Promise<CompletionList['items'][number] | undefined> => {
    const end = { line: 4, character: 28 };
    await server.client.change(URI, [{ range: { start: end, end }, text: ' It rose (reut' }]);
    const list = await ask<CompletionList>('completion', { position: { line: 4, character: 42 } });
    assert.equal(list.isIncomplete, true);
    return list.items[0];
  };

  it('know the archive around: the next issue is offered in an empty document', async () => {
    server = startInProcess([
      ['file:///archive/bulletin.json', '{ "files": ["**/*.bulletin", "**/5-*.txt"] }'],
      ['file:///archive/1999/5-155.bulletin', 'Publication: Monitor Volume: 5 Issue: 155\n'],
      ['file:///archive/1999/5-157.txt', 'Publication: Monitor Volume: 5 Issue: 157\n'],
      ['file:///archive/1999/letter.txt', 'Dear Sirs,\n'],
      ['file:///elsewhere/5-158.bulletin', 'Publication: Monitor Volume: 5 Issue: 158\n'],
    ]);
    await server.client.initialize(ABLE, { workspaceFolders: [{ uri: 'file:///archive/', name: 'archive' }] });
    await server.client.open(URI, '');
    const first = async (): Promise<string | undefined> => {
      const list = await ask<CompletionList>('completion', { position: { line: 0, character: 0 } });
      return list.items[0]?.label;
    };
    assert.notEqual(await first(), 'Publication: Monitor Volume: 5 Issue: 158');
    // Reading goes on between the answers: asked often enough, the last one knows all.
    const becomes = async (expected: string): Promise<void> => {
      let answer = await first();
      for (let asked = 0; answer !== expected && asked < 100; asked++) answer = await first();
      assert.equal(answer, expected);
    };
    server.scheduler.advance(10_000);
    await becomes('Publication: Monitor Volume: 5 Issue: 158');
    server.files.write('file:///archive/1999/5-158.bulletin', 'Publication: Monitor Volume: 5 Issue: 158\n');
    const changes = [{ uri: 'file:///archive/1999/5-158.bulletin', type: 1 }];
    await server.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await becomes('Publication: Monitor Volume: 5 Issue: 159');
    assert.equal(server.files.reads.get('file:///elsewhere/5-158.bulletin'), undefined);
  });

  it('answer null or nothing for documents that are not open, or no bulletins', async () => {
    await begin();
    await server.client.open('file:///note.txt', TEXT, 'plaintext');
    const range = { start: position, end: position };
    for (const uri of ['file:///nowhere.bulletin', 'file:///note.txt', 'untitled:x', '', '%%%']) {
      const other = { textDocument: { uri } };
      assert.equal(await ask('hover', { ...other, position }), null);
      assert.equal(await ask('completion', { ...other, position }), null);
      assert.equal(await ask('documentSymbol', other), null);
      assert.equal(await ask('foldingRange', other), null);
      assert.equal(await ask('selectionRange', { ...other, positions: [position] }), null);
      assert.equal(await ask('codeAction', { ...other, range, context: { diagnostics: [] } }), null);
      assert.equal(await server.client.ask('bulletin/summary', other), null);
    }
  });
});

function rangeOn(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** The text after an action's edits, for a client that counts UTF-16 units. */
function mended(text: string, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change && 'edits' in change ? change.edits : (edit?.changes?.[URI] ?? []);
  return edited(text, edits);
}
