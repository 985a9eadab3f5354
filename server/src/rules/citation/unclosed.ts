import type { TextEdit } from '../../text/textEdit.ts';
import { insert } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { eachFault } from './references.ts';

export const unclosed = defineRule({
  id: 'citation/unclosed',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A citation whose parenthesis is not closed.',
    why: 'The rest of the paragraph seems to belong to the citation (B-77). The closing parenthesis belongs behind the last date.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25.
                                    ^^^^^^^^^^^^^^^ citation/unclosed
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    eachFault(bulletin, 'unclosed', (fault, { start, end }) => {
      const bracket = text[fault.start] === ']';
      report({
        start,
        end,
        message: 'This parenthesis is not closed.',
        fix: {
          title: bracket ? 'Change the bracket to a parenthesis' : 'Close the parenthesis',
          safe: !bracket,
          edits: [closing(text, start, fault.start, bracket)],
        },
      });
    });
  },
});

/** A citation that stands behind its sentence's period has none of its own: there the parenthesis takes the place of the one that is wrong. */
function closing(text: string, open: number, at: number, bracket: boolean): TextEdit {
  const behindPeriod = /[.?!…]["”’]?\s+$/.test(text.slice(Math.max(0, open - 8), open));
  const period = text[at] === '.' && /^\.(?:\s|$)/.test(text.slice(at, at + 2));
  return bracket || (behindPeriod && period) ? { start: at, end: at + 1, text: ')' } : insert(at, ')');
}
