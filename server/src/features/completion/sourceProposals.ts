import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { foldName } from '../../publication/foldName.ts';
import type { Source } from '../../publication/sources.ts';
import { singleSpaced } from '../names.ts';
import { citedElsewhere } from './archiveHabits.ts';
import type { Proposal } from './completionList.ts';
import type { Habits } from './habits.ts';
import type { Surroundings } from './headerProposals.ts';
import { nameMatcher } from './matchName.ts';
import type { Slot } from './slot.ts';

/** More pairs would push the sources out of sight. */
const MOST_PAIRS = 5;

/** Four parentheses of five cite: `see` is in sight, but not what the first key puts in before an issue has cited anything. */
const SOURCES_BEFORE_SEE = 3;

/**
 * What a new group begins with: pairs of source and date that the issue already cites, sources, `see`. Best first. Once letters are typed, the
 * source that they name comes before its pairs. Measured over the 182 citations of two real issues and the examples, after two letters: the
 * right source stands on top in 150, with the pairs before it in 96; the right pair never stands lower than third.
 */
export function groupProposals(bulletin: Bulletin, slot: Slot, habits: Habits, surroundings: Surroundings): Proposal[] {
  const pairs = pairCandidates(bulletin, slot, habits);
  const used = usedCandidates(slot, habits, []);
  const cited = slot.typed.trim() === '' ? [...pairs, ...used] : [...used, ...pairs];
  const sources = [...cited, ...otherCandidates(bulletin, slot, habits, [], surroundings)];
  const see = Math.max(cited.length, SOURCES_BEFORE_SEE);
  return best([...sources.slice(0, see), ...seeCandidate(bulletin, slot), ...sources.slice(see)], slot.typed);
}

/** One more source beside those of the group. */
export function sourceProposals(
  bulletin: Bulletin,
  slot: Slot,
  habits: Habits,
  sources: readonly string[],
  surroundings: Surroundings,
): Proposal[] {
  const ranked = [
    ...usedCandidates(slot, habits, sources),
    ...otherCandidates(bulletin, slot, habits, sources, surroundings),
  ];
  return best(ranked, slot.typed);
}

interface Candidate {
  /** What finds it: the names that it puts in. */
  readonly names: readonly string[];
  /** Other names of the same, which find it less well. */
  readonly aliases: readonly string[];
  /** `found`: the name that was found by what was typed; null when nothing was. */
  propose(found: string | null): Proposal;
}

/** Those that fit what was typed, by how well they fit, else in their order. The name that is put in counts more than other names of the same. */
function best(candidates: readonly Candidate[], typed: string): Proposal[] {
  const match = nameMatcher(typed);
  const found: { proposal: Proposal; rank: number }[] = [];
  for (const { names, aliases, propose } of candidates) {
    let rank = Number.POSITIVE_INFINITY;
    let by: string | null = null;
    for (const [index, name] of [...names, ...aliases].entries()) {
      const fit = match(name);
      const order = fit === null ? rank : fit * 2 + (index < names.length ? 0 : 1);
      if (order >= rank) continue;
      rank = order;
      by = name;
    }
    if (by !== null) found.push({ proposal: propose(typed.trim() === '' ? null : by), rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ proposal }) => proposal);
}

/** Pairs that this parenthesis does not hold yet, and that fit what was typed. */
function pairCandidates({ tree: { text } }: Bulletin, slot: Slot, { pairs }: Habits): Candidate[] {
  if (slot.follows) return [];
  const match = nameMatcher(slot.typed);
  const before = text.slice(slot.open, slot.replace.start);
  const candidates: Candidate[] = [];
  for (const group of pairs) {
    const names = group.sources.map(({ written }) => written);
    const aliases = group.sources.flatMap(({ source }) => namesOf(source));
    if (![...names, ...aliases].some((name) => match(name) !== null)) continue;
    const label = singleSpaced(text, group);
    if (before.includes(label)) continue;
    candidates.push({
      names,
      aliases,
      propose: () => ({
        label,
        description: 'cited here',
        kind: CompletionItemKind.Constant,
        insert: { ...slot.replace, text: slot.lead + label + (slot.unclosed ? ')' : '') },
      }),
    });
    if (candidates.length === MOST_PAIRS) break;
  }
  return candidates;
}

function usedCandidates(slot: Slot, { sources }: Habits, taken: readonly string[]): Candidate[] {
  const isTaken = new Set(taken.map(foldName));
  return sources
    .filter(({ name, source }) => ![name, ...namesOf(source)].some((each) => isTaken.has(foldName(each))))
    .map(({ name, source }) => sourceCandidate(slot, name, source, 'cited here'));
}

/** Cited so often in an archive, a name that is not listed is no slip. */
const FEWEST_CITATIONS = 2;

/** What the issue does not cite: the sources of the other files, the most cited first, then those that are listed only. */
function otherCandidates(
  { knowledge }: Bulletin,
  slot: Slot,
  { sources }: Habits,
  taken: readonly string[],
  surroundings: Surroundings,
): Candidate[] {
  const used = new Set([...sources.map(({ name, source }) => source?.name ?? name), ...taken].map(foldName));
  for (const name of taken) used.add(foldName(knowledge.sources.lookup(name)?.name ?? name));
  const cited = citedElsewhere(surroundings)
    .map(({ name, count }) => ({ name, count, source: knowledge.sources.lookup(name) }))
    .filter(({ count, source }) => source !== null || count >= FEWEST_CITATIONS);
  const isCited = new Set(cited.map(({ source }) => source));
  const listed = knowledge.sources.all
    .filter((source) => !isCited.has(source))
    .map((source) => ({ name: source.name, source }));
  return [...cited, ...listed]
    .filter(({ name }) => !used.has(foldName(name)))
    .map(({ name, source }) => {
      const kind = source?.kind ?? 'other';
      return sourceCandidate(slot, source?.name ?? name, source, kind === 'other' ? '' : kind);
    });
}

function namesOf(source: Source | null): readonly string[] {
  return source ? [source.name, ...source.aliases] : [];
}

function sourceCandidate(slot: Slot, name: string, source: Source | null, description: string): Candidate {
  return {
    names: [name],
    aliases: namesOf(source),
    propose: (found) => ({
      label: name,
      detail: found !== null && foldName(found) !== foldName(name) ? ` · ${found}` : '',
      description,
      kind: CompletionItemKind.Value,
      ...nameEdit(slot, name),
    }),
  };
}

/** A name with the comma and space after it, where they are not there yet; then its date is asked for at once. */
export function nameEdit({ lead, replace, follows }: Slot, name: string): Pick<Proposal, 'insert' | 'retrigger'> {
  const joint = follows === null ? ', ' : follows === 'date' ? ',' : '';
  return { insert: { ...replace, text: lead + name + joint }, retrigger: follows === null };
}

/** `see the Monitor`, in publications that refer to themselves so. */
function seeCandidate({ style, issue }: Bulletin, slot: Slot): Candidate[] {
  const name = style.crossReferenceName;
  if (!issue || name === null) return [];
  const label = `${slot.first ? 'see' : 'see also'} ${name}`;
  return [
    {
      names: [label],
      aliases: [],
      propose: () => ({
        label,
        description: 'reference',
        kind: CompletionItemKind.Reference,
        ...nameEdit(slot, label),
      }),
    },
  ];
}
