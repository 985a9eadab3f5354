import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  ClientCapabilities,
  CodeAction,
  CodeLens,
  DocumentLink,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const FOLDER = 'file:///archive';
const URI = `${FOLDER}/5-156.bulletin`;
const TEXT = `Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS ITS FERRY BACK.

Kestria asked Esk for the ferry (see the Monitor, August 25).
`;
const OTHER = `${FOLDER}/5-155.bulletin`;
const OTHER_TEXT = `Publication: Monitor Volume: 5 Issue: 155

THE MINT OF VELMARA CLOSES.

The mint is silent (Interfax, August 24).

😀 A FERRY FOR ESK.

The ferry that Kestria lent reached Esk (BNS, August 23).
`;

describe('requests that lead to other files', () => {
  let server: InProcess;

  /** A server that has read the other file, though nobody opened it. */
  const begin = async (capabilities: ClientCapabilities = ABLE, more: object = {}): Promise<void> => {
    server = startInProcess([[OTHER, OTHER_TEXT]]);
    const workspaceFolders = [{ uri: FOLDER, name: 'archive' }];
    await server.client.initialize(capabilities, { workspaceFolders, ...more });
    await server.client.open(URI, TEXT);
    // Answered once all before it has arrived.
    await ask('hover', { position: AUGUST_25 });
    server.scheduler.advance(10_000);
  };
  const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
    server.client.ask(`textDocument/${method}`, { textDocument: { uri: URI }, ...more });
  /** Reading goes on between the answers: asked often enough, the last one knows all. */
  const becomes = async <Result>(
    answer: () => Promise<Result>,
    isThere: (result: Result) => boolean,
  ): Promise<Result> => {
    let result = await answer();
    for (let asked = 0; !isThere(result) && asked < 100; asked++) result = await answer();
    return result;
  };

  const AUGUST_25 = { line: 4, character: 55 };
  const defined = <Result>(position: Position = AUGUST_25): Promise<Result[] | null> =>
    becomes(
      () => ask<Result[] | null>('definition', { position }),
      (result) => result !== null,
    );

  it('say which words lead to a definition where the client can show it', async () => {
    await begin({ ...ABLE, textDocument: { ...ABLE.textDocument, definition: { linkSupport: true } } });
    assert.deepEqual(await defined<LocationLink>(), [
      {
        originSelectionRange: rangeOn(4, 50, 59),
        targetUri: OTHER,
        targetRange: { start: { line: 6, character: 0 }, end: { line: 8, character: 57 } },
        targetSelectionRange: rangeOn(6, 0, 19),
      },
    ]);
  });

  it('count the columns of a file that is not open as the client does', async () => {
    for (const [encoding, end] of Object.entries({ 'utf-8': 21, 'utf-16': 19, 'utf-32': 18 })) {
      await begin({ ...ABLE, general: { positionEncodings: [encoding] } });
      assert.deepEqual(await defined<Location>(), [{ uri: OTHER, range: rangeOn(6, 0, end) }], encoding);
    }
  });

  it('lead to the text of an editor, not of the file, and write its URI as the client does', async () => {
    await begin();
    await defined();
    const uri = 'file:///archive/5%2D155.bulletin';
    await server.client.open(uri, OTHER_TEXT.replace('THE MINT', '\n\nTHE MINT'));
    await server.client.change(uri, [{ range: rangeOn(0, 0, 0), text: '\n' }]);
    assert.deepEqual(await defined<Location>(), [{ uri, range: rangeOn(9, 0, 19) }]);
  });

  it('give what leads to a headline, with the headline where the client wants it', async () => {
    await begin();
    await defined();
    await server.client.open(OTHER, OTHER_TEXT);
    const referring = (includeDeclaration: boolean): Promise<Location[]> =>
      ask('references', {
        textDocument: { uri: OTHER },
        position: { line: 6, character: 8 },
        context: { includeDeclaration },
      });
    const use = { uri: URI, range: rangeOn(4, 33, 59) };
    assert.deepEqual(await referring(false), [use]);
    assert.deepEqual(await referring(true), [{ uri: OTHER, range: rangeOn(6, 0, 19) }, use]);
  });

  it('link the days of cross-references, and find the line when one is followed', async () => {
    await begin();
    await defined();
    const [link, ...others] = await ask<DocumentLink[]>('documentLink');
    assert.deepEqual(others, []);
    assert.deepEqual(link?.range, rangeOn(4, 50, 59));
    assert.equal(link.tooltip, 'Monitor 5/155');
    const resolved = await server.client.ask<DocumentLink>('documentLink/resolve', link);
    assert.equal(resolved.target, `${OTHER}#L7`);
    await server.client.change(URI, [{ range: rangeOn(0, 0, 0), text: ' ' }]);
    await assert.rejects(server.client.ask('documentLink/resolve', link), /the text has changed/);
    const strange = { ...link, data: { uri: 5 } };
    assert.deepEqual(await server.client.ask('documentLink/resolve', strange), strange);
  });

  it('show in a hover what is meant', async () => {
    await begin();
    await defined();
    const { contents } = await ask<Hover>('hover', { position: AUGUST_25 });
    const text = typeof contents === 'object' && 'value' in contents ? contents.value : '';
    assert.ok(text.includes(`[😀 A FERRY FOR ESK.](<${OTHER}#L7>)`), text);
  });

  it('count above a story what refers to it, where the client can list it', async () => {
    await begin(ABLE, { initializationOptions: { showReferences: 'editor.list' } });
    await defined();
    await server.client.open(OTHER, OTHER_TEXT);
    const textDocument = { uri: OTHER };
    const [lens, ...others] = await ask<CodeLens[]>('codeLens', { textDocument });
    assert.deepEqual(others, []);
    assert.deepEqual(lens?.range, rangeOn(6, 0, 19));
    const resolved = await server.client.ask<CodeLens>('codeLens/resolve', lens);
    assert.deepEqual(resolved.command, {
      title: 'referred to by 1 later item',
      command: 'editor.list',
      arguments: [OTHER, { line: 6, character: 0 }, [{ uri: URI, range: rangeOn(4, 33, 59) }]],
    });
    const settings = { bulletin: { codeLens: { references: false } } };
    await server.client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.deepEqual(await ask('codeLens', { textDocument }), []);
  });

  it('have the client ask again when other files have changed what stands beside the text', async () => {
    const workspace = { ...ABLE.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } };
    await begin({ ...ABLE, workspace }, { initializationOptions: { showReferences: 'editor.list' } });
    await defined();
    const refreshed: string[] = [];
    const refresh = new Promise<void>((resolve) => {
      for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) {
        server.client.connection.onRequest(method, () => {
          if (refreshed.push(method) === 2) resolve();
          return null;
        });
      }
    });
    await server.client.open(OTHER, OTHER_TEXT);
    assert.deepEqual((await ask<CodeLens[]>('codeLens', { textDocument: { uri: OTHER } })).length, 1);
    await server.client.change(URI, [{ range: rangeOn(4, 57, 59), text: '24' }]);
    await ask('documentSymbol');
    server.scheduler.advance(1000);
    await refresh;
    assert.deepEqual(await ask<CodeLens[]>('codeLens', { textDocument: { uri: OTHER } }), []);
  });

  it('follow the thread of a story', async () => {
    await begin();
    await defined();
    const [item] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', { position: { line: 4, character: 3 } });
    assert.equal(item?.name, 'KESTRIA WANTS ITS FERRY BACK.');
    const [outgoing] = await server.client.ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    assert.equal(outgoing?.to.uri, OTHER);
    assert.deepEqual(outgoing.fromRanges, [rangeOn(4, 50, 59)]);
    const [incoming] = await server.client.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item: outgoing.to,
    });
    assert.deepEqual(incoming, { from: item, fromRanges: [rangeOn(4, 33, 59)] });
    const strange = { item: { ...item, data: 'x' } };
    assert.equal(await server.client.ask('callHierarchy/incomingCalls', strange), null);
    assert.equal(await server.client.ask('callHierarchy/outgoingCalls', strange), null);
  });

  it('show years and weekdays once the user wants them', async () => {
    const asked: unknown[] = [];
    server = startInProcess();
    server.client.connection.onRequest('workspace/configuration', (params) => {
      if (params.items.length > 1) return params.items.map(() => null);
      asked.push(params);
      return [{ inlayHints: { weekday: true, year: 'yes' } }];
    });
    await server.client.initialize({ ...ABLE, workspace: { ...ABLE.workspace, configuration: true } });
    await server.client.open(URI, TEXT);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await becomes(
      () => ask<InlayHint[]>('inlayHint', { range }),
      ({ length }) => length > 0,
    );
    assert.deepEqual(hints, [{ position: { line: 4, character: 59 }, label: 'Wed', paddingLeft: true }]);
    assert.deepEqual(asked, [{ items: [{ section: 'bulletin' }] }]);
  });

  it('propose that bulletin.json follows what is renamed, to clients that let people choose', async () => {
    const config = `${FOLDER}/bulletin.json`;
    const renaming = { files: [{ oldUri: `${FOLDER}/1995`, newUri: `${FOLDER}/old%20ones` }] };
    const proposed = async (workspaceEdit: object): Promise<WorkspaceEdit | null> => {
      server = startInProcess([[config, '{ "files": ["1995/**"] }']]);
      await server.client.initialize({ ...ABLE, workspace: { ...ABLE.workspace, workspaceEdit } });
      return server.client.ask<WorkspaceEdit | null>('workspace/willRenameFiles', renaming);
    };
    const edit = await proposed({ documentChanges: true, changeAnnotationSupport: {} });
    const annotations = Object.values(edit?.changeAnnotations ?? {});
    assert.deepEqual(annotations, [{ label: 'bulletin.json goes on to name what is renamed' }]);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.equal(change.textDocument.uri, config);
    assert.deepEqual(
      change.edits.map((each) => ('newText' in each ? [each.range, each.newText] : null)),
      [[rangeOn(0, 12, 21), '"old ones/**"']],
    );
    assert.equal(await proposed({ documentChanges: true }), null);
  });

  it('put back a headline that is lost', async () => {
    const lost = `${FOLDER}/a-2.bulletin`;
    server = startInProcess();
    await server.client.initialize();
    const header = 'Publication: Monitor Volume: 5 Issue: 140\n\n';
    await server.client.open(`${FOLDER}/a-1.bulletin`, `ONE.\n\n${header}It rained.\n\nA FERRY FOR ESK.`);
    await server.client.open(lost, `${header}The ferry came (BNS, July 1).\n`);
    const textDocument = { uri: lost };
    const range = rangeOn(0, 3, 3);
    const actions = await ask<CodeAction[]>('codeAction', { textDocument, range, context: { diagnostics: [] } });
    const action = actions.find(({ title }) => title === 'Put in the headline “A FERRY FOR ESK.”');
    assert.equal(action?.diagnostics?.[0]?.code, 'headline/missing');
    // Asked for alone, with all of the text selected, it comes alone.
    const only = [action.kind];
    const whole = { ...range, end: { line: 9, character: 0 } };
    const asked = { textDocument, range: whole, context: { diagnostics: [], only } };
    assert.deepEqual(
      (await ask<CodeAction[]>('codeAction', asked)).map(({ title }) => title),
      [action.title],
    );
    const [change] = action.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.edits, [{ range: rangeOn(0, 0, 0), newText: 'A FERRY FOR ESK.\n\n' }]);
  });

  it('highlight what belongs together', async () => {
    await begin();
    assert.deepEqual(await ask('documentHighlight', { position: AUGUST_25 }), [{ range: rangeOn(4, 50, 59) }]);
  });

  it('are answered with null for documents that are not open', async () => {
    await begin();
    const textDocument = { uri: OTHER };
    const context = { includeDeclaration: true };
    for (const method of [
      'definition',
      'references',
      'documentHighlight',
      'documentLink',
      'codeLens',
      'inlayHint',
      'prepareCallHierarchy',
    ]) {
      assert.equal(
        await ask(method, { textDocument, position: AUGUST_25, range: rangeOn(0, 0, 1), context }),
        null,
        method,
      );
    }
  });
});

function rangeOn(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
