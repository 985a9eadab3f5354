import { headlineKey } from '../../syntax/headline.ts';
import { headlinesOf, isToCome, isTopic } from '../headlines.ts';
import { defineRule } from '../rule.ts';

export const headlineDuplicateInIssue = defineRule({
  id: 'headline/duplicate-in-issue',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A headline that stands twice in one issue.',
    why:
      'Two items of one issue cannot be told apart by the same headline (B-36), and usually the second is the first, pasted again. Case, quotation ' +
      'marks and dashes do not make a difference. Topic headlines, which end in a colon, may come back.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

THE PIER AT ESK IS OPEN AGAIN.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline/duplicate-in-issue

A third one is expected (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

NEWS FROM THE HARBORS.

ESK:

Two ferries tied up there yesterday (BNS, August 25).

NEWS FROM THE CUSTOMS HOUSES.

ESK:

Nobody has asked the ferrymen for papers (BNS, August 25).
`,
    ],
  },
  check({ tree, header, items }, report) {
    if (headlinesOf({ items }).length < 2) return;
    const seen = new Set<string>();
    for (const block of tree.blocks) {
      // What stands under another header is another issue.
      if (block.kind === 'header' && block !== header) seen.clear();
      if (block.kind !== 'headline') continue;
      if (isTopic(tree.text, block) || isToCome(tree.text, block)) continue;
      const words = headlineKey(tree.text.slice(block.start, block.end));
      if (seen.has(words)) {
        const { start, end } = block;
        report({ start, end, message: 'Another item of this issue has the same headline.' });
      }
      seen.add(words);
    }
  },
});
