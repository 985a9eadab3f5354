import { isUpper, trimEnd } from '../../syntax/characters.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import { defineRule } from '../rule.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { judgedProse } from './prose.ts';

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
        const word = /^\p{L}+/u.exec(text.slice(start, start + LONGEST_WORD))?.[0] ?? '';
        const small = FUNCTION_WORDS.has(word.toLowerCase());
        if (SAID_TWICE.has(word.toLowerCase()) || (!small && isUpper(text.charCodeAt(start)))) continue;
        const end = start + word.length;
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

const LONGEST_WORD = 40;

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
