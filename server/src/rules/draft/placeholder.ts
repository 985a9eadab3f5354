import { isDigit, isLetter } from '../../syntax/characters.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export const draftPlaceholder = defineRule({
  id: 'draft/placeholder',
  severity: 'information',
  options: {},
  docs: {
    summary: '`TK` or `TKTK` for what is still to come, and `[CQ]` behind what has been checked.',
    why: 'They are the newsroom’s notes to itself, and must be gone before the issue goes out (B-103).',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries with TK passengers tied up there yesterday (BNS, August 25). The captain, Jon Smyth [CQ], was late.
                 ^^ draft/placeholder
                                                                                                ^^^^ draft/placeholder
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries with thirty passengers tied up at the pier of ATK Lines yesterday (BNS, August 25).
`,
    ],
  },
  check({ tree }, report) {
    for (const note of notes(tree.text)) {
      const checked = tree.text.charAt(note.start) === '[';
      report({
        ...note,
        message: checked
          ? 'This has been checked; the note should go before the issue does.'
          : 'This is still to come.',
      });
    }
  },
});

function* notes(text: string): Generator<Span> {
  for (let at = text.indexOf('TK'); at >= 0; at = text.indexOf('TK', at)) {
    const start = at;
    while (text.startsWith('TK', at)) at += 2;
    if (!isWordPart(text.charCodeAt(start - 1)) && !isWordPart(text.charCodeAt(at))) yield { start, end: at };
  }
  if (!text.includes('[')) return;
  for (const note of ['[CQ]', '[cq]']) {
    for (let at = text.indexOf(note); at >= 0; at = text.indexOf(note, at + note.length)) {
      yield { start: at, end: at + note.length };
    }
  }
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
