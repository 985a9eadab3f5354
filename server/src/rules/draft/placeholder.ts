import { isLetterOrDigit } from '../../syntax/characters.ts';
import { MONTH_NAMES } from '../../syntax/months.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export const draftPlaceholder = defineRule({
  id: 'draft/placeholder',
  severity: 'information',
  options: {},
  docs: {
    summary:
      '`TK` or `TKTK` for what is still to come, and `[CQ]` after what has been checked; `[SOURCE?]`, `LATE!!` and their like.',
    why: 'They are the newsroom’s notes to itself, and must be gone before the issue goes out (B-103).',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries with TK passengers tied up there yesterday (BNS, August 25). The captain, Jon Smyth [CQ], was late.
                 ^^ draft/placeholder
                                                                                                ^^^^ draft/placeholder
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday [SOURCE?]. A third was late CHECK!! (BNS, August XX).
                                    ^^^^^^^^^ draft/placeholder
                                                                ^^^^^^^ draft/placeholder
                                                                              ^^^^^^^^^ draft/placeholder
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries with thirty passengers tied up at the pier of ATK Lines yesterday (BNS, August 25). Somebody shouted “LATE!!” at [NATO] officials.
`,
    ],
  },
  check({ tree }, report) {
    for (const note of notes(tree.text)) {
      const checked = CHECKED.includes(tree.text.slice(note.start, note.end));
      report({
        ...note,
        message: checked
          ? 'This has been checked; the note should go before the issue does.'
          : 'This is still to come.',
      });
    }
  },
});

const CHECKED = ['[CQ]', '[cq]'];

function* notes(text: string): Generator<Span> {
  for (let at = text.indexOf('TK'); at >= 0; at = text.indexOf('TK', at)) {
    const start = at;
    while (text.startsWith('TK', at)) at += 2;
    if (!isLetterOrDigit(text.charCodeAt(start - 1)) && !isLetterOrDigit(text.charCodeAt(at))) yield { start, end: at };
  }
  if (text.includes('[')) yield* matches(text, BRACKETED);
  if (text.includes('!!') || text.includes('??')) yield* matches(text, SHOUTED);
  // Without the space before them: searches stop at each sign that begins what they seek.
  if (text.includes('XX') || text.includes('__')) yield* matches(text, DAYLESS);
}

/** What an editor asks of himself; his insertions (`[ethnic]`, `[NATO]`) are other words. */
const BRACKETED = /\[(?:CQ|cq|(?:CHECK|VERIFY|CONFIRM|TBD|TBC|TO COME)(?: [A-Z ]{1,30})?|[A-Z][A-Z ]{2,30}\?+)\]/g;
/** `LATE!!`, `DATE??`: what people shout at themselves, and nobody else within quotation marks. */
const SHOUTED =
  /\b(?:ADD|CHECK|CONFIRM|DATE|FIGURES?|FIX|LATE|MISSING|NAMES?|SOURCES?|SPELLING|TODO|UPDATE|VERIFY)(?:!!+|\?\?+)(?!["”’])/g;
/** `August XX`, `August __`. */
const DAYLESS = new RegExp(`\\b(?:${MONTH_NAMES.join('|')}) (?:XX|__+)(?![A-Za-z0-9])`, 'g');

function* matches(text: string, pattern: RegExp): Generator<Span> {
  for (const { 0: written, index } of text.matchAll(pattern)) yield { start: index, end: index + written.length };
}
