import type { CitationGroup, CitedSource } from '../../bulletin/bulletin.ts';
import { isDigit, isLetter, trimEnd } from '../../syntax/characters.ts';
import { defineRule } from '../rule.ts';
import { eachSource, sourceKey } from './sources.ts';

export const duplicateSource = defineRule({
  id: 'citation/duplicate-source',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A source that is named twice for the same dates.',
    why: 'The second name says nothing new (B-70). Usually another source was meant.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, Reuters, BNS, August 25).
                                                   ^^^ citation/duplicate-source
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, Reuters, August 25; BNS, August 26).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    eachSource(bulletin, (cited, group) => {
      if (!isRepeated(cited, group)) return;
      const before = group.sources[group.sources.indexOf(cited) - 1];
      const same = group.sources.some((other) => other !== cited && other.written === cited.written);
      report({
        start: cited.start,
        end: cited.end,
        message: `“${cited.written}” is named twice here.`,
        fix: before
          ? {
              title: 'Remove the second name',
              safe: same && beginsAtMark(text, group),
              edits: [{ start: trimEnd(text, before.start, before.end), end: cited.end, text: '' }],
            }
          : null,
      });
    });
  },
});

/** Whether a mark parts the names from what precedes. Else their first words may stand before them: `1 May Radio, Radio, August 24`. */
function beginsAtMark(text: string, { start }: CitationGroup): boolean {
  const before = text.charCodeAt(trimEnd(text, 0, start) - 1);
  return !isLetter(before) && !isDigit(before);
}

/** Whether the same source stands before it in its group. A place after the name makes another source of it. */
export function isRepeated(cited: CitedSource, { sources }: CitationGroup): boolean {
  const index = sources.indexOf(cited);
  if (index <= 0 || cited.place) return false;
  const key = sourceKey(cited);
  return sources.some((other, at) => at < index && !other.place && sourceKey(other) === key);
}
