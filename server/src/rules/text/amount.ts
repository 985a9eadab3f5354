import { defineRule } from '../rule.ts';

export const amount = defineRule({
  id: 'text/amount',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A sum of money with a comma in the wrong place, or a digit too many.',
    why:
      'Commas part thousands (B-57): “$14,0000” may have been $14,000 or $140,000, and only whoever has the source can tell. So nothing is changed. One or two ' +
      'digits after a comma are cents, as some write them, and no fault.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries have cost US$14,0000, and the pier $1,20000 (BNS, August 25).
                         ^^^^^^^ text/amount
                                                ^^^^^^^ text/amount
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries have cost $14,000 and $2000, the pier US$1,200,000 and a ticket $12,50. In 5,1999 of them nobody sat (BNS, August 25).
`,
    ],
  },
  check({ tree: { text } }, report) {
    for (let sign = text.indexOf('$'); sign >= 0; sign = text.indexOf('$', sign + 1)) {
      MISGROUPED.lastIndex = sign + 1;
      const written = MISGROUPED.exec(text)?.[0].trimStart();
      if (written === undefined) continue;
      const end = MISGROUPED.lastIndex;
      report({
        start: end - written.length,
        end,
        message: `In “${written}” a comma stands in the wrong place, or a digit is too many.`,
      });
    }
  },
});

/** The last group has more than three digits. */
const MISGROUPED = / ?\d{1,3}(?:,\d{3})*,\d{4,}/y;
