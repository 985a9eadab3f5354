import assert from 'node:assert/strict';
import { startInProcess } from '../harness/lsp/inProcess.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';
const PAGE = `<!doctype html><h1>A PIER.</h1><p>${HEADER}<p>It&nbsp;is very old (NTV,August 25).`;

describe('bulletin/import', () => {
  const imported = async (params: object): Promise<unknown> => {
    const { client } = startInProcess([['file:///off/bulletin.json', '{ "rules": { "citation/*": "off" } }']]);
    await client.initialize();
    return client.ask('bulletin/import', params);
  };

  it('makes a bulletin, and says what was done', async () => {
    assert.deepEqual(await imported({ text: PAGE, uri: null }), {
      text: `A PIER.\n\n${HEADER}\n\nIt is very old (NTV, August 25).\n`,
      notes: [
        'Nothing tells which part of the page is the bulletin: look through all that came of it.',
        'Taken out or put right: 1 special space.',
        'Repaired: 1 fault, where it is certain.',
      ],
    });
  });

  it('repairs by what holds at the place where the bulletin is going to be', async () => {
    const { notes } = (await imported({ text: PAGE, uri: 'file:///off/a.bulletin' })) as { notes: string[] };
    assert.ok(!notes.join().includes('Repaired'), notes.join());
  });

  it('does not take what is no text', async () => {
    await assert.rejects(imported({ uri: null }), /params\.text must be a string/);
  });
});
