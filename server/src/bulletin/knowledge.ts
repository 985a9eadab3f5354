import { BUILT_IN_PUBLICATIONS } from '../publication/builtInPublications.ts';
import { BUILT_IN_SOURCES } from '../publication/builtInSources.ts';
import { foldName } from '../publication/foldName.ts';
import type { Publication } from '../publication/publication.ts';
import { createPublications } from '../publication/publications.ts';
import { createSourceRegistry, type Source } from '../publication/sources.ts';
import { createTerms, type Term } from '../publication/terms.ts';
import type { Knowledge } from './bulletin.ts';

/** What is built in, and what a house adds to it; where both name the same thing, the house is right. */
export function createKnowledge(
  house: {
    readonly publications?: readonly Publication[];
    readonly sources?: readonly Source[];
    readonly terms?: readonly Term[];
  } = {},
): Knowledge {
  return {
    publications: createPublications([...BUILT_IN_PUBLICATIONS, ...(house.publications ?? [])]),
    sources: createSourceRegistry(withHouse(BUILT_IN_SOURCES, house.sources ?? [])),
    terms: createTerms(house.terms ?? []),
  };
}

/** A built-in source whose own name a house takes for another name of one of its own is that one, with all its names. */
function withHouse(builtIn: readonly Source[], house: readonly Source[]): readonly Source[] {
  const takenBy = new Map(house.flatMap((source) => source.aliases.map((alias) => [foldName(alias), source] as const)));
  const renamed = new Map<Source, string[]>();
  const left = builtIn.filter(({ name, aliases }) => {
    const source = takenBy.get(foldName(name));
    if (source) renamed.set(source, [...(renamed.get(source) ?? []), ...aliases]);
    return source === undefined;
  });
  return [
    ...left,
    ...house.map((source) => ({ ...source, aliases: [...(renamed.get(source) ?? []), ...source.aliases] })),
  ];
}
