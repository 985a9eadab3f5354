/** What this document cites, and how lately as seen from the cursor. */
import type { Bulletin, CitationGroup, CitedSource } from '../../bulletin/bulletin.ts';
import { foldName } from '../../publication/foldName.ts';
import type { Source } from '../../publication/sources.ts';

export interface Habits {
  /** Most used and nearest above the cursor first. */
  readonly sources: readonly UsedSource[];
  /** Whole groups as the document writes them, without slips, each once; in the same order. */
  readonly pairs: readonly CitationGroup[];
  /** Groups nearest first, those above the cursor before those below. */
  readonly nearest: readonly CitationGroup[];
}

export interface UsedSource {
  /** The spelling that the document prefers. */
  readonly name: string;
  /** Null for a source that is not listed. */
  readonly source: Source | null;
}

/** A use counts half as much as one that is so many citations nearer. */
const HALF_LIFE = 8;
/** What stands below the cursor was written in another order, or long ago. */
const BELOW = 0.25;

/** Goes once over the citations of a document, but for the parenthesis at `open`, which is being typed. `cursor` is in the reading. */
export function habitsOf(bulletin: Bulletin, open: number, cursor: number): Habits {
  const groups = [...citedGroups(bulletin, open)];
  const above = groups.findIndex(({ start }) => start > cursor);
  const split = above < 0 ? groups.length : above;
  const weigh = (index: number): number =>
    index < split ? 2 ** ((index + 1 - split) / HALF_LIFE) : BELOW * 2 ** ((split - index) / HALF_LIFE);
  return {
    sources: usedSources(bulletin, groups, weigh),
    pairs: usedPairs(bulletin, groups, weigh),
    nearest: [...groups.slice(0, split).toReversed(), ...groups.slice(split)],
  };
}

function* citedGroups({ items }: Bulletin, open: number): Generator<CitationGroup> {
  for (const { paragraphs } of items) {
    for (const { parentheses } of paragraphs) {
      for (const { start, faults, groups } of parentheses) {
        if (start === open) continue;
        for (const group of groups) {
          const faulty = faults.some((fault) => fault.start >= group.start && fault.end <= group.end);
          if (group.role === 'citation' && !faulty) yield group;
        }
      }
    }
  }
}

function usedSources(
  bulletin: Bulletin,
  groups: readonly CitationGroup[],
  weigh: (index: number) => number,
): UsedSource[] {
  const uses = new Tally<{ source: Source | null; spellings: Tally<string> }>();
  for (const [index, group] of groups.entries()) {
    for (const cited of group.sources) {
      const { source, spelling } = readAs(bulletin, cited);
      const use = uses.add(source?.name ?? foldName(spelling), weigh(index), () => ({
        source,
        spellings: new Tally(),
      }));
      use.spellings.add(spelling, weigh(index), () => spelling);
    }
  }
  return uses.best().flatMap(({ source, spellings }) =>
    spellings
      .best()
      .slice(0, 1)
      .map((name) => ({ name, source })),
  );
}

/** A name that is surely a slip of a listed one counts as that one. */
function readAs({ knowledge }: Bulletin, cited: CitedSource): { source: Source | null; spelling: string } {
  const meant = cited.source ? null : knowledge.sources.suggest(cited.written);
  return meant ? { source: meant, spelling: meant.name } : { source: cited.source, spelling: cited.written };
}

function usedPairs(
  { tree: { text }, knowledge }: Bulletin,
  groups: readonly CitationGroup[],
  weigh: (index: number) => number,
): CitationGroup[] {
  const pairs = new Tally<CitationGroup>();
  for (const [index, group] of groups.entries()) {
    const slip = group.sources.some(({ source, written }) => !source && knowledge.sources.suggest(written));
    if (group.dates.length > 0 && !slip) pairs.add(text.slice(group.start, group.end), weigh(index), () => group);
  }
  return pairs.best();
}

/** Adds up weights by key, and remembers one value for each. */
class Tally<Value> {
  readonly #entries = new Map<string, { readonly value: Value; weight: number }>();

  add(key: string, weight: number, create: () => Value): Value {
    const entry = this.#entries.get(key) ?? { value: create(), weight: 0 };
    entry.weight += weight;
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** The values, heaviest first. */
  best(): Value[] {
    return [...this.#entries.values()].sort((a, b) => b.weight - a.weight).map(({ value }) => value);
  }
}
