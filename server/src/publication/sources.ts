import { detached } from '../text/detached.ts';
import { foldName } from './foldName.ts';
import { nameGuesser } from './nearMiss.ts';

/** What a source is. A collective stands for several that are not named: `Russian agencies`. */
export type SourceKind =
  | 'agency'
  | 'newspaper'
  | 'magazine'
  | 'television'
  | 'radio'
  | 'website'
  | 'collective'
  | 'organization'
  | 'other';

/** One that is cited. */
export interface Source {
  /** The canonical name, as citations should write it. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Other names of the same source. Those that differ in case, accents, hyphens or "The" alone need not be listed. */
  readonly aliases: readonly string[];
}

/** The sources that a service knows. */
export interface SourceRegistry {
  readonly all: readonly Source[];
  /** The source that a name as written stands for; null when it is not listed, which is no fault. */
  lookup(name: string): Source | null;
  /** The listed source that an unlisted name is surely a typing error of; null when there is none. */
  suggest(name: string): Source | null;
}

/** `sources` in rising order of authority: a later source replaces an earlier one of the same name, and takes its aliases. */
export function createSourceRegistry(sources: readonly Source[]): SourceRegistry {
  const all = [...new Map(sources.map((source) => [source.name, source])).values()];
  const exact = new Map<string, Source>();
  const folded = new Map<string, Source>();
  const add = (name: string, source: Source): void => {
    exact.set(name, source);
    folded.set(foldName(name), source);
  };
  for (const source of all) for (const alias of source.aliases) add(alias, source);
  // A source's own name is stronger than another's alias.
  for (const source of all) add(source.name, source);
  const guess = nameGuesser(folded);
  const lookup = (name: string): Source | null => exact.get(name) ?? folded.get(foldName(bareName(name))) ?? null;
  const guessed = new Map<string, Source | null>();
  const suggest = (name: string): Source | null => {
    const known = guessed.get(name);
    if (known !== undefined) return known;
    const meant = lookup(name) ? null : guess(foldName(name));
    if (guessed.size >= MOST_REMEMBERED) guessed.clear();
    guessed.set(detached(name), meant);
    return meant;
  };
  return { all, lookup, suggest };
}

/** A name without what stands around or in it: the site of an address, the name in quotation marks, what a word processor hyphenates. */
function bareName(name: string): string {
  if (name.startsWith('http') || name.startsWith('www.')) return name.replace(ADDRESS, '$1');
  return NO_PART.test(name) ? name.replace(NO_PARTS, '') : name;
}

/** `http://www.gazeta.ru/1999/08/24.html` */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^\s/]+\.[a-z]{2,4})(?:\/\S*)?$/;
/** Quotation marks, and the hyphen that shows at the end of a line alone. */
const NO_PART = /[\u00AD"“”„«»]/;
const NO_PARTS = new RegExp(NO_PART, 'g');

/** A house cites the same unlisted papers again and again, and a guess compares a name with hundreds: answers are kept, of so many names at most. */
const MOST_REMEMBERED = 1000;
