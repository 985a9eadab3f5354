/** Which files are touched by a change of one: those about which an answer may be another one afterwards. */
import { toEpochDay } from '../calendar/plainDate.ts';
import type { IssueIndex } from './issueIndex.ts';
import { FARTHEST_REACH } from './reach.ts';
import type { FileRecord } from './record.ts';
import type { SketchIndex } from './sketchIndex.ts';
import type { ArchivedIssue } from './volume.ts';

/** What is asked of the archive. */
interface Indexes {
  readonly issues: IssueIndex;
  readonly sketches: SketchIndex;
  /** The files that refer to the issue of a publication of a day. */
  referringTo(publication: string, day: number): readonly FileRecord[];
}

export interface Change {
  /** Null for a file that is new. */
  readonly before: FileRecord | null;
  /** Null for a file that goes. */
  readonly after: FileRecord | null;
  /** Makes the change. */
  swap(): void;
}

/** Makes a change, and gives the URIs of the files that it touches. */
export function touchedBy(indexes: Indexes, change: Change): ReadonlySet<string> {
  const { issues, sketches } = indexes;
  const touched = new Set<string>();
  const add = (files: Iterable<FileRecord>): void => {
    for (const file of files) touched.add(file.uri);
  };
  const addAround = (record: FileRecord | null): void => {
    if (!record) return;
    touched.add(record.uri);
    add(sketches.filesLike(record));
    const issue = issues.ofFile(record);
    if (issue) {
      add(withNeighbours(issues, issue));
      add(referringToIssue(indexes, issue));
    }
  };
  addAround(change.before);
  const redated = redatedBy(issues, change);
  addAround(change.after);
  for (const issue of redated) {
    add(issue.files);
    add(referringToIssue(indexes, issue));
    add(missingNear(indexes, issue));
    // Of two paragraphs that are alike the later one is told of, and which that is may be another now.
    for (const file of issue.files) add(sketches.filesLike(file));
  }
  return touched;
}

/** Makes the change, and gives the issues whose dates are others afterwards, as they were and as they are. */
function redatedBy(issues: IssueIndex, { before, after, swap }: Change): readonly ArchivedIssue[] {
  const volumes = new Map<string, { publication: string; volume: number }>();
  for (const record of [before, after]) {
    const { publication, volume } = record?.issue ?? {};
    if (publication === undefined || typeof volume !== 'number') continue;
    volumes.set(`${publication}/${volume}`, { publication, volume });
  }
  const redated: ArchivedIssue[] = [];
  let change = swap;
  for (const { publication, volume } of volumes.values()) {
    const inner = change;
    change = () => {
      for (const issue of issues.datesChangedBy(publication, volume, inner)) redated.push(issue);
    };
  }
  change();
  return redated;
}

function withNeighbours(issues: IssueIndex, issue: ArchivedIssue): readonly FileRecord[] {
  const before = issues.neighbour(issue, -1)?.files ?? [];
  const after = issues.neighbour(issue, 1)?.files ?? [];
  return [...before, ...issue.files, ...after];
}

function* referringToIssue(indexes: Indexes, { publication, date }: ArchivedIssue): Generator<FileRecord> {
  if (!date) return;
  for (let day = toEpochDay(date.earliest); day <= toEpochDay(date.latest); day++) {
    yield* indexes.referringTo(publication, day);
  }
}

/** The files that refer to a day near an issue of which none is held: whether the archive covers that day may be otherwise now. */
function* missingNear(indexes: Indexes, { publication, date }: ArchivedIssue): Generator<FileRecord> {
  if (!date) return;
  const last = toEpochDay(date.latest) + FARTHEST_REACH;
  for (let day = toEpochDay(date.earliest) - FARTHEST_REACH; day <= last; day++) {
    const files = indexes.referringTo(publication, day);
    if (files.length > 0 && indexes.issues.onDay(publication, day).length === 0) yield* files;
  }
}
