/** The issues of one volume. What is made of them is made when it is first asked for after a change. */
import { type IssueDate, isExact } from '../calendar/dateOfIssue.ts';
import { toEpochDay } from '../calendar/plainDate.ts';
import { type IssueEvidence, narrowDates, surerDate } from './dating.ts';
import { inOrder } from './itemOrder.ts';
import type { FileRecord } from './record.ts';

/** One numbered issue: a file, or one file an item. */
export interface ArchivedIssue {
  readonly publication: string;
  readonly volume: number;
  readonly number: number;
  /** Narrowed by the issues beside it. */
  readonly date: IssueDate | null;
  /** In the order of the items as far as teasers tell it, else by name. */
  readonly files: readonly FileRecord[];
}

/** Whether it is sure on which day an issue came out. */
export function isDated(issue: ArchivedIssue): issue is ArchivedIssue & { readonly date: IssueDate } {
  return issue.date !== null && isExact(issue.date);
}

/** `Monitor 5/156`. */
export function issueLabel({
  publication,
  volume,
  number,
}: Pick<ArchivedIssue, 'publication' | 'volume' | 'number'>): string {
  return `${publication} ${volume}/${number}`;
}

/** All that follows from the issues together. */
interface Made {
  /** By number. */
  readonly issues: readonly ArchivedIssue[];
  readonly byNumber: ReadonlyMap<number, ArchivedIssue>;
  /** By each day on which an issue may have come out. */
  readonly byDay: ReadonlyMap<number, readonly ArchivedIssue[]>;
}

export class Volume {
  readonly #publication: string;
  readonly #volume: number;
  readonly #files = new Map<number, FilesOfIssue>();
  #made: Made | null = null;

  constructor(publication: string, volume: number) {
    this.#publication = publication;
    this.#volume = volume;
  }

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  add(number: number, record: FileRecord): void {
    const before = this.#files.get(number)?.files ?? [];
    this.#files.set(number, new FilesOfIssue(number, [...before, record]));
    this.#made = null;
  }

  remove(number: number, record: FileRecord): void {
    const left = (this.#files.get(number)?.files ?? []).filter((each) => each !== record);
    if (left.length > 0) this.#files.set(number, new FilesOfIssue(number, left));
    else this.#files.delete(number);
    this.#made = null;
  }

  /** By number. */
  issues(): readonly ArchivedIssue[] {
    return this.#all().issues;
  }

  get(number: number): ArchivedIssue | null {
    return this.#all().byNumber.get(number) ?? null;
  }

  /** The issues that came out on a day, since 1970, or may have. */
  onDay(day: number): readonly ArchivedIssue[] {
    return this.#all().byDay.get(day) ?? [];
  }

  /** The issue held with the next lower (-1) or higher (1) number; null when there is none. */
  neighbour(number: number, direction: -1 | 1): ArchivedIssue | null {
    const issues = this.issues();
    const found =
      direction < 0 ? issues.findLast((issue) => issue.number < number) : issues.find((issue) => issue.number > number);
    return found ?? null;
  }

  #all(): Made {
    this.#made ??= this.#make();
    return this.#made;
  }

  #make(): Made {
    const held = [...this.#files.values()].sort((a, b) => a.number - b.number);
    const dates = narrowDates(held);
    const issues = held.map((issue) => ({
      publication: this.#publication,
      volume: this.#volume,
      number: issue.number,
      date: dates.get(issue.number) ?? null,
      files: issue.inOrder,
    }));
    return { issues, byNumber: new Map(issues.map((issue) => [issue.number, issue])), byDay: byDay(issues) };
  }
}

function byDay(issues: readonly ArchivedIssue[]): ReadonlyMap<number, readonly ArchivedIssue[]> {
  const days = new Map<number, ArchivedIssue[]>();
  for (const issue of issues) {
    if (!issue.date) continue;
    const last = toEpochDay(issue.date.latest);
    for (let day = toEpochDay(issue.date.earliest); day <= last; day++) {
      const others = days.get(day);
      if (others) others.push(issue);
      else days.set(day, [issue]);
    }
  }
  return days;
}

/** The files of one issue, and what they say together of its date. */
class FilesOfIssue implements IssueEvidence {
  readonly number: number;
  readonly files: readonly FileRecord[];
  readonly date: IssueDate | null;
  readonly latestCited: number | null;
  readonly citedInSomeYear: readonly number[];
  #inOrder: readonly FileRecord[] | null = null;

  constructor(number: number, files: readonly FileRecord[]) {
    this.number = number;
    this.files = files;
    let date: IssueDate | null = null;
    let latestCited: number | null = null;
    for (const { issue } of files) {
      date = surerDate(date, issue?.date ?? null);
      if (typeof issue?.latestCited === 'number') latestCited = Math.max(latestCited ?? -Infinity, issue.latestCited);
    }
    this.date = date;
    this.latestCited = latestCited;
    this.citedInSomeYear = files.flatMap(({ issue }) => issue?.citedInSomeYear ?? []);
  }

  get inOrder(): readonly FileRecord[] {
    this.#inOrder ??= inOrder(this.files);
    return this.#inOrder;
  }
}
