import { eachFault } from '../references.ts';
import { defineRule, type Fix } from '../rule.ts';

export const missingSource = defineRule({
  id: 'citation/missing-source',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A date in a citation that belongs to no source.',
    why:
      'A citation without a source tells the reader nothing (B-73). Where the date follows a semicolon, it may have been meant for the source ' +
      'before: then a comma belongs there.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (, August 25).
                                     ^^^^^^^^^^^ citation/missing-source
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there (BNS, August 24; August 25).
                                           ^^^^^^^^^ citation/missing-source
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there (BNS, August 24, 25). A third is late (August 26).
`,
    ],
  },
  check(bulletin, report) {
    eachFault(bulletin, 'missing-source', (fault, parenthesis) => {
      const group = parenthesis.groups.find(({ start }) => start === fault.start) ?? parenthesis;
      const fix = fault.start < fault.end ? null : joinedToGroupBefore(bulletin.tree.text, fault.start);
      report({ start: group.start, end: group.end, message: 'No source is named for this date.', fix });
    });
  },
});

/** A date after a semicolon may be one more of the group before; one after another mark has lost its source. */
function joinedToGroupBefore(text: string, at: number): Fix {
  const semicolon = text.lastIndexOf(';', at);
  return {
    title: 'Add the date to the source before',
    safe: false,
    edits: [{ start: semicolon, end: semicolon + 1, text: ',' }],
  };
}
