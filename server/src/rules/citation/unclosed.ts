import type { Bulletin, Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import { lazy } from '../../text/lazy.ts';
import { insert, replace } from '../edits.ts';
import { eachReference } from '../references.ts';
import { defineRule, type Fix } from '../rule.ts';
import { expectedPlacement, type Placement, placedCitations, placementOf } from './placements.ts';
import { endsWithPeriod, lacksPeriod, periodBehind, proseEnd } from './sentenceEnd.ts';

export const unclosed = defineRule({
  id: 'citation/unclosed',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A citation whose parenthesis is not closed.',
    why: 'The rest of the paragraph seems to belong to the citation (B-77). The closing parenthesis belongs after the last date.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25.
                                    ^^^^^^^^^^^^^^^ citation/unclosed
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const expected = lazy(() => expectedPlacement(bulletin, placedCitations(bulletin)));
    eachReference(bulletin, (parenthesis, paragraph) => {
      const fault = parenthesis.faults.find(({ kind }) => kind === 'unclosed');
      if (!fault) return;
      const { start, end } = parenthesis;
      const bracket = text[fault.start] === ']';
      report({
        start,
        end,
        message: 'This parenthesis is not closed.',
        fix: bracket
          ? {
              title: 'Change the bracket to a parenthesis',
              safe: false,
              edits: [replace({ start: fault.start, end: fault.start + 1 }, ')')],
            }
          : { title: 'Close the parenthesis', ...closed(bulletin, parenthesis, paragraph, expected()) },
      });
    });
  },
});

/**
 * Closes a parenthesis, and ends its sentence as citations do there, so that what the missing sign hid is not left to other rules. Safe where nothing but
 * the parenthesis is missing, or the style of the publication says where the period belongs.
 */
function closed(
  { tree: { text }, style }: Bulletin,
  parenthesis: Parenthesis,
  paragraph: Paragraph,
  expected: Placement | null,
): Pick<Fix, 'safe' | 'edits'> {
  const { end } = parenthesis;
  const before = proseEnd(text, paragraph, parenthesis);
  const behind = periodBehind(text, parenthesis);
  const endsTwice = behind && /[.?!…]["”’]?$/.test(text.slice(before - 2, before));
  const endsNever = !behind && lacksPeriod(text, paragraph, parenthesis);
  const as = placementOf(text, paragraph, parenthesis);
  const isMisplaced = as !== null && as !== expected && parenthesis.kind === 'citation';
  const inPlaceOfPeriod = replace({ start: end, end: end + 1 }, ')');
  if (!expected) return { safe: !endsTwice && !endsNever, edits: [endsTwice ? inPlaceOfPeriod : insert(end, ')')] };
  if (!endsTwice && !endsNever && !isMisplaced) return { safe: true, edits: [insert(end, ')')] };
  const safe = style.citationPlacement === expected;
  if (expected === 'inside') {
    const isPeriod = as === 'after' || endsWithPeriod(text, before);
    const removal = isPeriod ? [replace({ start: before - 1, end: before }, '')] : [];
    return { safe, edits: [...removal, insert(end, behind ? ')' : ').')] };
  }
  const addition = endsTwice ? [] : [insert(before, '.')];
  return { safe, edits: [...addition, behind ? inPlaceOfPeriod : insert(end, ')')] };
}
