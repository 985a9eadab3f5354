/** What the archive cites, as a list to look through. */
import type { Archive } from '../archive/archive.ts';
import { type SourceStatistics, sourceStatistics } from '../archive/sourceStatistics.ts';
import { formatDate } from '../calendar/format.ts';
import { fromEpochDay } from '../calendar/plainDate.ts';
import { foldName } from '../publication/foldName.ts';
import type { SourceKind, SourceRegistry } from '../publication/sources.ts';

export interface ListedSource extends Omit<SourceStatistics, 'first' | 'last'> {
  /** Null for one that is not listed. */
  readonly kind: SourceKind | null;
  /** The first and the last day that is cited from it, in words; empty where no date is known in full. */
  readonly first: string;
  readonly last: string;
}

/** The sources that hold `filter` in their name or in a spelling, ignoring case and accents; all for an empty one. The most cited first. */
export function sourceList(archive: Archive, registry: SourceRegistry, filter: string): readonly ListedSource[] {
  const sought = foldName(filter.trim());
  const holds = (name: string): boolean => foldName(name).includes(sought);
  return sourceStatistics(archive)
    .filter(({ name, spellings }) => holds(name) || spellings.some(([written]) => holds(written)))
    .map((source) => ({
      ...source,
      kind: registry.lookup(source.name)?.kind ?? null,
      first: dayOf(source.first),
      last: dayOf(source.last),
    }));
}

function dayOf(day: number | null): string {
  return day === null ? '' : formatDate(fromEpochDay(day));
}
