import assert from 'node:assert/strict';
import type { Location, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { NEWS_DELAY_MS } from '../../server/src/lsp/client/archiveNews.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const FOLDER = 'file:///archive';
const URI = `${FOLDER}/5-156.bulletin`;
const OTHER = `${FOLDER}/5-155.bulletin`;
const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\nIt rained (Itar-Tass, August 25).\n';
const OTHER_TEXT = 'Publication: Monitor Volume: 5 Issue: 155\n\nSNOW.\n\nIt snowed (ITAR-TASS, August 24).\n';
const SHOWING = { initializationOptions: { showsArchive: true } };
const AT_ITEM = { line: 4, character: 3 };

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly location: Location | null;
}

describe('the views of a client', () => {
  let server: InProcess;
  let news: boolean[];

  /** A server with one bulletin open and another in its folder. */
  async function begin(more: object = SHOWING): Promise<void> {
    server = startInProcess([[OTHER, OTHER_TEXT]]);
    listen();
    await server.client.initialize(ABLE, { workspaceFolders: [{ uri: FOLDER, name: 'archive' }], ...more });
    await server.client.open(URI, TEXT);
    // Reading goes on between the answers.
    while ((await children('Monitor/5')).length < 2) server.scheduler.advance(60);
  }
  function listen(): void {
    news = [];
    server.client.connection.onNotification('bulletin/archiveChanged', ({ isLoading }: { isLoading: boolean }) => {
      news.push(isLoading);
    });
  }
  const children = (parent: string | null): Promise<Entry[]> => server.client.ask('bulletin/archive', { parent });
  const textDocument = { uri: URI };

  it('are told of a change once it rests, if they want to be', async () => {
    await begin();
    news.length = 0;
    for (const letter of ['A', 'B']) {
      await server.client.change(URI, [{ range: { start: AT_ITEM, end: AT_ITEM }, text: letter }]);
      await children(null);
      server.scheduler.advance(NEWS_DELAY_MS - 1);
      await children(null);
      assert.deepEqual(news, []);
    }
    server.scheduler.advance(1);
    await children(null);
    assert.deepEqual(news, [false]);
  });

  it('are left alone if they are none', async () => {
    await begin({});
    server.scheduler.advance(60_000);
    await children(null);
    assert.deepEqual(news, []);
  });

  it('are told that there is nothing, too', async () => {
    server = startInProcess();
    listen();
    await server.client.initialize(ABLE, SHOWING);
    assert.deepEqual(await children(null), []);
    server.scheduler.advance(NEWS_DELAY_MS);
    await children(null);
    assert.deepEqual(news, [false]);
  });

  it('show the archive level by level', async () => {
    await begin();
    const [publication] = await children(null);
    assert.deepEqual([publication?.kind, publication?.label, publication?.location], ['publication', 'Monitor', null]);
    const issues = await children('Monitor/5');
    assert.deepEqual(
      issues.map(({ label, location }) => [label, location?.uri, location?.range.end.character]),
      [
        ['Issue 156', URI, 41],
        ['Issue 155', OTHER, 41],
      ],
    );
    const [item] = await children('Monitor/5/155');
    assert.deepEqual([item?.label, item?.location?.range.start], ['SNOW.', { line: 2, character: 0 }]);
    await assert.rejects(
      server.client.ask('bulletin/archive', { parent: 5 }),
      /params\.parent must be a string, or null/,
    );
  });

  it('find the item at the cursor there', async () => {
    await begin();
    const path = (params: object): Promise<Entry[]> => server.client.ask('bulletin/archivePath', params);
    assert.deepEqual(
      (await path({ textDocument, position: AT_ITEM })).map(({ id }) => id),
      ['Monitor', 'Monitor/5', 'Monitor/5/156', 'Monitor/5/156/0'],
    );
    assert.deepEqual(await path({ textDocument: { uri: OTHER }, position: AT_ITEM }), []);
  });

  it('write references to issues and items', async () => {
    await begin();
    const reference = (id: string, document: object | null) =>
      server.client.ask('bulletin/storyReference', { id, textDocument: document });
    assert.equal(await reference('Monitor/5/155/0', textDocument), '(see the Monitor, August 25)');
    assert.equal(await reference('Monitor/5/155', null), '(see the Monitor, August 25, 1999)');
    assert.equal(await reference('Monitor/5', textDocument), null);
  });

  it('offer new issues, and begin them', async () => {
    await begin();
    const offers = await server.client.ask<{ publication: string; next: object | null }[]>('bulletin/issueOffers', {
      uri: URI,
    });
    assert.deepEqual(offers[0], {
      publication: 'Monitor',
      next: { volume: 5, number: 157, date: 'Friday, August 27, 1999 — computed from the calendar' },
    });
    const begun = (more: object) =>
      server.client.ask('bulletin/newIssue', { uri: URI, publication: 'Monitor', volume: null, number: null, ...more });
    assert.deepEqual(await begun({}), {
      text: 'Publication: Monitor Volume: 5 Issue: 157\n\n',
      caret: { line: 2, character: 0 },
      file: `${FOLDER}/5-157.bulletin`,
    });
    assert.equal(await begun({ publication: 'Sarmel Weekly' }), null);
    await assert.rejects(begun({ number: -1 }), /params\.number must be an integer above 0, or null/);
    await assert.rejects(begun({ publication: ' ' }), /params\.publication must be a name/);
  });

  it('list sources, their citations, and rename them without a document that is open', async () => {
    await begin();
    const ask = <Result>(method: string, params: object) => server.client.ask<Result>(`bulletin/${method}`, params);
    const [source, ...others] = await ask<{ name: string; citations: number }[]>('sources', {
      uri: URI,
      filter: 'TASS',
    });
    assert.deepEqual([source?.name, source?.citations, others], ['Itar-Tass', 2, []]);
    const citations = await ask<Location[]>('citations', { source: 'Itar-Tass' });
    assert.deepEqual(
      citations.map(({ uri }) => uri),
      [OTHER, URI],
    );
    const edit = await ask<WorkspaceEdit>('renameSource', { source: 'Itar-Tass', newName: 'Tass' });
    assert.deepEqual(
      edit.documentChanges?.map((change) => 'textDocument' in change && change.textDocument.uri),
      [OTHER, URI],
    );
    assert.equal(await ask('renameSource', { source: 'Nobody', newName: 'Tass' }), null);
    await assert.rejects(ask('renameSource', { source: 'Itar-Tass', newName: 'a, b' }), /holds no comma/);
    await assert.rejects(ask('sources', { uri: null }), /params\.filter must be a string/);
  });

  it('tell what refers to the item at the cursor', async () => {
    await begin();
    await server.client.change(URI, [
      { range: { start: AT_ITEM, end: AT_ITEM }, text: 'snowed (see the Monitor, August 25) and ' },
    ]);
    const ask = (position: object) => server.client.ask<object>('bulletin/referredToBy', { textDocument, position });
    const start = { line: 2, character: 0 };
    assert.deepEqual(await ask(AT_ITEM), {
      title: 'RAIN.',
      referredToBy: [],
      refersTo: [
        {
          title: 'SNOW.',
          number: '5/155',
          issue: 'Monitor 5/155, August 25, 1999',
          location: { uri: OTHER, range: { start, end: { line: 2, character: 5 } } },
        },
      ],
    });
    await server.client.change(URI, [{ text: TEXT.slice(0, TEXT.indexOf('RAIN')) }]);
    assert.equal(await ask({ line: 0, character: 3 }), null);
  });

  it('know the kinds of sources that the bulletin.json of a place lists', async () => {
    await begin();
    const config = '{ "sources": [{ "name": "Sorn Echo", "kind": "radio" }] }';
    await server.client.open(`${FOLDER}/bulletin.json`, config, 'jsonc');
    await server.client.change(URI, [{ range: { start: AT_ITEM, end: AT_ITEM }, text: ' (Sorn Echo, August 25)' }]);
    const kinds = async (uri: string | null) =>
      (await server.client.ask<{ kind: string | null }[]>('bulletin/sources', { uri, filter: 'Sorn' })).map(
        ({ kind }) => kind,
      );
    assert.deepEqual(await kinds(`${FOLDER}/new.bulletin`), ['radio']);
    assert.deepEqual(await kinds(null), [null]);
  });
});
