import assert from 'node:assert/strict';
import { type CodeAction, LSPErrorCodes, type Position, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { documentEdit, edited } from '../harness/lsp/edited.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const URI = 'file:///archive/1999/5-156.bulletin';
const HEAD = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE OPENS.\n\n';
const LINE =
  'It {--then --}{>>@maria 1999-08-26: when?<<}rose {==🗼 slowly==}{>>@jon: how slowly?<<} and {~~stood~>stands~~} (BNS, August 25).';
const TEXT = `${HEAD}${LINE}\n`;
const textDocument = { uri: URI };
const BY = { author: 'jon', day: '1999-08-27' };

describe('review marks through the server', () => {
  let server: InProcess;

  const begin = async (text = TEXT, capabilities = ABLE): Promise<void> => {
    server = startInProcess();
    await server.client.initialize(capabilities);
    await server.client.open(URI, text);
  };
  const at = (words: string): Position => ({ line: 4, character: LINE.indexOf(words) });
  const edit = (action: object, version = 1): Promise<WorkspaceEdit | null> =>
    server.client.ask('bulletin/reviewEdit', { textDocument, version, action });
  const made = async (action: object): Promise<string> => edited(TEXT, documentEdit(await edit(action)).edits);

  it('shows comments and suggestions with their places in the encoding of the client', async () => {
    await begin(TEXT, { ...ABLE, general: { positionEncodings: ['utf-32'] } });
    const line = (words: string, length = words.length) => {
      const character = [...LINE.slice(0, LINE.indexOf(words))].length;
      return { start: { line: 4, character }, end: { line: 4, character: character + length } };
    };
    const when = { author: 'maria', day: '1999-08-26', text: 'when?', range: line('{>>@maria 1999-08-26: when?<<}') };
    const how = { author: 'jon', day: null, text: 'how slowly?', range: line('{>>@jon: how slowly?<<}') };
    assert.deepEqual(await server.client.ask('bulletin/marks', { textDocument }), {
      version: 1,
      comments: [{ range: line('{==🗼', 37), passage: line('🗼 slowly', 8), comments: [how] }],
      suggestions: [
        {
          kind: 'deletion',
          before: 'then ',
          after: '',
          author: 'maria',
          day: '1999-08-26',
          range: line('{--then --}'),
          comments: [when],
        },
        {
          kind: 'substitution',
          before: 'stood',
          after: 'stands',
          author: null,
          day: null,
          range: line('{~~stood~>stands~~}'),
          comments: [],
        },
      ],
    });
    assert.equal(await server.client.ask('bulletin/marks', { textDocument: { uri: 'file:///other.bulletin' } }), null);
  });

  it('answers every action with an edit for the version that it was asked for', async () => {
    await begin();
    const range = { start: at('rose'), end: at(' {==') };
    assert.equal(
      await made({ kind: 'comment', range, text: 'really?', by: BY }),
      TEXT.replace('rose', '{==rose==}{>>@jon 1999-08-27: really?<<}'),
    );
    assert.equal(
      await made({ kind: 'answer', at: at('{=='), text: 'very', by: BY }),
      TEXT.replace('how slowly?<<}', 'how slowly?<<}{>>@jon 1999-08-27: very<<}'),
    );
    assert.equal(
      await made({ kind: 'answer', at: at('{--'), text: 'no', by: null }),
      TEXT.replace('when?<<}', 'when?<<}{>>no<<}'),
    );
    assert.equal(await made({ kind: 'edit', at: at('{>>@jon'), text: 'how?' }), TEXT.replace('how slowly?', 'how?'));
    assert.equal(
      await made({ kind: 'delete', at: at('{>>@maria') }),
      TEXT.replace('{>>@maria 1999-08-26: when?<<}', ''),
    );
    assert.equal(await made({ kind: 'resolve', at: at('{==') }), TEXT.replace(/\{==(.*)==\}\{>>.*slowly\?<<\}/, '$1'));
    assert.equal(
      await made({ kind: 'decide', decision: 'accept', at: [at('{--')], author: null }),
      TEXT.replace(/\{--.*when\?<<\}/, ''),
    );
    assert.equal(
      await made({ kind: 'decide', decision: 'reject', at: null, author: 'maria' }),
      TEXT.replace(/\{--(.*)--\}.*when\?<<\}/, '$1'),
    );
    const old = TEXT.replace('(BNS', '(Reuters');
    assert.equal(
      await made({ kind: 'suggest', old, by: BY }),
      TEXT.replace('BNS', '{~~Reuters~>BNS~~}{>>@jon 1999-08-27<<}'),
    );
    const { textDocument: meant } = documentEdit(await edit({ kind: 'suggest', old, by: null }));
    assert.deepEqual(meant, { uri: URI, version: 1 });
  });

  it('changes no line but those that have changed', async () => {
    await begin();
    const found = await edit({ kind: 'suggest', old: TEXT.replace('BRIDGE', 'DOOR'), by: null });
    assert.deepEqual(
      documentEdit(found).edits.map((each) => each.range),
      [{ start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }],
    );
  });

  it('has nothing to do where there is no such mark', async () => {
    await begin();
    for (const kind of ['answer', 'edit', 'delete', 'resolve']) {
      assert.equal(await edit({ kind, at: at('rose'), text: 'x', by: null }), null, kind);
    }
    assert.equal(await edit({ kind: 'decide', decision: 'accept', at: null, author: 'nobody' }), null);
    assert.equal(await edit({ kind: 'suggest', old: TEXT, by: BY }), null);
  });

  it('puts no comment where an open one would take it in', async () => {
    await begin(`${HEAD}It {++rose++} {>>and stood.\n`);
    const end = { line: 4, character: 26 };
    assert.equal(await edit({ kind: 'comment', range: { start: end, end }, text: 'x', by: BY }), null);
    const start = { line: 4, character: 3 };
    assert.notEqual(await edit({ kind: 'answer', at: start, text: 'x', by: BY }), null);
  });

  it('refuses an edit for an older text, a closed one, and what is no action', async () => {
    await begin();
    const resolve = { kind: 'resolve', at: at('{==') };
    await server.client.change(URI, [{ text: `\n${TEXT}` }]);
    await refused(edit(resolve), LSPErrorCodes.ContentModified);
    await refused(edit({ kind: 'erase' }, 2), -32602);
    await server.client.close(URI);
    await refused(edit(resolve, 2), LSPErrorCodes.ContentModified);
  });

  it('offers at each mark what can be done with it', async () => {
    await begin();
    const titles = async (words: string): Promise<readonly string[]> =>
      (await actions(words)).map(({ title }) => title);
    const actions = async (words: string): Promise<CodeAction[]> => {
      const range = { start: at(words), end: at(words) };
      const offered = await server.client.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range,
        context: { diagnostics: [] },
      });
      return offered.filter(({ title }) => /^(?:Accept|Reject|Resolve)/.test(title));
    };
    assert.deepEqual(await titles('then'), [
      'Accept the cut “then”',
      'Reject the cut “then”',
      'Accept all 2 suggestions',
      'Reject all 2 suggestions',
    ]);
    assert.deepEqual((await titles('stood')).slice(0, 2), ['Accept “stood” → “stands”', 'Reject “stood” → “stands”']);
    assert.deepEqual(await titles('slowly=='), ['Resolve the comment by jon']);
    assert.deepEqual(await titles('and {'), []);
    const [, , all] = await actions('then');
    assert.equal(
      edited(TEXT, documentEdit(all?.edit ?? null).edits),
      `${HEAD}It rose {==🗼 slowly==}{>>@jon: how slowly?<<} and stands (BNS, August 25).\n`,
    );
  });
});

async function refused(answer: Promise<unknown>, code: number): Promise<void> {
  await assert.rejects(answer, (error: { code?: unknown }) => {
    assert.equal(error.code, code);
    return true;
  });
}
