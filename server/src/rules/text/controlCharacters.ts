import { insideOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { damageIn } from './damage.ts';

export const controlCharacters = defineRule({
  id: 'text/control-characters',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'Control characters, and characters that nobody sees.',
    why:
      'A zero-width space or a soft hyphen, pasted in from a web page, hides a word from every search. Controls are no text at all; what they stood for ' +
      'cannot be known, so only the invisible ones are removed.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two fer\u00adries tied up there yester\u200bday (BNS, August 25).
       ^ text/control-characters
                                 ^ text/control-characters
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday 👩‍🚀 (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    for (const marks of bulletin.prose()) {
      if (marks.oddities.length === 0) continue;
      const isDamage = insideOf(damageIn(text, marks));
      let last = 0;
      for (const start of marks.oddities) {
        const code = text.charCodeAt(start);
        if (start < last || !isHidden(code) || isDamage(start)) continue;
        let end = start + 1;
        while (text.charCodeAt(end) === code) end++;
        last = end;
        const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        report({
          start,
          end,
          message:
            code < 0xa0 ? `Here is a control character (${name}).` : `Here is a character that nobody sees (${name}).`,
          fix: { title: 'Remove it', safe: code >= 0xa0, edits: [{ start, end, text: '' }] },
        });
      }
    }
  },
});

/** Of what the scan finds odd, all that is no letter. */
function isHidden(code: number): boolean {
  return code < 0xa0 || code === 0xad || code >= 0x2000;
}
