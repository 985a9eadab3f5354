import assert from 'node:assert/strict';
import { startInProcess } from '../harness/lsp/inProcess.ts';

const URI = 'file:///archive/1999/5%20156.bulletin';
const TEXT =
  'Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE 😀 {++REALLY ++}OPENS.\n\n😀 was time (NTV, August 25).\n';

describe('bulletin/export', () => {
  const asked = async (text: string, params: object): Promise<unknown> => {
    const { client } = startInProcess();
    await client.initialize();
    await client.open(URI, text);
    return client.ask('bulletin/export', { textDocument: { uri: URI }, draft: false, ...params });
  };

  it('writes a document, named after its file where it names no issue', async () => {
    const nameless = TEXT.slice(TEXT.indexOf('A BRIDGE'));
    assert.deepEqual(await asked(nameless, { format: 'markdown', draft: true }), {
      text: '# 5 156\n\n## A BRIDGE 😀 REALLY OPENS.\n\n😀 was time (NTV, August 25).\n',
    });
  });

  it('says where something is open, unless it is a draft', async () => {
    const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 25 } };
    const { open } = (await asked(TEXT, { format: 'text' })) as { open: { range: object; message: string }[] };
    assert.deepEqual(
      open.map((matter) => matter.range),
      [range],
    );
    assert.deepEqual(await asked(TEXT, { format: 'text', draft: true }), {
      text: TEXT.replace('{++REALLY ++}', 'REALLY '),
    });
  });

  it('does not know every format', async () => {
    await assert.rejects(asked(TEXT, { format: 'rtf' }), /params\.format must be one of text, html/);
  });
});
