import { headlinesOf } from '../headlines.ts';
import { defineRule } from '../rule.ts';

export const headlineLength = defineRule({
  id: 'headline/length',
  severity: 'hint',
  options: {
    max: { type: 'integer', default: 90, minimum: 1, description: 'the most characters that a headline may have' },
  },
  docs: {
    summary: 'A headline that is too long.',
    why:
      'Half of all headlines have 43 characters or fewer, and the longest that the *Monitor* ever printed has 83 (B-31). A longer one no longer fits on ' +
      'a line, in an outline, or in the subject of a message.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN AFTER SEVEN WEEKS OF REPAIRS AND THREE CHANGES OF CONTRACTOR IN A ROW.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline/length

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report, { max }) {
    for (const { role, start, end } of headlinesOf(bulletin)) {
      // A teaser only repeats a headline. No text has more characters than code units.
      if (role === 'teaser' || end - start <= max) continue;
      const length = lengthOf(bulletin.tree.text.slice(start, end));
      if (length <= max) continue;
      report({ start, end, message: `This headline has ${length} characters; it should have ${max} at most.` });
    }
  },
});

/** In characters as people count them; a line end within counts as a space. */
function lengthOf(headline: string): number {
  return [...headline.replace(/\s+/g, ' ')].length;
}
