import { BUILT_IN_PUBLICATIONS } from '../publication/builtInPublications.ts';
import { BUILT_IN_SOURCES } from '../publication/builtInSources.ts';
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
    sources: createSourceRegistry([...BUILT_IN_SOURCES, ...(house.sources ?? [])]),
    terms: createTerms(house.terms ?? []),
  };
}
