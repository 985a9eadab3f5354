import assert from 'node:assert/strict';
import type { PreviewParams, PreviewResult } from '../../server/src/protocol/preview.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';

const URI = 'file:///archive/5-156.bulletin';
const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\nIt rained (BNS,August 25).\n';

describe('the preview of an open document', () => {
  let server: InProcess;

  beforeEach(async () => {
    server = startInProcess([]);
    await server.client.initialize();
    await server.client.open(URI, TEXT);
  });

  const ask = (more: Partial<PreviewParams> = {}): Promise<NonNullable<PreviewResult>> =>
    server.client.ask('bulletin/preview', { textDocument: { uri: URI }, view: 'clean', known: [], ...more });

  it('comes with its version, and only with the pieces that the client has not', async () => {
    const all = await ask();
    assert.equal(all.version, 1);
    assert.deepEqual(
      all.pieces.map(({ html }) => html?.slice(0, 8)),
      ['<div cla', '<article'],
    );
    const known = all.pieces.map(({ id }) => id);
    assert.deepEqual(
      (await ask({ known })).pieces.map(({ html }) => html),
      [null, null],
    );
    const sources = await ask({ known, view: 'sources' });
    assert.ok(sources.pieces.every(({ html }) => html !== null));
    assert.match(sources.pieces[1]?.html ?? '', /A space is missing here/);
  });

  it('is that of the reading for a way to see it that nobody knows', async () => {
    const strange = { view: 'x', known: null } as unknown as Partial<PreviewParams>;
    assert.deepEqual(await ask(strange), await ask());
  });

  it('is null for what is not open', async () => {
    assert.equal(await ask({ textDocument: { uri: 'file:///other.bulletin' } }), null);
  });
});
