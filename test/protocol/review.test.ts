import assert from 'node:assert/strict';
import type { FileReview, ReviewResult } from '../../server/src/protocol/review.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';

const FOLDER = 'file:///archive';
const OPEN = `${FOLDER}/5-156.bulletin`;
const CLOSED = `${FOLDER}/5-157.bulletin`;
const issue = (number: number, words: string): string =>
  `Publication: Monitor Volume: 5 Issue: ${number}\n\nRAIN.\n\nIt rained ${words}(BNS, August 25).\n`;

describe('the state of a review', () => {
  let server: InProcess;

  beforeEach(async () => {
    server = startInProcess([
      [OPEN, issue(156, '')],
      [CLOSED, issue(157, 'TK ')],
      [`${FOLDER}/5-158.bulletin`, issue(158, '')],
    ]);
    await server.client.initialize(undefined, { workspaceFolders: [{ uri: FOLDER, name: 'archive' }] });
    await server.client.open(OPEN, issue(156, '{>>@maria: much?<<}'));
  });

  const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
    server.client.ask(`bulletin/${method}`, { textDocument: { uri: OPEN }, ...more });

  it('is told of an open document, with places and the version that they are in', async () => {
    const review = await ask<ReviewResult>('review');
    assert.deepEqual([review.version, review.open, review.title], [1, 1, 'Monitor 5/156']);
    assert.deepEqual(
      review.items.flatMap(({ matters }) => matters.map(({ kind, author, range }) => [kind, author, range.start])),
      [['comment', 'maria', { line: 4, character: 10 }]],
    );
    assert.equal(await server.client.ask('bulletin/review', { textDocument: { uri: CLOSED } }), null);
  });

  it('is told of every file of the folder in which there is something to look at', async () => {
    // Once answered, all before it has arrived; then the archive is read.
    await ask('summary');
    server.scheduler.advance(1000);
    let found: readonly FileReview[] = [];
    while (found.length < 2) {
      server.scheduler.advance(1000);
      found = await ask<readonly FileReview[]>('reviewFolder');
    }
    assert.deepEqual(
      found.map(({ uri, open }) => [uri, open]),
      [
        [OPEN, 1],
        [CLOSED, 1],
      ],
    );
  });

  it('is a page, with what has changed since an earlier version', async () => {
    const earlier = { text: issue(156, 'long '), since: 'yesterday' };
    const { text } = await ask<{ text: string }>('reviewReport', { format: 'markdown', earlier });
    assert.match(text, /^# Review of Monitor 5\/156/);
    assert.match(text, /## Changes since yesterday\n\n- RAIN\.: edited: 0 words in, 1 out/);
    assert.match((await ask<{ text: string }>('reviewReport', { format: 'html' })).text, /^<!doctype html>/);
  });
});
