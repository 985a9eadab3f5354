/** What this document cites, and how lately as seen from the cursor. */
import type { Bulletin, CitationGroup, CitedSource } from '../../bulletin/bulletin.ts';
import { dayAfterIssue } from '../../bulletin/citedDates.ts';
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

/** So many citations above the cursor a use counts half as much as in the nearest one; it never counts for nothing, so that habit wins over chance. */
const HALF_WAY = 8;
/** What stands below the cursor was written in another order, or long ago. */
const BELOW = 0.25;

/** Goes once over the citations of a document, but for the parenthesis at `open`, which is being typed. `cursor` is in the reading. */
export function habitsOf(bulletin: Bulletin, open: number, cursor: number): Habits {
  const groups = [...citedGroups(bulletin, open)];
  const above = groups.findIndex(({ start }) => start > cursor);
  const split = above < 0 ? groups.length : above;
  const weigh = (index: number): number =>
    index < split ? HALF_WAY / (HALF_WAY + split - 1 - index) : (BELOW * HALF_WAY) / (HALF_WAY + index - split);
  const read = nameReader(bulletin);
  return {
    sources: usedSources(groups, read, weigh),
    pairs: usedPairs(bulletin, groups, read, weigh),
    nearest: [...groups.slice(0, split).toReversed(), ...groups.slice(split)],
  };
}

function* citedGroups({ references }: Bulletin, open: number): Generator<CitationGroup> {
  for (const { parenthesis } of references) {
    const { start, faults, groups } = parenthesis;
    if (start === open) continue;
    for (const group of groups) {
      const isFaulty = faults.some((fault) => fault.start >= group.start && fault.end <= group.end);
      if (group.role === 'citation' && !isFaulty) yield group;
    }
  }
}

function usedSources(groups: readonly CitationGroup[], read: ReadName, weigh: (index: number) => number): UsedSource[] {
  const uses = new Tally<{ source: Source | null; spellings: Tally<string> }>();
  for (const [index, group] of groups.entries()) {
    for (const cited of group.sources) {
      const { key, source, spelling } = read(cited);
      const use = uses.add(key, weigh(index), () => ({ source, spellings: new Tally() }));
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

/** Whether a group's dates can be cited again: there are some, they exist, and none is after the issue. */
function isSound({ dates }: CitationGroup, issue: Bulletin['issue']): boolean {
  const issueDate = issue?.date ?? null;
  return (
    dates.length > 0 &&
    dates.every((date) => !issueDate || (date.from !== null && dayAfterIssue(date, issueDate) === null))
  );
}

function usedPairs(
  { tree: { text }, issue }: Bulletin,
  groups: readonly CitationGroup[],
  read: ReadName,
  weigh: (index: number) => number,
): CitationGroup[] {
  const pairs = new Tally<CitationGroup>();
  for (const [index, group] of groups.entries()) {
    if (!isSound(group, issue) || group.sources.some((cited) => read(cited).spelling !== cited.written)) continue;
    pairs.add(text.slice(group.start, group.end), weigh(index), () => group);
  }
  return pairs.best();
}

type ReadName = (cited: CitedSource) => {
  readonly key: string;
  readonly source: Source | null;
  readonly spelling: string;
};

/** Reads a name that is surely a slip of a listed one as that one. Remembers its answers: a document has many citations and few names. */
function nameReader({ knowledge: { sources } }: Bulletin): ReadName {
  const answers = new Map<string, ReturnType<ReadName>>();
  return ({ written, source }) => {
    const known = answers.get(written);
    if (known) return known;
    const meant = source ? null : sources.suggest(written);
    const answer = meant
      ? { key: meant.name, source: meant, spelling: meant.name }
      : { key: source?.name ?? foldName(written), source, spelling: written };
    answers.set(written, answer);
    return answer;
  };
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
