import type { Bulletin } from '../../bulletin/bulletin.ts';
import { formatDate, weekdayName } from '../../calendar/format.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { DateLine } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { lineEndBehind, minimalReplace, replace } from '../edits.ts';
import { defineRule, type Fix, type Report } from '../rule.ts';
import { dayOf } from './repair.ts';

export const headerDateMalformed = defineRule({
  id: 'header/date-malformed',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A date line that is not written as `Date: MONTH DAY, YEAR`.',
    why:
      'The date line holds one full date and nothing else (B-9): all the other dates of the issue get their years from it. A weekday is left out, ' +
      'since it can only repeat the date or contradict it.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156
Date: 26 August 1999
^^^^^^^^^^^^^^^^^^^^ header/date-malformed

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
      `
Publication: Monitor Volume: 5 Issue: 156
Date: last Thursday
^^^^^^^^^^^^^^^^^^^ header/date-malformed

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
      `
Publication: Monitor Volume: 5 Issue: 156
Date: August 32, 1999
^^^^^^^^^^^^^^^^^^^^^ header/date-malformed

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156
Date: August 26, 1999

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { tree } = bulletin;
    for (const block of tree.blocks) {
      if (block.kind !== 'date') continue;
      const written = tree.text.slice(block.start, block.end);
      const year = block.date?.year ?? yearOf(bulletin, block);
      const date = dayOf(block.date, year);
      const right = date && rightLine(date);
      if (block.rest) {
        report(headlineOnDateLine(tree.text, block, block.rest));
        continue;
      }
      if (right === written) continue;
      const fix: Fix | null = date && {
        title: `Write “${rightLine(date)}”`,
        safe: block.date?.year !== null && !contradicts(written, date),
        edits: [minimalReplace(block, written, rightLine(date))],
      };
      report({ start: block.start, end: block.end, message: messageFor(block, year, right), fix });
    }
  },
});

function headlineOnDateLine(text: string, { date, end }: DateLine, headline: Span): Report {
  const lineEnd = lineEndBehind(text, end);
  const gap = { start: date?.end ?? headline.start, end: headline.start };
  return {
    ...headline,
    message: 'This looks like the headline of what follows. The date line should hold a date and nothing else.',
    fix: { title: 'Set the headline on its own line', safe: false, edits: [replace(gap, lineEnd + lineEnd)] },
  };
}

/** The year of the issue, for a date line that has none. */
function yearOf({ dateLine, issue }: Bulletin, line: DateLine): number | null {
  return line === dateLine && issue?.date?.certainty === 'stated' ? issue.date.date.year : null;
}

function rightLine(date: PlainDate): string {
  return `Date: ${formatDate(date)}`;
}

/** Whether a weekday is written that is not the date's. */
function contradicts(written: string, date: PlainDate): boolean {
  const weekday = /[a-z]+day\b/i.exec(written)?.[0];
  return weekday !== undefined && weekday.toLowerCase() !== weekdayName(date).toLowerCase();
}

function messageFor({ date }: DateLine, year: number | null, right: string | null): string {
  if (right) return `The date line should read “${right}”.`;
  if (date?.kind === 'day' && date.from === date.to && year !== null) return 'There is no such day.';
  if (date?.kind === 'day' && date.from === date.to) return 'The date line has no year.';
  return 'The date line should hold one full date, such as “Date: August 30, 1999”.';
}
