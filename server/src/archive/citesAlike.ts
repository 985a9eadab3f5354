import type { CitationRecord } from './citationList.ts';
import { sameDate } from './dating.ts';
import type { FileRecord, IssueRecord } from './record.ts';

/** Whether two records of one file cite the same in an issue of the same day: all that is counted of citations, by source and by year, is the same then. Null for no file. */
export function citesAlike(before: FileRecord | null, after: FileRecord | null): boolean {
  if (!before || !after) return before === after;
  const [cited, citedNow] = [citationsIn(before), citationsIn(after)];
  return (
    sameIssue(before.issue, after.issue) &&
    cited.length === citedNow.length &&
    cited.every((citation, index) => sameCitation(citation, citedNow[index]))
  );
}

function citationsIn({ items }: FileRecord): readonly CitationRecord[] {
  return items.flatMap(({ citations }) => [...citations]);
}

/** Wherever they stand. */
function sameCitation(a: CitationRecord, b: CitationRecord | undefined): boolean {
  return a.source === b?.source && a.written === b.written && a.from === b.from && a.to === b.to;
}

/** In all from which the days of it and of the issues beside it follow. */
function sameIssue(a: IssueRecord | null, b: IssueRecord | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.publication === b.publication &&
    a.volume === b.volume &&
    a.number === b.number &&
    a.latestCited === b.latestCited &&
    a.citedInSomeYear.join() === b.citedInSomeYear.join() &&
    sameDate(a.date, b.date)
  );
}
