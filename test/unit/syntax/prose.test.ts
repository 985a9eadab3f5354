import assert from 'node:assert/strict';
import { parse } from '../../../server/src/syntax/parse.ts';
import { scanProse } from '../../../server/src/syntax/prose.ts';

type Lists = Omit<ReturnType<typeof scanProse>[number], 'block'>;

/** A paragraph, and the characters in each list that is not empty. */
const CASES: readonly (readonly [text: string, found: Partial<Record<keyof Lists, string>>])[] = [
  ['It waits in the harbor, and goes on.', {}],
  ['A “boat” (old) [and "wet"] waits.', { signs: '“”()[""]' }],
  ['It waits – and — here - or--there, well-known.', { dashes: '–—--' }],
  ['It  waits   there.', { wideGaps: '  ' }],
  ['It waits , and .', { spacedStops: ',.' }],
  ['It waits,and:so;it.goes', { tightLetters: 'asig' }],
  ['An iMac toEsk, LUKoil.', { humps: 'ME' }],
  ['It waits for for the\nThe boat.', { repeats: 'fT' }],
  ['For-for, that’s that, 5 5, it, it.', {}],
  ['It\u200b waits\u0093 for Õ\ufffd\u00ad it.', { oddities: '\u200b\u0093Õ\ufffd\u00ad' }],
  ['A „boat” and a letter\u007f of € or ß.', { signs: '„”', oddities: '\u007f' }],
  [
    'a\u200e\u200f\u2010b\u2029\u202a\u202e\u202fc\u205f\u2060\u2069\u206ad\ufeffe\u200a\u009f\u00a0',
    {
      oddities: '\u200e\u200f\u202a\u202e\u2060\u2069\ufeff\u009f',
    },
  ],
  ['THE the tHe, a A it-it, to_to to to2.', { repeats: 'ttA', humps: 'H' }],
  ['It  it,  it it waits in the harbor.', { wideGaps: '  ', repeats: 'ii' }],
  ['It waits \nin\nin \nin the harbor.', { repeats: 'ii' }],
  ['is this his is', {}],
  ['In the then well well-known harbor.', {}],
  ['The word that “that” means.', { signs: '“”' }],
  ['A zoo zoo, aZure.', { repeats: 'z', humps: 'Z' }],
  ['It waits for\r\nfor the boat.', { repeats: 'f' }],
  ['  It waits for\n  for the boat.', { repeats: 'f' }],
  ['It\u0007 costs 5 \u0080.', { oddities: '\u0007\u0080' }],
  ['it"it it(it it', { signs: '"(', repeats: 'ii' }],
  ['Émile’s naïve café\u00a0– 👍 👩‍🚀.', { dashes: '–', oddities: 'É' }],
];

describe('the scan of prose', () => {
  for (const [text, found] of CASES) {
    it(`finds in ${JSON.stringify(text)}: ${Object.keys(found).join(', ') || 'nothing'}`, () => {
      const [marks, ...others] = scanProse(parse(text));
      assert.deepEqual(others, []);
      const { block, ...lists } = marks ?? assert.fail('there is a block');
      assert.equal(block.kind, 'paragraph');
      const shown = Object.entries(lists).flatMap(([name, places]) =>
        places.length === 0 ? [] : [[name, places.map((at) => text.charAt(at)).join('')]],
      );
      assert.deepEqual(Object.fromEntries(shown), found);
    });
  }

  it('goes block by block, and leaves blank ones out', () => {
    const text = 'Publication: Monitor Volume: 5 Issue: 156\n\nA “BOAT”\n\nIt “waits.”\n';
    assert.deepEqual(
      scanProse(parse(text)).map(({ block, signs }) => [block.kind, signs.length]),
      [
        ['header', 0],
        ['headline', 2],
        ['paragraph', 2],
      ],
    );
  });
});
