import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { damageIn } from './damage.ts';

export const encodingDamage = defineRule({
  id: 'text/encoding-damage',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'Characters that were read in a wrong encoding.',
    why:
      'Files that went through an old Macintosh, or were converted twice, show `Õ` for an apostrophe and `â€œ` for a quotation mark (B-107). What was ' +
      'meant is certain, and the fix puts it back. Where bytes were lost, only a person can tell (B-106).',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The captainÕs ferry tied up there, â€œlate as ever,â€ yesterday (BNS, August 25).
           ^ text/encoding-damage
                                   ^^^ text/encoding-damage
                                                   ^^ text/encoding-damage
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The captain’s ferry tied up there, “late as ever,” with greetings from Õhtu, from Tír na nÓg and from the CAFÉ “ÓSCAR” (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    for (const marks of bulletin.prose()) {
      for (const { start, end, was } of damageIn(text, marks)) {
        const shown = was === '\u00a0' ? 'a space' : was;
        report({
          start,
          end,
          message:
            was === ''
              ? 'Characters were lost here when the file was read in a wrong encoding.'
              : `“${text.slice(start, end)}” is the damage of a wrong encoding; it was ${shown}`,
          fix: was === '' ? null : { title: `Change to ${shown}`, safe: true, edits: [replace({ start, end }, was)] },
        });
      }
    }
  },
});
