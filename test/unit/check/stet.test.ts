import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { checkBulletin, createCheck } from '../../../server/src/check/checkBulletin.ts';
import type { RuleSettings } from '../../../server/src/config/ruleSettings.ts';

const LATE = 'citation/date-after-issue';
const UNUSED = 'draft/unused-stet';

/** A paragraph, and the findings in it: rule and the text under each. */
const CASES: readonly (readonly [what: string, paragraph: string, ...found: (readonly [string, string])[]])[] = [
  ['a parenthesis behind it', `It waits {>>stet ${LATE}: ahead<<}(Versiya, August 27).`],
  ['a parenthesis before it', `It waits (Versiya, August 27){>>stet ${LATE}<<}.`],
  ['the parenthesis around it', `It waits (Versiya, August 27{>>stet ${LATE}<<}).`],
  ['the marked passage', `It waits {==(Versiya, August 27)==}{>>stet ${LATE}<<}.`],
  ['the sentence behind it', `{>>stet ${LATE}<<}It waits for long (Versiya, August 27).`],
  ['the sentence before it, at the end of the paragraph', `It waits (Versiya, August 27). {>>stet ${LATE}<<}`],
  ['several rules', `{>>stet ${LATE}, citation/missing-comma: why<<}It waits (Versiya August 27).`],
  ['a group', `{>>stet citation/*<<}It waits (Versiya August 27).`],
  ['every rule', `{>>stet<<}It waits (Versiya August 27).`],
  ['every rule, with a reason', `{>>stet: the author insists<<}It waits (Versiya August 27).`],
  ['with its author', `{>>@maria 1999-08-26: stet ${LATE}<<}It waits (Versiya, August 27).`],
  ['a citation behind its period', `It waits. {>>stet ${LATE}, citation/placement<<}(Versiya, August 27)`],
  [
    'but not the next sentence',
    `{>>stet ${LATE}<<}It waits (Versiya, August 27). It sinks (Delo, August 28).`,
    [LATE, 'August 28'],
  ],
  [
    'but not the sentence before',
    `It sinks (Delo, August 28). {>>stet ${LATE}<<}It waits (Versiya, August 27).`,
    [LATE, 'August 28'],
  ],
  [
    'but not the parenthesis behind the one it follows',
    `It waits (Versiya, August 27){>>stet ${LATE}<<} and sinks (Delo, August 28).`,
    [LATE, 'August 28'],
  ],
  [
    'but not another rule',
    `{>>stet ${LATE}<<}It waits (Versiya August 27).`,
    ['citation/missing-comma', 'Versiya August'],
  ],
  [
    'and says so when it silences nothing',
    `{>>stet ${LATE}<<}It waits (Versiya, August 25).`,
    [UNUSED, `{>>stet ${LATE}<<}`],
  ],
  [
    'and says so when there is no such rule',
    'It waits {>>stet citation/date-after-isue<<}(Versiya, August 27).',
    [UNUSED, '{>>stet citation/date-after-isue<<}'],
    [LATE, 'August 27'],
  ],
  ['but an addition does not', `It waits {++stet ${LATE} ++}(Versiya, August 27).`, [LATE, 'August 27']],
  ['but an unclosed comment does not', `It waits {>>stet (Versiya, August 27).`, [LATE, 'August 27']],
  ['but no other comment does', `{>>stetson: ${LATE}<<}It waits (Versiya, August 27).`, [LATE, 'August 27']],
];

describe('a stet comment silences', () => {
  for (const [what, paragraph, ...found] of CASES) {
    it(`${what}: ${paragraph}`, () => {
      assert.deepEqual(
        findings(`Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\n${paragraph}\n`),
        found,
      );
    });
  }

  it('a headline: from its beginning, from its end, and from the line above', () => {
    for (const headline of [
      '{>>stet headline/case<<}A Boat Is Late.',
      'A Boat Is Late.{>>stet headline/case<<}',
      '{>>stet headline/case<<}\nA Boat Is Late.',
      '{>>stet headline/*<<}\n\nA Boat Is Late.',
    ]) {
      const text = `Publication: Monitor Volume: 5 Issue: 156\n\n${headline}\n\nIt waits (BNS, August 25).\n`;
      assert.deepEqual(findings(text), [], headline);
    }
  });

  it('and whoever asks is told what, in the order of the places, with the reason', () => {
    const text = `Publication: Monitor Volume: 5 Issue: 156

A BOAT IS LATE.

{>>@maria: stet<<}It waits (Versiya, August 27) and leans (BNS August 24). It sinks (Delo, August 28){>>stet ${LATE}: seen
twice: dated ahead <<}.
`;
    const told: unknown[] = [];
    createCheck()(readBulletin(text, createKnowledge()), {
      onSilenced: ({ finding, stet }) => told.push([finding.rule, text.slice(finding.start, finding.end), stet.reason]),
    });
    assert.deepEqual(told, [
      [LATE, 'August 27', ''],
      ['citation/missing-comma', 'BNS August', ''],
      [LATE, 'August 28', 'seen\ntwice: dated ahead'],
    ]);
  });

  it('nothing that is turned off, and is not blamed for it', () => {
    const text = `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt {>>stet ${LATE}<<}waits (Delo, August 27).\n`;
    assert.deepEqual(findings(text, { [LATE]: { severity: 'off' } }), []);
    const clean = text.replace('27', '25');
    assert.deepEqual(findings(clean, { [UNUSED]: { severity: 'off' } }), []);
    assert.equal(findings(clean).length, 1);
  });
});

function findings(text: string, settings: RuleSettings = {}): [string, string][] {
  const apart: RuleSettings = { 'draft/review-mark': { severity: 'off' }, ...settings };
  return checkBulletin(readBulletin(text, createKnowledge()), apart).map(({ rule, start, end }) => [
    rule,
    text.slice(start, end),
  ]);
}
