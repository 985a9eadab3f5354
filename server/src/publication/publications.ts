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
  const initials = new Set([...byAnyName.keys()].map((name) => name.charCodeAt(0)));
  const find = (name: string): Publication | null =>
    mayFold(name, initials) ? (byAnyName.get(foldName(name)) ?? null) : null;
  const guess = nameGuesser(byAnyName);
  return { all, find, suggest: (name) => (find(name) ? null : guess(foldName(name))) };
}

/**
 * Whether a name may fold to one with such an initial: a quick no for nearly all sources, each of which is asked for. The letter of an article, and
 * what is no ASCII letter, may fold to any.
 */
function mayFold(name: string, initials: ReadonlySet<number>): boolean {
  const letter = name.charCodeAt(0) | 0x20;
  return letter < 0x61 || letter > 0x7a || letter === 0x74 || initials.has(letter);
}
