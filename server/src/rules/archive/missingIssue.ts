import type { Archive } from '../../archive/archive.ts';
import { type ArchivedIssue, issueLabel } from '../../archive/volume.ts';
import { defineRule } from '../rule.ts';
import { speaksForIssue } from './places.ts';

/** How many issues to either side are looked at: an archive that is complete there is meant to be. */
const NEIGHBOURS = 5;
/** So many of the numbers there must be held. */
const DENSE = 0.75;

export const archiveMissingIssue = defineRule({
  id: 'archive/missing-issue',
  severity: 'information',
  options: {},
  docs: {
    summary: 'A gap in the numbers of a volume that is complete otherwise.',
    why:
      'Issues are numbered through the year (B-121). Where an archive holds nearly every number around a gap, the issue was lost, or a header has the wrong ' +
      'number. A collection of single issues has gaps everywhere, and is not asked.',
    wrong: [archiveOf([150, 151, 152, 153, 154, 156, 157, 158, 159, 160], [156])],
    right: [archiveOf([150, 151, 152, 153, 154, 155, 156, 157], []), archiveOf([3, 40, 156], [])],
  },
  checkInArchive(file, { archive }, report) {
    const issue = archive.issues.ofFile(file);
    if (!issue || !file.header || !speaksForIssue(issue, file)) return;
    const before = archive.issues.neighbour(issue, -1);
    if (!before || before.number === issue.number - 1 || !isDense(archive, before, issue)) return;
    const missing = issue.number - before.number - 1;
    report({
      ...file.header,
      message: `The archive holds no issue between ${issueLabel(before)} and this one: ${missing === 1 ? 'one is' : `${missing} are`} missing.`,
    });
  },
});

/** Whether the numbers around a gap are held, so that it is one. */
function isDense({ issues }: Archive, before: ArchivedIssue, after: ArchivedIssue): boolean {
  let first = before;
  for (let count = 1; count < NEIGHBOURS; count++) first = issues.neighbour(first, -1) ?? first;
  let last = after;
  for (let count = 1; count < NEIGHBOURS; count++) last = issues.neighbour(last, 1) ?? last;
  const held = issues
    .ofVolume(after.publication, after.volume)
    .filter(({ number }) => number >= first.number && number <= last.number).length;
  return held > NEIGHBOURS && held >= (last.number - first.number + 1) * DENSE;
}

/** An archive of issues of these numbers, with carets under the headers of those in `marked`. */
function archiveOf(numbers: readonly number[], marked: readonly number[]): string {
  const file = (number: number): string => {
    const header = `Publication: Lantern Volume: 5 Issue: ${number}`;
    const carets = marked.includes(number) ? `\n${'^'.repeat(header.length)} archive/missing-issue` : '';
    const text = `The ferry of Esk made ${number} trips (BNS, May 1, 1999).`;
    return `//- /archive/5-${number}.bulletin\n${header}${carets}\n\nNEWS FROM ESK.\n\n${text}\n`;
  };
  return `\n${numbers.map(file).join('\n')}`;
}
