import { foldName } from '../../publication/foldName.ts';
import { formatHeader } from '../../syntax/header.ts';
import type { Header } from '../../syntax/tree.ts';
import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';

export const headerDuplicate = defineRule({
  id: 'header/duplicate',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A second header line in one bulletin.',
    why:
      'A file holds one issue, or one item of it, and has one header line (B-1). A second one is left over from pasting, or the file holds ' +
      'two issues and should be two files.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Volume: 5 Issue: 156
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ header/duplicate

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

Publication: Monitor Volume: 5 Issue: 157
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ header/duplicate

THE PIER AT ESK IS SHUT.

A third ferry has run into it (BNS, August 25).
`,
    ],
    right: [
      `
THE PIER AT ESK IS OPEN AGAIN.

Publication: Monitor Volume: 5 Issue: 156

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check({ tree, header }, report) {
    if (!header) return;
    for (const block of tree.blocks) {
      if (block.kind !== 'header' || block === header) continue;
      const same = nameOf(block) === nameOf(header);
      const edit = replace({ start: block.start, end: endOfLineEnd(tree.text, block.end) }, '');
      report({
        start: block.start,
        end: block.end,
        message: same
          ? 'This header line is there twice; a bulletin has one.'
          : 'This header line names another issue than the first one: a file holds one issue.',
        fix: same ? { title: 'Remove the second header line', safe: false, edits: [edit] } : null,
      });
    }
  },
});

/** What tells one issue from another, however its header is typed. */
function nameOf({ publication, volume, number }: Header): string {
  return formatHeader(foldName(publication?.value ?? ''), volume?.value ?? 0, number?.value ?? 0);
}

/** After the line end at or after `at`, over the white space that may stand before it. */
function endOfLineEnd(text: string, at: number): number {
  const found = /[^\S\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(at, at + 200));
  return at + (found?.[0].length ?? 0);
}
