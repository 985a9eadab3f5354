import type { Item } from '../../bulletin/bulletin.ts';
import { isLower, trimEnd } from '../../syntax/characters.ts';
import type { Span } from '../../text/span.ts';
import { replace } from '../edits.ts';
import { defineRule, type Fix } from '../rule.ts';

export const headlineSwallowedText = defineRule({
  id: 'headline/swallowed-text',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A headline that took the first words of the story.',
    why:
      'Where files are cut into items by program, the cut sometimes comes a word too late: the headline goes on behind its end mark, and the story ' +
      'begins in the middle of a sentence (B-33).',
    wrong: [
      `
THE PIER AT ESK IS OPEN AGAIN. Two
                               ^^^ headline/swallowed-text
Publication: Monitor Volume: 5 Issue: 156
ferries tied up there yesterday (BNS, August 25).
`,
      `
THE PIER AT ESK IS OPEN AGAIN. U.S.
                               ^^^^ headline/swallowed-text
Publication: Monitor Volume: 5 Issue: 156
ferries tied up there yesterday (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

SHIPS FROM THE U.S. CALL AT ST. ORLA.

Two of them tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check({ items, tree }, report) {
    for (const item of items) {
      const swallowed = swallowedText(tree.text, item);
      if (!swallowed) continue;
      report({
        ...swallowed,
        message: 'These words belong to the story: the headline ends before them.',
        fix: movedDown(tree.text, item, swallowed),
      });
    }
  },
});

/** A word with its end mark, which may stand apart, and the one or two words behind it. */
const SWALLOWED = /(\S+)\s?[.?!…]["”’]?\s+((?:\S+\s+)?\S+)$/;

/** `ST`, `GEN`, `U.S`: with a period behind it, such a word may be cut short. */
const LONGEST_ABBREVIATION = 3;

/**
 * The words behind a headline's end mark that are not its own: the story goes on from them with a small letter, or they are set like prose
 * behind a headline in capitals. Null when there are none.
 */
export function swallowedText(text: string, { headline, paragraphs: [first] }: Item): Span | null {
  if (!headline || !hasInnerEnd(text, headline)) return null;
  const [, before = '', words = ''] = SWALLOWED.exec(text.slice(headline.start, headline.end)) ?? [];
  if (before.length <= LONGEST_ABBREVIATION || before.includes('.')) return null;
  const goesOn = first !== undefined && isLower(text.charCodeAt(first.start));
  const likeProse = headline.case === 'caps' && /^["“]?\p{Lu}?\p{Ll}/u.test(words);
  return goesOn || likeProse ? { start: headline.end - words.length, end: headline.end } : null;
}

/** A cheap first look, for several rules ask about every headline: an end mark with white space not far behind it. */
function hasInnerEnd(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026) &&
      /\s/.test(text.slice(at + 1, Math.min(at + 3, end)))
    )
      return true;
  }
  return false;
}

function movedDown(text: string, { start: top, paragraphs: [first] }: Item, { start, end }: Span): Fix | null {
  if (!first) return null;
  return {
    title: 'Move the words to the story',
    safe: false,
    edits: [
      replace({ start: trimEnd(text, top, start), end }, ''),
      { start: first.start, end: first.start, text: `${text.slice(start, end)} ` },
    ],
  };
}
