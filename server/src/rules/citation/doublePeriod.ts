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
      const before = proseEnd(text, paragraph, parenthesis);
      const { end, node } = parenthesis;
      if (node.closed && TWO_PERIODS.test(text.slice(end, end + 3))) {
        const fix = removal(end + 1, 'after');
        report({ start: end, end: end + 2, message: 'Two periods stand after the citation.', fix });
        return;
      }
      if (!node.closed || !periodBehind(text, parenthesis)) return;
      if (!endsWithPeriod(text, before) && !endsWithSmallWord(text, before)) return;
      const wrong = placement === 'inside' ? before - 1 : placement === 'after' ? end : null;
      report({
        start: before - 1,
        end: end + 1,
        message: 'The sentence has a period on both sides of its citation.',
        fix: wrong === null ? null : removal(wrong, placement === 'inside' ? 'before' : 'after'),
      });
    });
  },
});

/** No ellipsis. */
const TWO_PERIODS = /^\.\.(?!\.)/;

function removal(at: number, side: 'before' | 'after'): Fix {
  return { title: `Remove the period ${side} the citation`, safe: true, edits: [{ start: at, end: at + 1, text: '' }] };
}
