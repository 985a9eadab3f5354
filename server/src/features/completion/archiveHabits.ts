import type { Surroundings } from './headerProposals.ts';

/** A name that the archive cites, and how often. */
export interface CitedElsewhere {
  /** Canonical; as written where it is not listed. */
  readonly name: string;
  readonly count: number;
}

/** What the other files of the archive cite, the most cited first. */
export function citedElsewhere({ archive, uri }: Surroundings): readonly CitedElsewhere[] {
  const own = new Map<string, number>();
  for (const { citations } of (uri === null ? null : archive.get(uri))?.items ?? []) {
    for (const { source } of citations) own.set(source, (own.get(source) ?? 0) + 1);
  }
  return [...archive.sources.entries()]
    .map(([name, count]) => ({ name, count: count - (own.get(name) ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
