import { headlinesOf } from '../headlines.ts';
import { defineRule } from '../rule.ts';

export const headlineSpaceBeforeEndMark = defineRule({
  id: 'headline/space-before-end-mark',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'White space before the end mark of a headline.',
    why: 'The end mark stands directly after the last word (B-29). A space before it may put the mark on a line of its own in print.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

WILL THE PIER AT ESK HOLD ?
                         ^^ headline/space-before-end-mark

The engineers think so (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

WILL THE PIER AT ESK HOLD?

The engineers think so (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    for (const { endMark } of headlinesOf(bulletin)) {
      // What closes before the mark may stand before the space.
      const space = endMark && /\s+/.exec(text.slice(endMark.start, endMark.end));
      // The points of an ellipsis may be set apart.
      if (!space || ANY_END_MARK.test(text.charAt(endMark.start - 1))) continue;
      const start = endMark.start + space.index;
      report({
        start,
        end: endMark.end,
        message: 'There is a space before the end mark of this headline.',
        fix: { title: 'Remove the space', safe: true, edits: [{ start, end: start + space[0].length, text: '' }] },
      });
    }
  },
});

const ANY_END_MARK = /[.?!…:]/;
