import { isLetter, isUpper, trimEnd } from '../../syntax/characters.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import { defineRule } from '../rule.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { judgedProse } from './judgedProse.ts';

export const doubledWord = defineRule({
  id: 'text/doubled-word',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'The same word twice.',
    why:
      'A word at the end of a line is easily typed again at the beginning of the next (B-56). What English says twice is left alone (`had had`, `that ' +
      'that`), and so are names.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two of of the ferries tied up there yesterday (BNS, August 25).
       ^^ text/doubled-word
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The captain had had enough, and said that that was why he went to Baden Baden (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    for (const prose of judgedProse(bulletin, hasRepeats)) {
      for (const start of prose.marks.repeats) {
        let end = start;
        while (isLetter(text.charCodeAt(end))) end++;
        const word = text.slice(start, end);
        // Emoji count as letters, so that none is cut in two.
        if (!/\p{L}/u.test(word)) continue;
        const small = FUNCTION_WORDS.has(word.toLowerCase());
        if (SAID_TWICE.has(word.toLowerCase()) || (!small && isUpper(text.charCodeAt(start)))) continue;
        if (!prose.isSound({ start, end })) continue;
        const before = trimEnd(text, 0, start);
        report({
          start,
          end,
          message: `“${word}” stands here twice.`,
          fix: { title: 'Remove the second one', safe: small, edits: [{ start: before, end, text: '' }] },
        });
      }
    }
  },
});

function hasRepeats({ repeats }: ProseMarks): boolean {
  return repeats.length > 0;
}

/** `had had`, `the fact that that is so`, `what it is is`, `long, long ago`. */
const SAID_TWICE: ReadonlySet<string> = new Set([
  'had',
  'that',
  'is',
  'very',
  'long',
  'many',
  'no',
  'so',
  'far',
  'never',
]);
