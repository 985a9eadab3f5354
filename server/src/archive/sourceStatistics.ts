/** What an archive cites: each source with its counts, its days and its spellings. */
import type { Archive } from './archive.ts';
import { dateOfFile } from './issueOfFile.ts';

export interface SourceStatistics {
  /** Canonical; as written where the source is not listed. */
  readonly name: string;
  readonly citations: number;
  /** In how many files. */
  readonly files: number;
  /** The first and the last day that is cited from it, since 1970; null where no date is known in full. */
  readonly first: number | null;
  readonly last: number | null;
  /** Each spelling with how often it occurs, the most frequent first. */
  readonly spellings: readonly (readonly [written: string, count: number])[];
  /** How often it is cited in the issues of each year, ascending; issues without a date are left out. */
  readonly years: readonly (readonly [year: number, count: number])[];
}

interface Counts {
  citations: number;
  files: number;
  lastFile: string;
  first: number | null;
  last: number | null;
  readonly spellings: Map<string, number>;
  readonly years: Map<number, number>;
}

/** Every source, the most cited first, those cited alike by name. */
export function sourceStatistics(archive: Archive): readonly SourceStatistics[] {
  const sources = new Map<string, Counts>();
  for (const file of archive.files()) {
    const year = dateOfFile(archive, file)?.year ?? null;
    for (const { citations } of file.items) {
      for (const { source, written, from, to } of citations) {
        const counts = sources.get(source) ?? noCounts();
        sources.set(source, counts);
        counts.citations++;
        if (counts.lastFile !== file.uri) counts.files++;
        counts.lastFile = file.uri;
        if (from !== null) counts.first = Math.min(counts.first ?? from, from);
        if (to !== null) counts.last = Math.max(counts.last ?? to, to);
        counts.spellings.set(written, (counts.spellings.get(written) ?? 0) + 1);
        if (year !== null) counts.years.set(year, (counts.years.get(year) ?? 0) + 1);
      }
    }
  }
  return [...sources]
    .map(([name, { citations, files, first, last, spellings, years }]) => ({
      name,
      citations,
      files,
      first,
      last,
      spellings: [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
      years: [...years].sort((a, b) => a[0] - b[0]),
    }))
    .sort((a, b) => b.citations - a.citations || (a.name < b.name ? -1 : 1));
}

function noCounts(): Counts {
  return { citations: 0, files: 0, lastFile: '', first: null, last: null, spellings: new Map(), years: new Map() };
}
