import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { eachTarget, isOwn } from './targets.ts';

export const crossReferencePublicationName = defineRule({
  id: 'cross-reference/publication-name',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'A cross-reference that calls the publication otherwise than it calls itself in that year.',
    why:
      'The *Monitor* sent its readers to `Monitor` until April 1998 and to `the Monitor` from then on (B-88). The rule speaks only where the style of ' +
      'the publication is known.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The first ferry tied up there on Monday (see Monitor, August 23).
                                             ^^^^^^^ cross-reference/publication-name
`,
    ],
    right: [
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

The first ferry tied up there on Monday. (See Monitor, December 16)
`,
    ],
  },
  check(bulletin, report) {
    const name = bulletin.style.crossReferenceName;
    if (!name) return;
    eachTarget(bulletin, (group) => {
      const { publication } = group;
      if (!publication || !isOwn(bulletin, group) || publication.written === name) return;
      const { start, end } = publication;
      report({
        start,
        end,
        message: `The publication calls itself “${name}” here.`,
        fix: { title: `Change to “${name}”`, safe: true, edits: [replace({ start, end }, name)] },
      });
    });
  },
});
