import type { Bulletin } from '../../bulletin/bulletin.ts';
import { SEMICOLON, skipSpace } from '../../syntax/characters.ts';
import { lazy } from '../../text/lazy.ts';
import { eachFault } from '../references.ts';
import { defineRule } from '../rule.ts';

export const missingDate = defineRule({
  id: 'citation/missing-date',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A listed source without a date, where others have one; a month without its day.',
    why:
      'A semicolon parts groups, and each group has its own date (B-64). A source before it that has none either lost its date or was meant to ' +
      'share the next one, and then a comma belongs there. Only sources that are listed are reported: anything else may be a remark. After a ' +
      'listed source a month alone does not tell the day (B-65). After the period of a sentence, listed sources alone are a citation that has lost its date.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Interfax; BNS, August 25).
                                     ^^^^^^^^ citation/missing-date
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Interfax, August). A third is late (BNS, July, AP, August 24).
                                               ^^^^^^ citation/missing-date
                                                                              ^^^^ citation/missing-date
`,
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday. (BNS, December 16) A third is late. (Interfax, AP) So is the pilot. (BNS, December 16)
                                                                          ^^^^^^^^^^^^ citation/missing-date
`,
    ],
    right: [
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday, as all channels (ORT, RTR) showed. (BNS, December 16)
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Interfax, BNS, August 25). A third is late (Interfax), as in August (the Herald, August).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const citesUndated = lazy(() => undatedCitations(bulletin) * 2 >= bulletin.references.length);
    eachFault(bulletin, 'missing-date', ({ start, end }, { groups }) => {
      const group = groups.find((each) => each.start === start);
      if (group?.role !== 'citation' || group.sources.some(({ source }) => source === null)) return;
      const semicolon = skipSpace(text, group.end, text.length);
      if (text.charCodeAt(semicolon) !== SEMICOLON) {
        if (!citesUndated()) report({ start, end, message: 'No date is given here.' });
        return;
      }
      report({
        start,
        end,
        message: 'No date is given here. If the source shares the next date, a comma should follow it.',
        fix: {
          title: 'Change the semicolon to a comma',
          safe: false,
          edits: [{ start: semicolon, end: semicolon + 1, text: ',' }],
        },
      });
    });
    eachFault(bulletin, 'missing-day', ({ start, end }, { groups }) => {
      const sources = groups.flatMap((group) => (group.role === 'citation' ? group.sources : []));
      if (!sources.findLast((cited) => cited.end <= start)?.source) return;
      report({ start, end, message: 'No day is given with this month.' });
    });
  },
});

/** How many citations name no date at all: where it is the habit, none has lost its own. */
function undatedCitations({ references }: Bulletin): number {
  return references.filter(({ parenthesis }) => parenthesis.groups.every(({ dates }) => dates.length === 0)).length;
}
