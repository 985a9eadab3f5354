import type { FileRecord } from '../../archive/record.ts';
import { issueLabel } from '../../archive/volume.ts';
import { formatDate } from '../../calendar/format.ts';
import { compareDates, type PlainDate } from '../../calendar/plainDate.ts';
import { fileName } from '../../text/fileName.ts';
import { defineRule } from '../rule.ts';

export const archiveDateOrder = defineRule({
  id: 'archive/date-order',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'An issue that states a date that is not after the date of the issue before it.',
    why:
      'Numbers and dates of a volume grow together (B-122). Where two issues state dates the other way round, one of the dates or one of the numbers is ' +
      'wrong. Only dates that are written under the header count; those that the calendar works out follow from the number.',
    wrong: [
      `
//- /archive/5-8.bulletin
Publication: Lantern Volume: 5 Issue: 8
Date: August 24, 1999

NEWS FROM ESK.

Two ferries tied up there (BNS, August 23).

//- /archive/5-9.bulletin
Publication: Lantern Volume: 5 Issue: 9
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ archive/date-order
Date: August 17, 1999

NEWS FROM ORLEC.

No coin has been struck since June (Interfax, August 16).
`,
    ],
    right: [
      `
//- /archive/5-8.bulletin
Publication: Lantern Volume: 5 Issue: 8
Date: August 24, 1999

NEWS FROM ESK.

Two ferries tied up there (BNS, August 23).

//- /archive/5-9.bulletin
Publication: Lantern Volume: 5 Issue: 9
Date: August 31, 1999

NEWS FROM ORLEC.

No coin has been struck since June (Interfax, August 30).
`,
    ],
  },
  checkInArchive(file, { archive }, report) {
    const stated = statedDate(file);
    const issue = archive.issues.ofFile(file);
    if (!stated || !issue || !file.header) return;
    const before = archive.issues.neighbour(issue, -1);
    const other = before?.files.find((each) => statedDate(each) !== null);
    const earlier = other && statedDate(other);
    if (!before || !earlier || compareDates(earlier, stated) < 0) return;
    report({
      ...file.header,
      message: `${formatDate(stated)} is not after ${formatDate(earlier)}, the date of ${issueLabel(before)}.`,
      related: other.header
        ? [{ ...other.header, uri: other.uri, message: `The header of ${fileName(other.uri)}.` }]
        : [],
    });
  },
});

function statedDate({ issue }: FileRecord): PlainDate | null {
  return issue?.date?.certainty === 'stated' ? issue.date.date : null;
}
