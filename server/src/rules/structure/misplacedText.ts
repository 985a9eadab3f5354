import type { Bulletin, Item, Paragraph } from '../../bulletin/bulletin.ts';
import { isByline, readDateLine } from '../../syntax/frontLines.ts';
import { defineRule } from '../rule.ts';

export const misplacedText = defineRule({
  id: 'structure/misplaced-text',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A by-line, a date line or a note of continuation in the wrong place.',
    why:
      'A by-line stands directly under its headline (B-37), a date line under the header (B-9), and the note that a text goes on from another issue ' +
      'before the first paragraph (B-52). Anywhere else they are read as news.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

By: Dagna Holm
^^^^^^^^^^^^^^ structure/misplaced-text
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Date: August 26, 1999
^^^^^^^^^^^^^^^^^^^^^ structure/misplaced-text

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156
Date: August 26, 1999

THE PIER AT ESK IS OPEN AGAIN.
By: Dagna Holm

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    for (const item of bulletin.items) {
      for (const paragraph of item.paragraphs) {
        const message = misplaced(bulletin, item, paragraph);
        if (message) report({ start: paragraph.start, end: paragraph.end, message });
      }
    }
  },
});

/** Longer paragraphs are none of these lines. */
const LONGEST_LINE = 100;

function misplaced({ tree, header, items }: Bulletin, item: Item, paragraph: Paragraph): string | null {
  const { start, end } = paragraph;
  if (end - start > LONGEST_LINE) return null;
  const { text } = tree;
  if (isByline(text, paragraph)) return 'A by-line should stand directly under its headline.';
  if (header && /^date\b/i.test(text.slice(start, start + 5)) && readDateLine(text, paragraph)?.date) {
    return 'A date line should stand directly under the header.';
  }
  const first = item === items[0] && paragraph === item.paragraphs[0];
  if (!first && /^\(continued from\b[^()]*\)\.?$/i.test(text.slice(start, end))) {
    return 'This note should stand before the first paragraph.';
  }
  return null;
}
