import type { Archive } from '../../archive/archive.ts';
import { reachOf } from '../../archive/reach.ts';
import type { ArchivedIssue } from '../../archive/volume.ts';
import { formatDate } from '../../calendar/format.ts';
import { fromEpochDay, toEpochDay } from '../../calendar/plainDate.ts';
import { isPublicationDay } from '../../calendar/publicationDays.ts';
import { defineRule } from '../rule.ts';

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
      'can tell, and nothing is said: three issues must be held within two weeks on either side; of a weekly, a fortnightly or a monthly, three of four.',
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
          if (archive.issues.onDay(publication, from).length > 0) continue;
          if (!covers(archive, publication, from, reachOf(calendar?.rules.schedule))) continue;
          report({ start, end, message: `The archive holds no issue of the ${publication} of ${formatDate(day)}.` });
        }
      }
    }
  },
});

function covers(archive: Archive, publication: string, day: number, reach: number): boolean {
  return issuesBeside(archive, publication, day, -reach) && issuesBeside(archive, publication, day, reach);
}

/** Whether enough issues are held of the days on one side of a day. One that may have come out on several days is one. */
function issuesBeside({ issues }: Archive, publication: string, day: number, reach: number): boolean {
  const found = new Set<ArchivedIssue>();
  const step = Math.sign(reach);
  for (let distance = step; distance !== reach + step && found.size < ISSUES_AROUND; distance += step) {
    for (const issue of issues.onDay(publication, day + distance)) found.add(issue);
  }
  return found.size >= ISSUES_AROUND;
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
