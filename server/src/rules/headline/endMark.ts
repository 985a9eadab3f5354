import { isDigit, isLetter, isQuote } from '../../syntax/characters.ts';
import type { Headline } from '../../syntax/tree.ts';
import { insert } from '../edits.ts';
import { habitOf } from '../habit.ts';
import { endMarkOf, headlinesOf, otherHeadlines } from '../headlines.ts';
import { defineRule, type Fix } from '../rule.ts';

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
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const headlines = headlinesOf(bulletin);
    const style = bulletin.style.headlineEnd;
    const expected = style ?? habitOf(headlines.flatMap((headline) => endOf(text, headline) ?? []));
    if (!expected) return;
    for (const headline of headlines) {
      if (endOf(text, headline) !== (expected === 'period' ? 'none' : 'period')) continue;
      if (expected === 'none' ? endsInAbbreviation(text, headline) : swallowedText(text, headline)) continue;
      const others = otherHeadlines(bulletin, headline, style !== null);
      report({
        start: lastWord(text, headline),
        end: headline.end,
        message:
          expected === 'period'
            ? `This headline has no end mark; ${others} end with a period.`
            : `This headline ends with a period; ${others} have none.`,
        fix: expected === 'period' ? periodAdded(text, headline) : periodRemoved(headline),
      });
    }
  },
});

/** How a headline ends; null when it ends with a mark that says nothing about periods. */
function endOf(text: string, headline: Headline): End | null {
  if (!headline.endMark) return 'none';
  return endMarkOf(text, headline) === '.' ? 'period' : null;
}

/** `THE MINT CLOSES. Coin`: an end mark within, and a word or two of the story behind it. Its end mark is not what such a headline lacks. */
function swallowedText(text: string, { start, end }: Headline): boolean {
  return /[.?!…]["”’]?\s+\S+(?:\s+\S+)?$/.test(text.slice(start, end));
}

/** `U.S.`, `INC.`: a period that is part of the word. */
function endsInAbbreviation(text: string, headline: Headline): boolean {
  const word = text.slice(lastWord(text, headline), headline.end);
  return /\..*\./.test(word) || word.length <= SHORTEST_WORD;
}

function lastWord(text: string, { start, end }: Headline): number {
  return Math.max(start, start + text.slice(start, end).search(/\S+$/));
}

/** Inside a closing quotation mark, as house style has it. No repair where another mark already stands at the end. */
function periodAdded(text: string, { start, end }: Headline): Fix | null {
  let at = end;
  while (at > start && isQuote(text.charCodeAt(at - 1))) at--;
  const before = text.charCodeAt(at - 1);
  const isPlain = isLetter(before) || isDigit(before) || before === CLOSING_PARENTHESIS;
  return isPlain ? { title: 'Add a period', safe: true, edits: [insert(at, '.')] } : null;
}

function periodRemoved({ endMark }: Headline): Fix | null {
  return endMark && endMark.end - endMark.start === 1
    ? { title: 'Remove the period', safe: false, edits: [{ ...endMark, text: '' }] }
    : null;
}

const CLOSING_PARENTHESIS = 0x29;

/** `Inc.`, `St.`, `Co.`: with its period, a shorter word may be one that is cut short. */
const SHORTEST_WORD = 4;
