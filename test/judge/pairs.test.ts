/** One slip must not hide another in the same citation: it shows at once, or when the first is repaired, by the software or by hand. */
import assert from 'node:assert/strict';
import { fixAll } from '../../server/src/check/fixAll.ts';
import { findingsIn } from './clean.ts';
import { bulletinWith, pairsOfSlips, SLIPS } from './pairedFaults.ts';

/** The citation as it was before its slips. */
const REPAIRED = / was asleep \((?:BNS, )?Interfax, August 25(?:; BNS, August 24)?\)\.\n/;

describe('two slips in one citation', function () {
  this.timeout(60_000);

  it('are each found alone, and nothing besides', () => {
    for (const { name, rule, written } of SLIPS) {
      assert.deepEqual(
        findingsIn(bulletinWith(written)).map((finding) => finding.rule),
        [rule],
        name,
      );
    }
    assert.deepEqual(findingsIn(bulletinWith({})), []);
  });

  it('are both found at once, or the second when the first is repaired', () => {
    const pairs = pairsOfSlips();
    assert.ok(pairs.length > 1300, `${pairs.length} pairs`);
    let together = 0;
    for (const { first, second, text } of pairs) {
      const found = new Set<string>();
      const fixed = fixAll(text, (each) => {
        const findings = findingsIn(each);
        if (each === text) together += isIn(findings, first.rule) && isIn(findings, second.rule) ? 1 : 0;
        for (const { rule } of findings) found.add(rule);
        return findings;
      });
      assert.ok(found.size > 0, `nothing is found in ${text}`);
      if (found.has(first.rule) && found.has(second.rule)) continue;
      // What stays is repaired by hand, and then the other stands alone.
      const left = findingsIn(fixed.text);
      const stays = isIn(left, first.rule) || isIn(left, second.rule);
      const isRepaired = left.length === 0 && REPAIRED.test(fixed.text);
      const names = `${first.name} and ${second.name}`;
      assert.ok(stays || isRepaired || isOtherwise(names, text), `${names}:\n${text}\nbecame\n${fixed.text}`);
    }
    assert.ok(together / pairs.length > 0.9, `both at once: ${together} of ${pairs.length}`);
  });
});

function isIn(findings: ReturnType<typeof findingsIn>, rule: string): boolean {
  return findings.some((finding) => finding.rule === rule);
}

/** Whether the two make something else: a date alone is no citation, `25, 24 BNS` is a day and a station, and beside a cross-reference an old date is meant. */
function isOtherwise(names: string, text: string): boolean {
  return (
    names === 'the source is missing and the comma is missing' ||
    names === 'the days of a list fall and no mark before a later group' ||
    (names.includes('the month is an old one') && text.includes('; see '))
  );
}
