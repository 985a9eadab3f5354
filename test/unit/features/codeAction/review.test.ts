import assert from 'node:assert/strict';
import { createKnowledge } from '../../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../../server/src/bulletin/readBulletin.ts';
import { reviewOffers } from '../../../../server/src/features/codeAction/review.ts';
import { readOnlyFile } from '../../../harness/fixture.ts';

/** What is offered at the cursor. */
const CASES: readonly (readonly [fixture: string, ...titles: string[]])[] = [
  ['A f$0erry.'],
  ['A $0 {++big ++}ferry.'],
  ['A $0{++big ++}ferry.', 'Accept the addition “big”', 'Reject the addition “big”'],
  ['A {++big ++}$0ferry.', 'Accept the addition “big”', 'Reject the addition “big”'],
  ['A {--b$0ig --}ferry.', 'Accept the cut “big”', 'Reject the cut “big”'],
  [
    'A {~~long,\nvery very $0long~>short~~} trip with every stop that there is on the way.',
    'Accept “long, very very long” → “short”',
    'Reject “long, very very long” → “short”',
  ],
  [
    'A {++trip with every stop that there is on the way$0++}.',
    'Accept the addition “trip with every stop that there…”',
    'Reject the addition “trip with every stop that there…”',
  ],
  ['A {==fer$0ry==}{>>@maria: which?<<}.', 'Resolve the comment by maria'],
  ['A ferry{>>whi$0ch?<<}.', 'Resolve the comment'],
  ['A {==fer$0ry==}.', 'Resolve the marked passage'],
  ['A {>>stet$0<<}ferry.'],
  [
    '{++A$0++}{>>@maria<<} {--b--}{>>@maria<<} {++c++}{>>@jon<<}',
    'Accept the addition “A”',
    'Reject the addition “A”',
    'Accept all 2 suggestions by maria',
    'Reject all 2 suggestions by maria',
    'Accept all 3 suggestions',
    'Reject all 3 suggestions',
  ],
  [
    '{++A++}{>>@maria<<} {++b$0++}{>>@maria<<}',
    'Accept the addition “b”',
    'Reject the addition “b”',
    'Accept all 2 suggestions',
    'Reject all 2 suggestions',
  ],
  ['{++A++}$0{++b++}', 'Accept the 2 selected suggestions', 'Reject the 2 selected suggestions'],
];

describe('the light bulb at review marks offers', () => {
  for (const [fixture, ...titles] of CASES) {
    it(JSON.stringify(fixture), () => {
      const { text, cursor } = readOnlyFile(fixture);
      assert.ok(cursor !== null);
      const offers = reviewOffers(readBulletin(text, createKnowledge()), { start: cursor, end: cursor });
      assert.deepEqual(
        offers.map(({ title }) => title),
        titles,
      );
    });
  }
});
