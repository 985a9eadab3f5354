import type { Bulletin, Item } from '../../bulletin/bulletin.ts';
import { countWords, isLower, isSentenceEnd, skipSpace, trimEnd } from '../../syntax/characters.ts';
import { LONGEST_HEADLINE } from '../../syntax/headline.ts';
import type { Span } from '../../text/span.ts';
import { lineEndBehind, replace } from '../edits.ts';
import { defineRule, type Fix } from '../rule.ts';

export const headlineSwallowedText = defineRule({
  id: 'headline/swallowed-text',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A headline that took the first words of the story, or stands on one line with it.',
    why:
      'Where files are cut into items by program, the cut sometimes comes a word too late: the headline goes on after its end mark, and the story ' +
      'begins in the middle of a sentence (B-33). And where a line end was lost, a whole story goes on after its headline (B-26).',
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
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

THE MINT OF KESTRIA CLOSES. Nobody has been told why, and nobody has asked (BNS, August 25).
^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline/swallowed-text
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
  check(bulletin, report) {
    const { items, tree } = bulletin;
    const isCaps = setsCapitals(bulletin);
    for (const item of items) {
      for (const [index, paragraph] of item.paragraphs.entries()) {
        const headline = isCaps && (index > 0 || !item.headline) ? headlineBefore(tree.text, paragraph) : null;
        if (!headline) continue;
        const fix = partedFrom(tree.text, headline);
        report({ ...headline, message: 'This looks like the headline of what follows on the same line.', fix });
      }
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

/** Whether headlines are set in capitals, by the publication's style or in this document: only then is one told from the prose on its line. */
export function setsCapitals({ items, style }: Pick<Bulletin, 'items' | 'style'>): boolean {
  return style.headlineCase === 'caps' || items.some(({ headline }) => headline?.case === 'caps');
}

/** A word with its end mark, which may stand apart, and the one or two words after it. */
const SWALLOWED = /(\S+)\s?[.?!…]["”’]?\s+((?:\S+\s+)?\S+)$/;

/** `ST`, `GEN`, `U.S`: with a period after it, such a word may be cut short. */
const LONGEST_ABBREVIATION = 3;

/**
 * The words after a headline's end mark that are not its own: the story goes on from them with a small letter, or they are set like prose
 * after a headline in capitals. Null when there are none.
 */
export function swallowedText(text: string, { headline, paragraphs: [first] }: Item): Span | null {
  if (!headline || !hasInnerEnd(text, headline)) return null;
  const [, before = '', words = ''] = SWALLOWED.exec(text.slice(headline.start, headline.end)) ?? [];
  if (before.length <= LONGEST_ABBREVIATION || before.includes('.')) return null;
  const goesOn = first !== undefined && isLower(text.charCodeAt(first.start));
  const likeProse = headline.case === 'caps' && /^["“]?\p{Lu}?\p{Ll}/u.test(words);
  return goesOn || likeProse ? { start: headline.end - words.length, end: headline.end } : null;
}

/** A cheap first look, for several rules ask about every headline: an end mark with white space not far after it. */
function hasInnerEnd(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSentenceEnd(code) && /\s/.test(text.slice(at + 1, Math.min(at + 3, end)))) return true;
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

/**
 * The headline that stands on one line with its story: a sentence in capitals, of some words, with an end mark and words set like prose after it. Directly
 * under a headline it is a dateline, and within quotation marks what somebody said or wrote. Null when there is none.
 */
export function headlineBefore(text: string, { start, end }: Span): Span | null {
  // Most prose has a small letter here, and is not looked at any further.
  if (isLower(text.charCodeAt(start + 1))) return null;
  const headline = HEADLINE_BEFORE.exec(text.slice(start, Math.min(end, start + LONGEST_HEADLINE)))?.[1];
  if (headline === undefined || countWords(headline, 0, headline.length) < FEWEST_WORDS) return null;
  return { start, end: start + headline.length };
}

/** What is shorter and stands before prose is an abbreviation or a dateline. */
const FEWEST_WORDS = 4;
const HEADLINE_BEFORE = /^(\p{Lu}[^\p{Ll}()[\]\r\n]*?[.?…]["”]?)\s+["“]?(?:\p{Lu}?\p{Ll}|A\s\p{Ll})/u;

function partedFrom(text: string, { end }: Span): Fix {
  const lineEnd = lineEndBehind(text, end);
  const next = skipSpace(text, end, text.length);
  return {
    title: 'Set the headline on its own line',
    safe: false,
    edits: [replace({ start: end, end: next }, lineEnd + lineEnd)],
  };
}
