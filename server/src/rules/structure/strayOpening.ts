import type { Bulletin, Item, Paragraph } from '../../bulletin/bulletin.ts';
import { isLetter, skipSpace } from '../../syntax/characters.ts';
import type { Span } from '../../text/span.ts';
import { replace } from '../edits.ts';
import { periodPlace } from '../headlines.ts';
import { defineRule, type Fix } from '../rule.ts';

export const strayOpening = defineRule({
  id: 'structure/stray-opening',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A paragraph that begins with a period or a comma.',
    why:
      'The mark belongs to what stood before: usually it is the end mark of the headline, which was cut off a character too early (B-33). The fix gives it ' +
      'back to a headline that has none, and removes it otherwise.',
    wrong: [
      `
THE PIER AT ESK IS OPEN AGAIN
Publication: Monitor Volume: 5 Issue: 156
. Two ferries tied up there yesterday (BNS, August 25).
^ structure/stray-opening
`,
    ],
    right: [
      `
THE PIER AT ESK IS OPEN AGAIN.
Publication: Monitor Volume: 5 Issue: 156
…and two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    for (const item of bulletin.items) {
      for (const paragraph of item.paragraphs) {
        const mark = strayMark(text, paragraph);
        if (!mark) continue;
        report({
          ...mark,
          message: `This paragraph begins with “${text.slice(mark.start, mark.end)}”, which belongs to what stands before it.`,
          fix: repair(bulletin, item, paragraph, mark),
        });
      }
    }
  },
});

/** The `.` or `,` that a paragraph begins with and that no sentence does; null when there is none. `.5` and `…` are others. */
function strayMark(text: string, { start, end }: Paragraph): Span | null {
  // Asked of every paragraph: nearly all begin with a letter.
  if (isLetter(text.charCodeAt(start))) return null;
  return /[.,;:]\s/.test(text.slice(start, Math.min(end, start + 2))) ? { start, end: start + 1 } : null;
}

/** Whether the headline of an item left its end mark to the story. */
export function lostItsEndMark(text: string, { headline, paragraphs: [first] }: Item): boolean {
  const mark = headline && !headline.endMark && first ? strayMark(text, first) : null;
  return mark !== null && text.charAt(mark.start) === '.';
}

function repair({ tree, style }: Bulletin, item: Item, paragraph: Paragraph, mark: Span): Fix {
  const cut = replace({ start: mark.start, end: skipSpace(tree.text, mark.end, paragraph.end) }, '');
  const { headline } = item;
  const gives = headline && paragraph === item.paragraphs[0] && lostItsEndMark(tree.text, item);
  const at = gives && style.headlineEnd !== 'none' ? periodPlace(tree.text, headline) : null;
  return at === null
    ? { title: 'Remove the mark', safe: false, edits: [cut] }
    : { title: 'Give the period back to the headline', safe: true, edits: [{ start: at, end: at, text: '.' }, cut] };
}
