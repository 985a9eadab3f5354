import { isLetter, isLower } from '../../syntax/characters.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import { lazy } from '../../text/lazy.ts';
import type { Span } from '../../text/span.ts';
import { insert } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { judgedProse } from './judgedProse.ts';

export const gluedWords = defineRule({
  id: 'text/glued-words',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'Two words without a space between them.',
    why:
      'Where an old line end was lost, the last word of the line and the first of the next became one (B-56). The rule speaks where a capital stands ' +
      'after a small word such as `for`, or after a word that the document uses by itself, as it does the other; names such as `McDonald` and `iMac` have neither.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries leave forGaldre today (BNS, August 25).
                  ^^^^^^^^^ text/glued-words
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Captain McDonald, of LUKoil, wrote it down on an iMac (www.forGaldre.com, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const words = lazy(() => new Set(text.match(/\p{L}+/gu) ?? []));
    const isWord = (word: string): boolean => word.length >= SHORTEST_FIRST && words().has(word);
    for (const prose of judgedProse(bulletin, hasHumps)) {
      for (const at of prose.marks.humps) {
        const word = wordAround(text, at);
        if (!word || !prose.isSound(word)) continue;
        const first = text.slice(word.start, at);
        const second = text.slice(at, word.end);
        const small = FUNCTION_WORDS.has(first);
        if (!small && !ALSO_SMALL.has(first) && !(isWord(first) && isWord(second))) continue;
        report({
          ...word,
          message: `A space is missing in “${first}${second}”.`,
          fix: { title: 'Put a space in', safe: small, edits: [insert(at, ' ')] },
        });
      }
    }
  },
});

function hasHumps({ humps }: ProseMarks): boolean {
  return humps.length > 0;
}

/** Small words that may stand twice, so that they are none of `FUNCTION_WORDS`, and that a name may begin with. */
const ALSO_SMALL: ReadonlySet<string> = new Set(['in', 'on', 'is']);

const SHORTEST_SECOND = 3;
/** A shorter first word is a brand's: `iMac`, `eBay`. */
const SHORTEST_FIRST = 4;

/** Small letters, one capital, small letters, and nothing else: no part of an address, or of a name with a hyphen. Null for any other word. */
function wordAround(text: string, at: number): Span | null {
  let start = at;
  while (isLower(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (isLower(text.charCodeAt(end))) end++;
  const before = text.charAt(start - 1);
  const behind = text.slice(end, end + 2);
  const joined =
    isLetter(text.charCodeAt(start - 1)) || /[-'’./@_\d]/.test(before) || /^(?:[-/@_\dA-Z]|\.\p{L})/u.test(behind);
  return joined || end - at < SHORTEST_SECOND ? null : { start, end };
}
