import type { Bulletin, Paragraph } from '../../bulletin/bulletin.ts';
import { countWords, isLetter, isLower, trimEnd } from '../../syntax/characters.ts';
import { endMark, headlineCase } from '../../syntax/headline.ts';
import type { Span } from '../../text/span.ts';
import { lineEndBehind, replace } from '../edits.ts';
import { defineRule } from '../rule.ts';

export const gluedTeaser = defineRule({
  id: 'structure/glued-teaser',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A headline at the end of a paragraph.',
    why:
      'A teaser, and every other headline, stands on a line of its own (B-41). Glued to the last sentence before it, it is neither listed nor found, and ' +
      'the item that it announces seems to have none.',
    wrong: [
      `
THE PIER AT ESK IS OPEN AGAIN.
Publication: Monitor Volume: 5 Issue: 156
Two ferries tied up there yesterday (BNS, August 25). A CAPTAIN APOLOGIZES TO ALL.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure/glued-teaser
`,
      `
THE PIER AT ESK IS OPEN AGAIN.
Publication: Monitor Volume: 2 Issue: 235
Two ferries tied up there yesterday. (BNS, December 16) A Captain Apologizes to the Harbor Office.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure/glued-teaser
`,
    ],
    right: [
      `
THE PIER AT ESK IS OPEN AGAIN.
Publication: Monitor Volume: 5 Issue: 156
Two ferries tied up there yesterday, under a banner that said: WELCOME TO THE PIER.
A CAPTAIN APOLOGIZES TO ALL.
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const last = bulletin.items.at(-1)?.paragraphs.at(-1);
    for (const item of bulletin.items) {
      for (const paragraph of item.paragraphs) {
        const glued = gluedHeadline(bulletin, paragraph, paragraph === last);
        if (!glued) continue;
        const gap = { start: trimEnd(text, paragraph.start, glued.start), end: glued.start };
        const lineEnd = lineEndBehind(text, bulletin.header?.end ?? 0);
        report({
          ...glued,
          message: 'This headline should stand on a line of its own.',
          fix: {
            title: 'Put it on a line of its own',
            safe: false,
            edits: [replace(gap, isSpaced(bulletin) ? lineEnd + lineEnd : lineEnd)],
          },
        });
      }
    }
  },
});

/** A headline is shorter: how far from its end a paragraph is looked at. */
const LONGEST_TAIL = 160;
/** In capitals, fewer words may be a name; in title case, too. */
const FEWEST_WORDS = { caps: 3, title: 5 };

/** The end of a sentence, with a citation after it or without, and the space before the next one. */
const SENTENCE_END = /(?:[.?!…]["”’)]*|\))\s+(?=["“…]?[\p{Lu}\d])/gu;

/** The headline that a paragraph ends with. One in title case is sure only as the teaser of a publication that has such teasers. */
function gluedHeadline({ tree, style }: Bulletin, { start, end }: Paragraph, isLast: boolean): Span | null {
  const { text } = tree;
  const from = Math.max(start, end - LONGEST_TAIL);
  // Most paragraphs end in small letters, where no headline does that is set in capitals: `NGOs` ends in one.
  const mayBeTitle = isLast && style.teaserCase === 'title';
  if ((!mayBeTitle && endsInSmallLetters(text, from, end)) || !endMark(text, from, end)) return null;
  const tail = text.slice(from, end);
  for (const found of tail.matchAll(SENTENCE_END)) {
    const at = from + found.index + found[0].length;
    const setIn = headlineCase(text, at, end);
    if (setIn === 'sentence' || (setIn === 'title' && !mayBeTitle)) continue;
    const sentence = text.slice(at, end);
    // `No. 5, 1999). THE PIER …`: the period stood within a parenthesis.
    if (/^[^(]*\)/.test(sentence)) continue;
    // The words may be the end of a quotation that began before them.
    const isOther = /\([^)]*\p{Ll}/u.test(sentence) || /^[^“]*”/.test(sentence);
    return isOther || countWords(text, at, end) < FEWEST_WORDS[setIn] ? null : { start: at, end };
  }
  return null;
}

function endsInSmallLetters(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && !isLetter(text.charCodeAt(at))) at--;
  return isLower(text.charCodeAt(at)) && isLower(text.charCodeAt(at - 1));
}

/** Whether a blank line stands between any two parts of this document (B-49). */
function isSpaced({ tree: { text, blocks } }: Bulletin): boolean {
  return blocks.some(
    ({ kind, start, end }) => kind === 'blank' && end < text.length && BLANK_LINE.test(text.slice(start, end)),
  );
}

const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/;
