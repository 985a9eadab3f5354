import type { Bulletin, Item } from '../../bulletin/bulletin.ts';
import { defineRule } from '../rule.ts';

export const crossReferenceBelowWithoutTarget = defineRule({
  id: 'cross-reference/below-without-target',
  severity: 'warning',
  options: {},
  docs: {
    summary: '`See below` in the last item of an issue, or `see above` in the first.',
    why:
      'The item that is meant was cut or moved (B-89), and the reader seeks it in vain. Only whole issues are looked at: the neighbours of a stored ' +
      'item are in other files.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (see above item).
                                    ^^^^^^^^^^^^^^^^ cross-reference/below-without-target

A CAPTAIN APOLOGIZES.

Nobody had asked him to (see below).
                        ^^^^^^^^^^^ cross-reference/below-without-target
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (see below).

A CAPTAIN APOLOGIZES.

Nobody had asked him to (see above item).
`,
      `
THE PIER AT ESK IS OPEN AGAIN.
Publication: Monitor Volume: 5 Issue: 156
Two ferries tied up there yesterday (see below).
`,
    ],
  },
  check(bulletin, report) {
    if (!isWholeIssue(bulletin)) return;
    const { items } = bulletin;
    pointers(items[0], 'above', report, 'There is no item above this one.');
    pointers(items.at(-1), 'below', report, 'There is no item below this one.');
  },
});

/** Several items, each with a headline, and none announced: all that is to be found is in this file. */
function isWholeIssue({ items, tree }: Bulletin): boolean {
  if (items.length < 2 || items.some(({ headline, teaser }) => !headline || teaser)) return false;
  return tree.blocks.filter(({ kind }) => kind === 'header').length === 1;
}

function pointers(
  item: Item | undefined,
  direction: 'above' | 'below',
  report: (finding: { start: number; end: number; message: string }) => void,
  message: string,
): void {
  for (const { parentheses } of item?.paragraphs ?? []) {
    for (const { groups, start, end } of parentheses) {
      const points = groups.some((group) => group.role === 'crossReference' && group.direction === direction);
      if (points) report({ start, end, message });
    }
  }
}
