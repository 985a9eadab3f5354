import type { Bulletin, Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import { PERIOD } from '../../syntax/characters.ts';
import { insert } from '../edits.ts';
import { eachReference } from '../references.ts';
import { defineRule, type Fix } from '../rule.ts';
import { endsWithoutMark, lacksPeriod, proseEnd } from './sentenceEnd.ts';

export const missingPeriod = defineRule({
  id: 'citation/missing-period',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A sentence that ends with a citation and has a period on neither side of it.',
    why:
      'A sentence ends with a period, before its citation or after it as the publication’s style has it (B-72, B-78). Within a paragraph it is taken to end ' +
      'where the next word has a capital only because it begins a sentence, such as “It”. Bullets may do without.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25)
                                    ^^^^^^^^^^^^^^^^ citation/missing-period
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25) They were wet.
                                    ^^^^^^^^^^^^^^^^ citation/missing-period
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

– one from Galdre (BNS, August 25)
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    eachReference(bulletin, (parenthesis, paragraph) => {
      // What closes the parenthesis adds the period as well.
      if (!parenthesis.node.closed) return;
      if (!lacksPeriod(text, paragraph, parenthesis) && !stopsShort(text, paragraph, parenthesis)) return;
      report({
        start: parenthesis.start,
        end: parenthesis.end,
        message: 'The sentence has a period neither before its citation nor after it.',
        fix: periodAdded(bulletin, parenthesis, proseEnd(text, paragraph, parenthesis)),
      });
    });
  },
});

/** Capitals that are no names: what has one of them before it has ended, whatever it lacks. */
const BEGINNING = /^\s(?:It|He|She|They|We|This|These|There|But|However|Meanwhile),? [a-z]/;
/** As far as it looks. */
const LONGEST_BEGINNING = 14;

/** Whether another sentence follows a parenthesis within its paragraph, with a period on neither side of it. */
function stopsShort(text: string, paragraph: Paragraph, parenthesis: Parenthesis): boolean {
  const behind = text.slice(parenthesis.end, Math.min(paragraph.end, parenthesis.end + LONGEST_BEGINNING));
  return BEGINNING.test(behind) && endsWithoutMark(text, proseEnd(text, paragraph, parenthesis));
}

/** `before`: where the prose before the citation ends. */
function periodAdded({ style, tree }: Bulletin, { end }: Parenthesis, before: number): Fix | null {
  const { citationPlacement } = style;
  // `(BNS, August 25.)`: it stands on the wrong side of the sign.
  const within = tree.text.charCodeAt(end - 2) === PERIOD ? [{ start: end - 2, end: end - 1, text: '' }] : [];
  const title = within.length > 0 ? 'Move the period' : 'Add a period';
  if (citationPlacement === 'inside') {
    return { title: `${title} after the citation`, safe: true, edits: [...within, insert(end, '.')] };
  }
  return citationPlacement === 'after'
    ? { title: `${title} before the citation`, safe: true, edits: [insert(before, '.'), ...within] }
    : null;
}
