import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { root } from '../../scripts/lib/run.ts';
import { fixAll } from '../../server/src/check/fixAll.ts';
import { decode } from '../../server/src/text/decode.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/textEdit.ts';
import { FAULTS } from '../judge/faults/faults.ts';
import { allSamples } from '../judge/judge.ts';
import { createChance } from '../judge/random.ts';
import { withFaults } from '../judge/severalFaults.ts';
import { check } from './check.ts';

const FILES = globSync(['test/fixtures/bulletins/**/*.{bulletin,txt}', 'examples/**/*.{bulletin,txt}'], { cwd: root });

/** What bulletins and their faults are made of. */
const PIECES = [
  'Publication: Monitor Volume: 5 Issue: 156',
  'Publication: Monitor Vol. 5, No. 156, August 26, 1999',
  'Date: August 26, 1999',
  'A BOAT IS LATE.',
  'A BOAT IS LATE',
  'A Boat Is Late',
  '…',
  'It waits',
  ' (BNS, August 25)',
  ' (BNS August 25',
  ' (Izvestia,Agust25; AP. 24th of August]',
  ' (, August 32)',
  ' (see the Monitor, August 24-22)',
  '.',
  '. ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '(',
  ')',
  '{++',
  '++}',
  '{--',
  '--}',
  '👍',
  ' of of the',
  ' ,',
  ' waits,quietly .',
  '  ',
  '“',
  '”',
  '"',
  ' — ',
  '–',
  ' toEsk',
  'Õs',
  'â€œ',
  '\u200b',
  ' TK ',
  '{>>stet<<}',
  '. It Is Late Again in the Harbor.',
];

/** What Latin-1 shows for the quotation marks of MacRoman. */
const MAC_ROMAN: Readonly<Record<string, string>> = { '“': 'Ò', '”': 'Ó', '‘': 'Ô', '’': 'Õ' };

describe('the repairs', () => {
  for (const file of FILES) {
    const decoded = decode(readFileSync(path.join(root, file)));
    if (decoded.kind !== 'text' || check(decoded.text).length === 0) continue;
    it(`of ${file.split(path.sep).join('/')} bring nothing new`, () => assertRepairs(decoded.text));
  }

  it('of any text come to an end, and every finding has its place', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (any) => {
        for (const { start, end, message, fix } of check(any)) {
          assert.ok(0 <= start && start < end && end <= any.length);
          assert.doesNotMatch(message, /failed on this bulletin/);
          if (fix) assert.notEqual(applyEdits(any, fix.edits), any);
        }
        const fixed = fixAll(any, check);
        assert.equal(fixAll(fixed.text, check).applied, 0);
      }),
      { seed: 19990826, numRuns: 1000 },
    );
  });

  it('touch nothing that a wrong encoding damaged, but to take the damage back', () => {
    const samples = allSamples().filter(({ text }) => /[“”‘’]/.test(text));
    const quotes = fc.tuple(fc.nat(samples.length - 1), fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }));
    fc.assert(
      fc.property(quotes, ([index, which]) => {
        let count = 0;
        const damaged = samples[index]?.text.replaceAll(/[“”‘’]/g, (quote) =>
          which[count++ % which.length] ? (MAC_ROMAN[quote] ?? '') : quote,
        );
        assert.ok(damaged);
        for (const { rule, fix } of check(damaged)) {
          if (!fix?.safe || rule === 'text/encoding-damage') continue;
          for (const { start, end } of fix.edits) {
            assert.doesNotMatch(damaged.slice(Math.max(0, start - 1), end + 1), /[ÒÓÔÕ]/, `${rule} in\n${damaged}`);
          }
        }
      }),
      { seed: 19990826, numRuns: 300 },
    );
  });

  it('of random faults in random bulletins bring nothing new', () => {
    const samples = allSamples();
    const faulty = fc
      .tuple(fc.nat(samples.length - 1), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([index, seed, count]) => {
        const sample = samples[index];
        assert.ok(sample);
        return withFaults(sample, FAULTS, createChance(seed), count);
      });
    fc.assert(fc.property(faulty, assertRepairs), { seed: 19990826, numRuns: 500 });
  });
});

/** No fix-all makes a finding appear: what is left was found by the same rule, at the same place, before. And a second one changes nothing. */
function assertRepairs(text: string): void {
  const before = check(text);
  const fixed = fixAll(text, check);
  for (const { rule, start, end } of check(fixed.text)) {
    const place = { start: placeBefore(start, fixed.edits, 'start'), end: placeBefore(end, fixed.edits, 'end') };
    const stood = before.some((old) => old.rule === rule && old.start <= place.end && place.start <= old.end);
    assert.ok(stood, `${rule} “${fixed.text.slice(start, end)}” in\n${fixed.text}\nmade of\n${text}`);
  }
  assert.equal(fixAll(fixed.text, check).applied, 0);
}

/** Where something stood before edits; what they wrote stood at the `side` of what it replaced. */
function placeBefore(at: number, edits: readonly TextEdit[], side: 'start' | 'end'): number {
  let moved = 0;
  for (const edit of edits) {
    const start = edit.start + moved;
    const end = start + edit.text.length;
    if (at < start || (at === start && side === 'start')) break;
    if (at <= end) return edit[side];
    moved += edit.text.length - (edit.end - edit.start);
  }
  return at - moved;
}
