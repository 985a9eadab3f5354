import type { CitationFault } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { replace } from '../edits.ts';
import { eachFault, eachReference, mayBeginName, trailingMark } from '../references.ts';
import { defineRule } from '../rule.ts';
import { withNeighbours } from '../spans.ts';

export const separator = defineRule({
  id: 'citation/separator',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A period, another mark or a word where a comma, a semicolon or a hyphen belongs.',
    why:
      'A comma joins a source and its date, a semicolon parts one group from the next (B-64, B-76), a hyphen joins the days of a range (B-20). Any other ' +
      'mark makes two citations of one, or none at all. Before the closing parenthesis no mark stands.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS. August 25).
                                     ^^^^^^^^^^^ citation/separator
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25. AP, August 24).
                                                 ^^^^^^ citation/separator

They were late (BNS, August 25; ).
                              ^^ citation/separator
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25; AP, August 24. See also the Monitor, August 23).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    eachReference(bulletin, (parenthesis) => {
      const mark = trailingMark(text, parenthesis);
      if (!mark) return;
      report({
        ...mark,
        message: 'No mark should stand before the closing parenthesis.',
        fix: { title: 'Remove the mark', safe: true, edits: [replace(mark, '')] },
      });
    });
    eachFault(bulletin, 'separator', (fault, parenthesis) => {
      const written = text.slice(fault.start, fault.end);
      const { message, title } = written === ' or ' ? CHOICE : WORDS[fault.expected];
      report({
        ...withNeighbours(text, fault),
        message,
        fix: {
          title,
          safe:
            saysNothing(written, fault.expected) &&
            !isOneDayApart(text, fault) &&
            !mayBeginName(text, fault, parenthesis),
          edits: [replace(fault, fault.expected)],
        },
      });
    });
  },
});

type Expected = Extract<CitationFault, { kind: 'separator' }>['expected'];

const WORDS: Readonly<Record<Expected, { readonly message: string; readonly title: string }>> = {
  ', ': { message: 'A comma should stand here.', title: 'Change to a comma' },
  '; ': { message: 'A semicolon should stand between the two groups.', title: 'Change to a semicolon' },
  '-': { message: 'A hyphen should join the two days.', title: 'Change to a hyphen' },
};

const CHOICE = { message: 'Which day is it? A comma says that it is both.', title: 'Change to a comma' };

/** Whether what gives way to the right mark says nothing of its own, as `week of` does, and is no part of a quotation; a slash may mean one day or the other. */
function saysNothing(written: string, expected: Expected): boolean {
  if (expected === '; ') return true;
  if (expected === '-') return !written.includes('/');
  return /^[^\p{L}]*(?:on|of|for|from|dated|the)?[^\p{L}]$/u.test(written) && !/["'\p{Pi}\p{Pf}]/u.test(written);
}

/** `August 2 4`: two digits that nothing but space parts may be one day that fell apart. */
function isOneDayApart(text: string, { start, end }: Span): boolean {
  return /\D\d\s+\d(?!\d)/.test(text.slice(start - 2, end + 2));
}
