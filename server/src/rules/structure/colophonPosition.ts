import type { Colophon } from '../../syntax/tree.ts';
import { defineRule } from '../rule.ts';
import { firstLine } from '../spans.ts';

export const colophonPosition = defineRule({
  id: 'structure/colophon-position',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A publisher’s note with news after it.',
    why:
      'The colophon is the last paragraph of an issue (B-44), with nothing after it (B-43). Readers stop there, and so do programs that take the news ' +
      'out of an issue.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

The Monitor is a publication of the Sarmel Reading Room.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure/colophon-position

A CAPTAIN APOLOGIZES.

Nobody had asked him to (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

The Monitor is a publication of the Sarmel Reading Room.
`,
    ],
  },
  check({ tree }, report) {
    let note: Colophon | null = null;
    for (const block of tree.blocks) {
      if (block.kind === 'blank') continue;
      // After another header begins another bulletin.
      if (note && block.kind !== 'header') {
        report({
          ...firstLine(tree.text, note),
          message: 'The publisher’s note should be the last thing in the issue.',
        });
      }
      note = block.kind === 'colophon' ? block : null;
    }
  },
});
