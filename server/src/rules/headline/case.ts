import type { Headline, HeadlineCase } from '../../syntax/tree.ts';
import { replace } from '../edits.ts';
import { habitOf } from '../habit.ts';
import { headlinesOf, otherHeadlines } from '../headlines.ts';
import { defineRule, type Fix } from '../rule.ts';
import { swallowedText } from './swallowedText.ts';

export const headlineCase = defineRule({
  id: 'headline/case',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A headline in another case than its publication uses.',
    why:
      'All headlines of an issue are set alike: in capitals, or in Title Case (B-30). What counts is the style of the publication; where it is ' +
      'not known, what most headlines of the document do. Teasers have a style of their own (B-42).',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

Pier at Esk Opens Again.
^^^^^^^^^^^^^^^^^^^^^^^^ headline/case

Two ferries tied up there yesterday (BNS, August 25).
`,
      `
Publication: Harbor Gazette Volume: 2 Issue: 11

Pier at Esk Opens

The first ferry was late.

PIER AT ESK CLOSES
^^^^^^^^^^^^^^^^^^ headline/case

So was the second.

Ferry Captain Apologizes

Nobody had asked him to.
`,
    ],
    right: [
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday. (BNS, December 16)

A THIRD IS EXPECTED.

It comes from Galdre, and slowly. (BNS, December 16)
`,
      `
THE PIER AT ESK IS OPEN AGAIN.

Publication: Monitor Volume: 2 Issue: 235

Two ferries tied up there yesterday. (BNS, December 16)

A Third Ferry Is Expected.
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const headlines = headlinesOf(bulletin);
    const byStyle = bulletin.style.headlineCase !== null;
    const own = bulletin.style.headlineCase ?? habitOf(ownCases(headlines));
    for (const item of bulletin.items) {
      const { headline } = item;
      // Swallowed words bring their own case with them.
      if (!headline || swallowedText(text, item)) continue;
      const expected = headline.role === 'teaser' ? bulletin.style.teaserCase : own;
      if (!expected || !differs(text, headline, expected)) continue;
      const others = otherHeadlines(bulletin, headline, headline.role === 'teaser' || byStyle);
      const caps = expected === 'caps';
      report({
        start: headline.start,
        end: headline.end,
        message: caps ? `This is not in capitals; ${others} are.` : `This is in capitals; ${others} are not.`,
        fix: caps ? inCapitals(text, headline) : null,
      });
    }
  },
});

function ownCases(headlines: readonly Headline[]): HeadlineCase[] {
  return headlines.filter(({ role }) => role === 'own').map((headline) => headline.case);
}

/** Whether a headline is surely not in the case that is expected. Only capitals surely are no Title Case: small words differ from house to house. */
function differs(text: string, headline: Headline, expected: HeadlineCase): boolean {
  const written = text.slice(headline.start, headline.end);
  if (expected === 'caps') return headline.case !== 'caps' && written !== written.toUpperCase();
  // A single word in capitals may be an abbreviation.
  return headline.case === 'caps' && /\s/.test(written);
}

/** No safe repair: names such as McDonald have a case of their own. */
function inCapitals(text: string, headline: Headline): Fix {
  const capitals = text.slice(headline.start, headline.end).toUpperCase();
  return { title: 'Set in capitals', safe: false, edits: [replace(headline, capitals)] };
}
