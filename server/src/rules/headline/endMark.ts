import type { Bulletin, Item } from '../../bulletin/bulletin.ts';
import type { Headline } from '../../syntax/tree.ts';
import { insert } from '../edits.ts';
import { habitOf } from '../habit.ts';
import { endMarkOf, headlinesOf, isSection, isToCome, otherHeadlines, periodPlace } from '../headlines.ts';
import { defineRule, type Fix } from '../rule.ts';
import { lostItsEndMark } from '../structure/strayOpening.ts';
import { touchesDamage } from '../text/damage.ts';
import { headlineBefore, swallowedText } from './swallowedText.ts';

type End = 'period' | 'none';

export const headlineEndMark = defineRule({
  id: 'headline/end-mark',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A headline that lacks the period of its publication, or has one where the publication sets none.',
    why:
      'Whether headlines end with a period is a matter of house style (B-27); where the style is not known, a document is compared with ' +
      'itself. A question mark, an ellipsis, an exclamation mark and a colon end a headline just as well.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN
                        ^^^^^ headline/end-mark

Two ferries tied up there yesterday (BNS, August 25).
`,
      `
Publication: Harbor Gazette Volume: 2 Issue: 11

Pier at Esk Opens

The first ferry was late.

Pier at Esk Closes.
            ^^^^^^^ headline/end-mark

So was the second.

Ferry Captain Apologizes

Nobody had asked him to.
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

WILL THE PIER AT ESK HOLD?

The engineers think so (BNS, August 25).

CAPTAIN CALLS IT “A MATTER OF FAITH.”

He has never tied up there (BNS, August 25).
`,
      `
Publication: Harbor Gazette Volume: 2 Issue: 11

Pier at Esk Opens

The first ferry was late.

Pier at Esk Closes.

So was the second.
`,
      `
Publication: Harbor Gazette Volume: 2 Issue: 11

Pier at Esk Opens.

The first ferry was late.

Pier at Orlec Closes.

So was the second.

Briefs

The captain was not asked why he had been late.
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const style = bulletin.style.headlineEnd;
    const expected = style ?? habitOf(headlinesOf(bulletin).flatMap((headline) => endOf(text, headline) ?? []));
    if (!expected) return;
    const isDamaged = touchesDamage(bulletin);
    for (const item of bulletin.items) {
      const { headline } = item;
      if (!headline || endOf(text, headline) !== (expected === 'period' ? 'none' : 'period')) continue;
      if (
        isToCome(text, headline) ||
        isSection(text, headline) ||
        isDamaged({ start: headline.end, end: headline.end })
      )
        continue;
      if (expected === 'none' ? endsInAbbreviation(text, headline) : isExplainedElsewhere(bulletin, item)) continue;
      const others = otherHeadlines(bulletin, headline, style !== null);
      report({
        start: lastWord(text, headline),
        end: headline.end,
        message:
          expected === 'period'
            ? `This headline has no end mark; ${others} end with a period.`
            : `This headline ends with a period; ${others} have none.`,
        fix: expected === 'period' ? periodAdded(text, item, headline) : periodRemoved(headline),
      });
    }
  },
});

/** How a headline ends; null when it ends with a mark that says nothing about periods. */
function endOf(text: string, headline: Headline): End | null {
  if (!headline.endMark) return 'none';
  return endMarkOf(text, headline) === '.' ? 'period' : null;
}

/** One fault, one finding: the headline goes on with words of the story, or left its period to it. */
function isExplainedElsewhere({ tree }: Bulletin, item: Item): boolean {
  return swallowedText(tree.text, item) !== null || lostItsEndMark(tree.text, item);
}

/** `U.S.`, `INC.`: a period that is part of the word. */
function endsInAbbreviation(text: string, headline: Headline): boolean {
  const word = text.slice(lastWord(text, headline), headline.end);
  return /\..*\./.test(word) || word.length <= SHORTEST_WORD;
}

function lastWord(text: string, { start, end }: Headline): number {
  return Math.max(start, start + text.slice(start, end).search(/\S+$/));
}

function periodAdded(text: string, item: Item, headline: Headline): Fix | null {
  const at = periodPlace(text, headline);
  return at === null ? null : { title: 'Add a period', safe: isWhole(text, item, headline), edits: [insert(at, '.')] };
}

/** Whether the line is all of a headline and nothing else: one without text below may go on there, and one in capitals ends before words set like prose. */
function isWhole(text: string, { paragraphs, teaser }: Item, headline: Headline): boolean {
  if (paragraphs.length === 0 && !teaser) return false;
  return headlineBefore(text, headline) === null;
}

function periodRemoved({ endMark }: Headline): Fix | null {
  return endMark && endMark.end - endMark.start === 1
    ? { title: 'Remove the period', safe: false, edits: [{ ...endMark, text: '' }] }
    : null;
}

/** `Inc.`, `St.`, `Co.`: with its period, a shorter word may be one that is cut short. */
const SHORTEST_WORD = 4;
