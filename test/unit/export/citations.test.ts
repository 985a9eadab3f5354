import assert from 'node:assert/strict';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { VARIETY, written } from './exchange.ts';

const FIRST = `Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up (BNS, Interfax, August 24-25). They were late (RTR, August 25; Harbor Gazette [Esk], June 31).

NEXT TO NOTHING.

It rained (Interfax, August 24-25; Delo, No. 6, 1999; see the Monitor, August 25). It stopped (River Quarterly, July 1999).
`;
const SECOND = FIRST.replace('156', '157').replace('(RTR', '(Polit.ru, August 26; RTR');

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly note: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
}

describe('what issues cite as CSL-JSON', () => {
  const entries = (...texts: string[]): Entry[] => JSON.parse(written('csl-json', texts));

  it('is an entry for each source and date, by what the source is', () => {
    assert.deepEqual(
      entries(FIRST).map(
        ({ id, type, title, issued }) =>
          `${id} · ${type} · ${title} · ${JSON.stringify(issued?.['date-parts'] ?? issued?.literal)}`,
      ),
      [
        'bns-1999-08-24--1999-08-25 · article-newspaper · [BNS, August 24-25, 1999] · [[1999,8,24],[1999,8,25]]',
        'delo-1999-no-6 · document · [Delo, No. 6, 1999] · [[1999]]',
        'harbor-gazette-esk-june-31 · document · [Harbor Gazette [Esk], June 31] · "June 31"',
        'interfax-1999-08-24--1999-08-25 · article-newspaper · [Interfax, August 24-25, 1999] · [[1999,8,24],[1999,8,25]]',
        'rtr-1999-08-25 · broadcast · [RTR, August 25, 1999] · [[1999,8,25]]',
        'river-quarterly-1999-07 · document · [River Quarterly, July 1999] · [[1999,7]]',
      ],
    );
  });

  it('says of each which issues cite it', () => {
    const notes = new Map(entries(FIRST, SECOND).map(({ id, note }) => [id, note]));
    assert.equal(notes.get('polit-ru-1999-08-26'), 'Cited in Monitor 5/157, item 1.');
    assert.equal(
      notes.get('interfax-1999-08-24--1999-08-25'),
      'Cited in Monitor 5/156, item 1; Monitor 5/156, item 2; Monitor 5/157, item 1; Monitor 5/157, item 2.',
    );
  });

  it('has ids that are unique', () => {
    const text =
      'Publication: Monitor Volume: 5 Issue: 156\n\nIT RAINED.\n\nIt rained (Delo-Co, Delo Co, August 25).\n';
    assert.deepEqual(
      entries(text).map(({ id }) => id),
      ['delo-co-1999-08-25', 'delo-co-1999-08-25-2'],
    );
  });
});

describe('what issues cite as BibTeX', () => {
  const parse = (text: string): Entry[] => plugins.input.chain(text, { generateGraph: false }) as Entry[];

  it('reads back as the same entries', () => {
    for (const texts of [[FIRST, SECOND], VARIETY]) {
      const entries = JSON.parse(written('csl-json', texts)) as Entry[];
      const back = parse(written('bibtex', texts));
      assert.ok(entries.length > 5);
      assert.deepEqual(
        back.map(({ title, note, ...rest }) => [title, rest['container-title'] ?? rest.publisher, note]),
        entries.map(({ title, note, 'container-title': source }) => [title, source, note]),
      );
      assert.deepEqual(
        back.map(({ id }) => id),
        entries.map(({ id }) => id.replaceAll(/[^\w-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`)),
      );
    }
  });

  it('has a day, a month or a year, as it is known', () => {
    assert.deepEqual(
      parse(written('bibtex', [FIRST])).map(
        ({ id, issued }) => `${id} ${JSON.stringify(issued?.['date-parts']?.[0] ?? null)}`,
      ),
      [
        'bns-1999-08-24--1999-08-25 [1999,8,24]',
        'delo-1999-no-6 [1999]',
        'harbor-gazette-esk-june-31 null',
        'interfax-1999-08-24--1999-08-25 [1999,8,24]',
        'rtr-1999-08-25 [1999,8,25]',
        'river-quarterly-1999-07 [1999,7]',
      ],
    );
  });
});
