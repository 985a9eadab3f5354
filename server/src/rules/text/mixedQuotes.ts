import type { ProseMarks } from '../../syntax/prose.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { judgedProse } from './judgedProse.ts';
import { majorityOf } from './majority.ts';
import { isQuotationMark, isStraight, type Quotation } from './quotations.ts';

type Kind = 'straight' | 'curly';

export const mixedQuotes = defineRule({
  id: 'text/mixed-quotes',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'Straight and curly quotation marks in one document.',
    why:
      'One issue uses one kind (B-58): the rarer ones were usually pasted in from somewhere else. A document that uses one kind throughout is right, whatever ' +
      'the house does; only where both are as frequent does the style of the publication decide. Apostrophes do not count.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS “OPEN.”

Two "old" ferries tied up there yesterday, “late as ever” (BNS, August 25).
    ^^^^^ text/mixed-quotes
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS "OPEN."

Two "old" ferries tied up there yesterday, ‘late as ever’ (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    if (!hasBothKinds(text, bulletin.prose())) return;
    const prose = judgedProse(bulletin).filter(({ isDamaged }) => !isDamaged);
    const all = prose.flatMap((each) => each.quotations());
    const kinds = all.flatMap(({ open, close }) =>
      [open, close].flatMap((at) => (at === null ? [] : [kindOf(text, at)])),
    );
    const expected = majorityOf<Kind>(kinds, bulletin.style.quotes);
    if (!expected) return;
    for (const quotation of all) {
      const edits = editsOf(text, quotation, expected);
      const [first] = edits;
      const last = edits.at(-1);
      if (!first || !last) continue;
      report({
        start: first.start,
        end: last.end,
        message: `Most quotation marks of this document are ${expected}.`,
        fix: { title: `Make them ${expected}`, safe: true, edits },
      });
    }
  },
});

/** Most documents have one kind, which is soon seen. */
function hasBothKinds(text: string, prose: readonly ProseMarks[]): boolean {
  let straight = false;
  let curly = false;
  for (const { signs } of prose) {
    for (const at of signs) {
      const code = text.charCodeAt(at);
      if (isStraight(code)) straight = true;
      else if (isQuotationMark(code)) curly = true;
      if (straight && curly) return true;
    }
  }
  return false;
}

function kindOf(text: string, at: number): Kind {
  return isStraight(text.charCodeAt(at)) ? 'straight' : 'curly';
}

/** For the marks of a quotation that are of the other kind. */
function editsOf(text: string, { open, close }: Quotation, expected: Kind): TextEdit[] {
  const places = [
    { at: open, curly: '“' },
    { at: close, curly: '”' },
  ];
  return places.flatMap(({ at, curly }) =>
    at === null || kindOf(text, at) === expected
      ? []
      : [replace({ start: at, end: at + 1 }, expected === 'curly' ? curly : '"')],
  );
}
