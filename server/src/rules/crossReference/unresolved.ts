import type { Archive } from '../../archive/archive.ts';
import { formatDate } from '../../calendar/format.ts';
import { fromEpochDay, toEpochDay } from '../../calendar/plainDate.ts';
import { isPublicationDay } from '../../calendar/publicationDays.ts';
import { defineRule } from '../rule.ts';

/** So many days before and behind a day are looked at: two working weeks. */
const DAYS_AROUND = 14;
/** With so many issues on either side, an archive covers a day. */
const ISSUES_AROUND = 3;

export const crossReferenceUnresolved = defineRule({
  id: 'cross-reference/unresolved',
  severity: 'information',
  options: {},
  docs: {
    summary: 'A cross-reference to a day of which the archive holds no issue, though it holds those around it.',
    why:
      'A reader who follows the reference finds nothing (B-125): the day is a slip, or the issue was lost. Where the archive does not cover the time, nobody ' +
      'can tell, and nothing is said.',
    wrong: [
      archiveOf(
        [146, 147, 148, 150, 151, 152],
        [
          'The bridge was shut then (see the Monitor, August 3).',
          `${' '.repeat('The bridge was shut then (see the Monitor, '.length)}^^^^^^^^ cross-reference/unresolved`,
        ],
      ),
    ],
    right: [
      archiveOf([146, 147, 148, 149, 150, 151, 152], ['The bridge was shut then (see the Monitor, August 3).']),
      archiveOf([148, 152], ['The bridge was shut then (see the Monitor, August 3).']),
    ],
  },
  checkInArchive(file, { archive, knowledge }, report) {
    const own = file.issue?.date;
    for (const { references } of file.items) {
      for (const { publication, days } of references) {
        if (publication === null) continue;
        const calendar = knowledge.publications.find(publication)?.calendar;
        for (const { from, to, start, end } of days) {
          if (from !== to || (own && to >= toEpochDay(own.earliest))) continue;
          const day = fromEpochDay(from);
          // Another rule says so.
          if (calendar && isPublicationDay(calendar, day) === false) continue;
          if (archive.issues.onDay(publication, from).length > 0 || !covers(archive, publication, from)) continue;
          report({ start, end, message: `The archive holds no issue of the ${publication} of ${formatDate(day)}.` });
        }
      }
    }
  },
});

function covers(archive: Archive, publication: string, day: number): boolean {
  return issuesBeside(archive, publication, day, -1) && issuesBeside(archive, publication, day, 1);
}

/** Whether enough issues are held of the days on one side of a day. */
function issuesBeside({ issues }: Archive, publication: string, day: number, direction: -1 | 1): boolean {
  let found = 0;
  for (let distance = 1; distance <= DAYS_AROUND && found < ISSUES_AROUND; distance++) {
    if (issues.onDay(publication, day + distance * direction).length > 0) found++;
  }
  return found >= ISSUES_AROUND;
}

/** Issues of these numbers of the Monitor's fifth volume, and an issue 156 with some lines of text. */
function archiveOf(numbers: readonly number[], lines: readonly string[]): string {
  const file = (number: number, text: readonly string[]): string =>
    [
      `//- /archive/5-${number}.bulletin`,
      `Publication: Monitor Volume: 5 Issue: ${number}`,
      '',
      'NEWS FROM ESK.',
      '',
      ...text,
      '',
    ].join('\n');
  const others = numbers.map((number) => file(number, [`The ferry has made ${number} trips (BNS, July 28).`]));
  return `\n${[file(156, lines), ...others].join('\n')}`;
}
