import { foldName } from './foldName.ts';
import { nameGuesser } from './nearMiss.ts';
import type { Publication } from './publication.ts';

/** The publications that a service knows. */
export interface Publications {
  readonly all: readonly Publication[];
  /** By its name or by what cross-references call it, ignoring case and a leading "the"; null when it is unknown. */
  find(name: string): Publication | null;
  /** The publication that an unknown name is surely a typing error of; null when there is none, or the name is known. */
  suggest(name: string): Publication | null;
}

/** `list` in rising order of authority: a later publication replaces an earlier one of the same name. */
export function createPublications(list: readonly Publication[]): Publications {
  const byName = new Map(list.map((publication) => [foldName(publication.name), publication]));
  const all = [...byName.values()];
  const byAnyName = new Map<string, Publication>();
  for (const publication of all) {
    for (const name of publication.names) byAnyName.set(foldName(name), publication);
  }
  // A publication's own name is stronger than what another is called for short.
  for (const [name, publication] of byName) byAnyName.set(name, publication);
  const find = (name: string): Publication | null => byAnyName.get(foldName(name)) ?? null;
  const guess = nameGuesser(byAnyName);
  return { all, find, suggest: (name) => (find(name) ? null : guess(foldName(name))) };
}
