import { defineRule } from '../rule.ts';
import { firstLine } from '../spans.ts';

export const headerMissing = defineRule({
  id: 'header/missing',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A bulletin without a header line.',
    why:
      'The header line says which issue this is (B-1). Without it nobody can file the bulletin, none of its dates has a year, and no other ' +
      'issue can refer to it.\n\nAn empty file is not reported: it has yet to be written.',
    wrong: [
      `
THE PIER AT ESK IS OPEN AGAIN.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ header/missing

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
      '',
    ],
  },
  check({ tree, header }, report) {
    if (header) return;
    const first = tree.blocks.find((block) => block.kind !== 'blank');
    if (!first) return;
    report({
      ...firstLine(tree.text, first),
      message: 'There is no header line: `Publication: NAME Volume: N Issue: N`.',
    });
  },
});
