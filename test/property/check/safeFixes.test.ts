/** Names that begin with a number or hold a month outlive every safe fix, whatever slips stand around them. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../../server/src/check/checkBulletin.ts';
import { fixAll } from '../../../server/src/check/fixAll.ts';

const ODD_NAMES = [
  '5 Kanal',
  '24 Chasa',
  '25 Kanal',
  '1+1',
  '1 May Radio',
  '8 March Bulletin',
  'March 8 News',
  'Radio May 1',
  'May Day Herald',
  'August Street',
  '2 August Street',
  'Radio 22 August',
];
const PLAIN_NAMES = ['Interfax', 'AP', 'Harbor Post', 'The Economist'];
const DATES = [
  'August 24',
  'August, 24',
  'August. 24',
  'August',
  'Aug. 24',
  'Aug 24',
  'Agust 24',
  'August24',
  'August 23-24',
  'August 2 4',
  '24 August',
  '23, 24 August',
  '23 and 24 August',
  '24th of August',
  '8/24',
  '24.8',
  'July 30 - 2 August',
  'August 24, ’99',
];
const JOINTS = [', ', ', ', '; ', '; ', ',', ';', ' ', '. ', ' and ', ': '];

const name = fc.oneof(fc.constantFrom(...ODD_NAMES), fc.constantFrom(...PLAIN_NAMES));
const piece = fc.oneof({ weight: 3, arbitrary: name }, { weight: 2, arbitrary: fc.constantFrom(...DATES) });
/** `Interfax`, then names and dates in any order, so that what a date belongs to is often open. */
const content = fc
  .array(fc.tuple(fc.constantFrom(...JOINTS), piece), { minLength: 2, maxLength: 5 })
  .map((pieces) => `Interfax${pieces.flat().join('')}`);

const knowledge = createKnowledge();

/** Where a name stands by itself: a sign before it and behind it, or a date. */
function standingAlone(text: string): string[] {
  return ODD_NAMES.filter((odd) => new RegExp(`[(,;:.] ?${odd.replace('+', '\\+')}[),;:.]`).test(text));
}

describe('safe fixes', () => {
  it('neither cut nor join names with numbers or months in them', () => {
    let fixes = 0;
    fc.assert(
      fc.property(content, (written) => {
        const text = `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits (${written}).\n`;
        const fixed = fixAll(text, (each) => checkBulletin(readBulletin(each, knowledge), {}));
        fixes += fixed.applied;
        const kept = standingAlone(fixed.text);
        for (const odd of standingAlone(text)) assert.ok(kept.includes(odd), `${odd}\n${text}${fixed.text}`);
      }),
      { seed: 19990826, numRuns: 5000 },
    );
    assert.ok(fixes > 1000, `${fixes} fixes`);
  });
});
