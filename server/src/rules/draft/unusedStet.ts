import { defineRule } from '../rule.ts';

export const draftUnusedStet = defineRule({
  id: 'draft/unused-stet',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A `stet` comment that silences nothing.',
    why:
      'A comment that lets a fault stand is there for a reason (B-100). When the fault is gone, or the name of the rule is misspelt, the comment misleads ' +
      'who reads it (B-101), and would hide the next fault in its place. A rule that the configuration turns off is not held against it.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there {>>stet citation/date-after-issue: the paper prints ahead<<}(BNS, August 25).
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ draft/unused-stet
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there {>>stet citation/date-after-issue: the paper prints ahead<<}(BNS, August 27).
`,
    ],
  },
  /** Nothing by itself: it takes the findings of the other rules to tell. `check/stet.ts` reports in its name. */
  check() {},
});
