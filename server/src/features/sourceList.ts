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

/** The sources that hold a filter in their name or in a spelling, ignoring case and accents; all for an empty one. The most cited first. */
export type SourceList = (filter: string) => readonly ListedSource[];

/** A source with all its names as they are compared. */
interface Entry {
  readonly source: ListedSource;
  readonly names: readonly string[];
}

/** Makes the list of an archive's sources. It is gone through anew when something else is cited: whoever looks at it asks again at each pause in the typing. */
export function createSourceList(archive: Archive, registry: SourceRegistry): SourceList {
  let listed: { readonly state: number; readonly entries: readonly Entry[] } | null = null;
  return (filter) => {
    if (listed?.state !== archive.citationsState) {
      listed = {
        state: archive.citationsState,
        entries: sourceStatistics(archive).map((each) => entryOf(each, registry)),
      };
    }
    const sought = foldName(filter.trim());
    return listed.entries
      .filter(({ names }) => names.some((name) => name.includes(sought)))
      .map(({ source }) => source);
  };
}

function entryOf(statistics: SourceStatistics, registry: SourceRegistry): Entry {
  const { name, spellings, first, last } = statistics;
  const kind = registry.lookup(name)?.kind ?? null;
  return {
    source: { ...statistics, kind, first: dayOf(first), last: dayOf(last) },
    names: [name, ...spellings.map(([written]) => written)].map(foldName),
  };
}

function dayOf(day: number | null): string {
  return day === null ? '' : formatDate(fromEpochDay(day));
}
