import type { Parenthesis } from '../../bulletin/bulletin.ts';
import { isQuote, PERIOD } from '../../syntax/characters.ts';
import { eachReference } from '../references.ts';
import { defineRule, type Fix } from '../rule.ts';
import { endsWithPeriod, endsWithSmallWord, periodBehind, proseEnd } from './sentenceEnd.ts';

export const doublePeriod = defineRule({
  id: 'citation/double-period',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A period on both sides of a citation, or two after it.',
    why:
      'A citation stands either inside its sentence, before the period, or alone after it (B-72, B-78). Which of the two periods is right is a ' +
      'matter of the publication’s style; where that is not known, there is no fix. A word before the citation that may be an abbreviation ' +
      'is left alone.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday. (BNS, August 25).
                                   ^^^^^^^^^^^^^^^^^^^ citation/double-period

“They are late.” (AP, August 25).
              ^^^^^^^^^^^^^^^^^^^ citation/double-period
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25). Both were built in the U.S. (AP, August 24).
`,
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday. (BNS, December 16)
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const placement = bulletin.style.citationPlacement;
    eachReference(bulletin, (parenthesis, paragraph) => {
      const before = behindPeriod(text, proseEnd(text, paragraph, parenthesis));
      const { end, node } = parenthesis;
      if (node.closed && TWO_PERIODS.test(text.slice(end, end + 3))) {
        const fix = removal(end + 1, 'after');
        report({ start: end, end: end + 2, message: 'Two periods stand after the citation.', fix });
        return;
      }
      if (!node.closed || !periodBehind(text, parenthesis)) return;
      if (endsInPeriod(text, parenthesis)) {
        report({ start: end - 2, end: end + 1, message: MESSAGE, fix: removal(end - 2, 'within') });
      }
      if (!endsWithPeriod(text, before) && !endsWithSmallWord(text, before)) return;
      const wrong = placement === 'inside' ? before - 1 : placement === 'after' ? end : null;
      report({
        start: before - 1,
        end: end + 1,
        message: MESSAGE,
        fix: wrong === null ? null : removal(wrong, placement === 'inside' ? 'before' : 'after'),
      });
    });
  },
});

const MESSAGE = 'The sentence has a period on both sides of its citation.';

/** `(BNS, August 25.)`: a period between the last day and the parenthesis. */
function endsInPeriod(text: string, { groups, faults, end }: Parenthesis): boolean {
  const last = groups.at(-1);
  if (text.charCodeAt(end - 2) !== PERIOD || last?.role !== 'citation' || last.end !== end - 2) return false;
  // `25.8.` is a date of many countries.
  return !faults.some(({ kind }) => kind === 'date-form');
}

/** After the period at the end of the prose that ends at `end`, which closing quotation marks may follow: `“It is late.”` */
function behindPeriod(text: string, end: number): number {
  let at = end;
  while (isQuote(text.charCodeAt(at - 1))) at--;
  return at;
}

/** No ellipsis. */
const TWO_PERIODS = /^\.\.(?!\.)/;

function removal(at: number, side: 'before' | 'after' | 'within'): Fix {
  return { title: `Remove the period ${side} the citation`, safe: true, edits: [{ start: at, end: at + 1, text: '' }] };
}
