/** The issues that the archive holds: by publication, volume and number, and by day. */
import { toEpochDay } from '../calendar/plainDate.ts';
import { sameDate } from './dating.ts';
import type { FileRecord } from './record.ts';
import { type ArchivedIssue, Volume } from './volume.ts';

/** A file of a numbered issue. */
interface Numbered {
  readonly publication: string;
  readonly volume: number;
  readonly number: number;
}

export class IssueIndex {
  /** By publication, then by volume. */
  readonly #volumes = new Map<string, Map<number, Volume>>();

  add(record: FileRecord): void {
    const numbered = numberedOf(record);
    if (!numbered) return;
    const { publication, volume, number } = numbered;
    const volumes = this.#volumes.get(publication) ?? new Map<number, Volume>();
    const own = volumes.get(volume) ?? new Volume(publication, volume);
    own.add(number, record);
    volumes.set(volume, own);
    this.#volumes.set(publication, volumes);
  }

  remove(record: FileRecord): void {
    const numbered = numberedOf(record);
    const volumes = numbered && this.#volumes.get(numbered.publication);
    const volume = volumes?.get(numbered?.volume ?? Number.NaN);
    if (!numbered || !volumes || !volume) return;
    volume.remove(numbered.number, record);
    if (volume.isEmpty) volumes.delete(numbered.volume);
    if (volumes.size === 0) this.#volumes.delete(numbered.publication);
  }

  /** The publications of which issues are held. */
  publications(): IterableIterator<string> {
    return this.#volumes.keys();
  }

  /** The volumes of a publication, last first. */
  volumesOf(publication: string): readonly number[] {
    return [...(this.#volumes.get(publication)?.keys() ?? [])].sort((a, b) => b - a);
  }

  /** The issues of one volume, by number. */
  ofVolume(publication: string, volume: number): readonly ArchivedIssue[] {
    return this.#volumes.get(publication)?.get(volume)?.issues() ?? [];
  }

  /** The issues of a publication, last volume and number first. */
  of(publication: string): readonly ArchivedIssue[] {
    return this.volumesOf(publication).flatMap((volume) => this.ofVolume(publication, volume).toReversed());
  }

  get(publication: string, volume: number, number: number): ArchivedIssue | null {
    return this.#volumes.get(publication)?.get(volume)?.get(number) ?? null;
  }

  /** The issue of a file; null where the file names no numbered one. */
  ofFile(record: FileRecord): ArchivedIssue | null {
    const numbered = numberedOf(record);
    return numbered && this.get(numbered.publication, numbered.volume, numbered.number);
  }

  /** The issues that came out on a day, or may have: those of which it is sure first, then the likelier ones. */
  onDay(publication: string, day: number): readonly ArchivedIssue[] {
    const found: ArchivedIssue[] = [];
    for (const volume of this.#volumes.get(publication)?.values() ?? []) found.push(...volume.onDay(day));
    return found.length < 2 ? found : found.sort((a, b) => doubtOf(a, day) - doubtOf(b, day));
  }

  /** The issue held with the next lower (-1) or higher (1) number of the same volume; null when there is none. */
  neighbour({ publication, volume, number }: ArchivedIssue, direction: -1 | 1): ArchivedIssue | null {
    return this.#volumes.get(publication)?.get(volume)?.neighbour(number, direction) ?? null;
  }

  /** What `change` does to the dates of one volume: the issues that it brings, takes away or dates otherwise, as they were and as they are. */
  datesChangedBy(publication: string, volume: number, change: () => void): readonly ArchivedIssue[] {
    const before = new Map(this.ofVolume(publication, volume).map((issue) => [issue.number, issue]));
    change();
    const after = new Map(this.ofVolume(publication, volume).map((issue) => [issue.number, issue]));
    const differ = (issue: ArchivedIssue, others: ReadonlyMap<number, ArchivedIssue>): boolean =>
      !sameDate(issue.date, others.get(issue.number)?.date ?? null);
    return [
      ...[...before.values()].filter((issue) => differ(issue, after)),
      ...[...after.values()].filter((issue) => differ(issue, before)),
    ];
  }
}

function numberedOf({ issue }: FileRecord): Numbered | null {
  if (!issue || issue.volume === null || issue.number === null) return null;
  return { publication: issue.publication, volume: issue.volume, number: issue.number };
}

/** How many days an issue may be off, and how far its likeliest day is. */
function doubtOf({ date }: ArchivedIssue, day: number): number {
  if (!date) return Infinity;
  return (toEpochDay(date.latest) - toEpochDay(date.earliest)) * 1000 + Math.abs(toEpochDay(date.date) - day);
}
