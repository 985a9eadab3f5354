import { volumeOfYear, yearOfVolume } from '../../calendar/issueCalendar.ts';
import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';

export const headerVolumeYear = defineRule({
  id: 'header/volume-year',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A volume that is not that of the stated year.',
    why:
      'A volume is a year of the publication (B-10). Where the header and the date line contradict each other, one of them is wrong, and an archive ' +
      'that is sorted by volume and number loses the issue. January brings this slip more often than any other month.',
    wrong: [
      `
Publication: Monitor Volume: 4 Issue: 156
                             ^ header/volume-year
Date: August 26, 1999

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
      `
Publication: Harbor Gazette Volume: 4 Issue: 156
Date: August 26, 1999

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check({ header, issue }, report) {
    const written = header?.volume;
    const calendar = issue?.publication.calendar;
    if (!written || !calendar || issue.date?.certainty !== 'stated') return;
    // Of some publications it is known how often they appear, and not since when.
    if (calendar.rules.firstYear === null) return;
    const { year } = issue.date.date;
    const volume = volumeOfYear(calendar, year);
    if (volume === written.value) return;
    const itsYear = yearOfVolume(calendar, written.value);
    const name = issue.publication.name;
    const place = { start: written.start, end: written.end };
    if (volume === null) {
      report({ ...place, message: `The ${name} had not begun in ${year}, the year of the date line.` });
      return;
    }
    report({
      ...place,
      message: `The date line says ${year}, which is volume ${volume} of the ${name}; volume ${written.value} is ${itsYear}.`,
      fix: { title: `Change the volume to ${volume}`, safe: false, edits: [replace(written, String(volume))] },
    });
  },
});
