import type { Bulletin, Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import { isLetter, isLower, isQuote, isUpper, skipSpace } from '../../syntax/characters.ts';
import { habitOf } from '../habit.ts';
import { defineRule, type Fix } from '../rule.ts';
import { eachReference } from './references.ts';
import { endsParagraph, endsWithoutMark, endsWithPeriod, periodBehind, proseEnd } from './sentenceEnd.ts';

type Placement = 'after' | 'inside';

export const placement = defineRule({
  id: 'citation/placement',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'A citation on the other side of the period than the publication sets it.',
    why:
      'Until the summer of 1998 the *Monitor* set citations behind the period of their sentence, and before it from that autumn on (B-72). Where the ' +
      'style is not known, a document is compared with itself. Citations in the middle of a sentence are never reported.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday. (BNS, August 25)
                                     ^^^^^^^^^^^^^^^^ citation/placement
`,
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, December 16).
                                    ^^^^^^^^^^^^^^^^^^ citation/placement
`,
    ],
    right: [
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday. (BNS, December 16) Another (Kyodo, December 16) has left.
`,
    ],
  },
  check(bulletin, report) {
    const { citationPlacement } = bulletin.style;
    if (citationPlacement === 'none' || citationPlacement === 'note') return;
    const placed: { readonly parenthesis: Parenthesis; readonly paragraph: Paragraph; readonly as: Placement }[] = [];
    eachReference(bulletin, (parenthesis, paragraph) => {
      const as = parenthesis.kind === 'citation' ? placementOf(bulletin.tree.text, paragraph, parenthesis) : null;
      if (as) placed.push({ parenthesis, paragraph, as });
    });
    const expected = citationPlacement ?? habitOf(placed.map(({ as }) => as));
    for (const { parenthesis, paragraph, as } of placed) {
      if (!expected || as === expected) continue;
      report({
        start: parenthesis.start,
        end: parenthesis.end,
        message: `${expected === 'inside' ? 'The period should follow' : 'The period should stand before'} the citation here, as ${
          citationPlacement ? 'the publication has it' : 'elsewhere in this document'
        }.`,
        fix: moved(bulletin, parenthesis, paragraph, as, citationPlacement !== null),
      });
    }
  },
});

/** On which side of its sentence's period a citation surely stands; null where it stands within a sentence, or a period is missing or one too many. */
function placementOf(text: string, paragraph: Paragraph, parenthesis: Parenthesis): Placement | null {
  if (!parenthesis.node.closed) return null;
  const before = proseEnd(text, paragraph, parenthesis);
  if (periodBehind(text, parenthesis)) return endsWithoutMark(text, paragraph, before) ? 'inside' : null;
  const next = skipSpace(text, parenthesis.end, paragraph.end);
  const begins = isUpper(text.charCodeAt(next)) || (next > parenthesis.end && isQuote(text.charCodeAt(next)));
  if (!begins && !endsParagraph(text, paragraph, parenthesis)) return null;
  return endsWithPeriod(text, paragraph, before) || endsWithSmallWord(text, paragraph, before) ? 'after' : null;
}

/** A short word in small letters with its period: `… at sea.`, but no `etc.` and no `a.m.` */
function endsWithSmallWord(text: string, { start }: Paragraph, end: number): boolean {
  if (text.charAt(end - 1) !== '.') return false;
  let at = end - 1;
  while (at > start && isLower(text.charCodeAt(at - 1))) at--;
  const length = end - 1 - at;
  const before = text.charCodeAt(at - 1);
  return length > 1 && !isLetter(before) && before !== 0x2e && !SHORT_FORMS.has(text.slice(at, end - 1));
}

/** What is written small, and with a period though no sentence ends. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
  'etc',
  'vs',
  'al',
  'cf',
  'ca',
  'no',
  'op',
  'vol',
  'pp',
  'ed',
  'approx',
]);

/** The period on the other side. Safe where the style of the publication is known. */
function moved({ tree }: Bulletin, parenthesis: Parenthesis, paragraph: Paragraph, as: Placement, safe: boolean): Fix {
  const before = proseEnd(tree.text, paragraph, parenthesis);
  const { end } = parenthesis;
  const edits =
    as === 'after'
      ? [
          { start: before - 1, end: before, text: '' },
          { start: end, end, text: '.' },
        ]
      : [
          { start: before, end: before, text: '.' },
          { start: end, end: end + 1, text: '' },
        ];
  return { title: 'Move the period', safe, edits };
}
