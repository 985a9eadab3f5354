/** What has changed between two texts, word by word. */
import { diffArrays } from 'diff';
import { linesOf, tokensOf } from './tokens.ts';

/** `[oldStart, oldEnd)` of the old text has become `[newStart, newEnd)` of the new one; either may be empty, not both. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Beyond so many lines, or words among changed lines, the search would take longer than anyone waits; what is left counts as rewritten. */
const MOST_LINES = 3000;
const MOST_WORDS = 1500;

/** The changed words, in order. Lines are compared first: a long text with few edits takes little more time than reading it. */
export function wordChanges(before: string, after: string): Change[] {
  return lineChanges(before, after).flatMap((region) => {
    const [old, now] = [before.slice(region.oldStart, region.oldEnd), after.slice(region.newStart, region.newEnd)];
    if (old === '' || now === '') return [region];
    return changesOf(tokensOf(old), tokensOf(now), MOST_WORDS, region.oldStart, region.newStart);
  });
}

/** The changed lines, in order. */
export function lineChanges(before: string, after: string): Change[] {
  if (before === after) return [];
  return changesOf(linesOf(before), linesOf(after), MOST_LINES, 0, 0);
}

function changesOf(
  before: readonly string[],
  after: readonly string[],
  most: number,
  oldStart: number,
  newStart: number,
): Change[] {
  const parts: readonly Part[] = diffArrays([...before], [...after], { maxEditLength: most }) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ];
  const changes: Change[] = [];
  let [oldAt, newAt] = [oldStart, newStart];
  let [oldFrom, newFrom] = [oldAt, newAt];
  const close = (): void => {
    if (oldAt > oldFrom || newAt > newFrom) {
      changes.push({ oldStart: oldFrom, oldEnd: oldAt, newStart: newFrom, newEnd: newAt });
    }
  };
  for (const { value, added, removed } of parts) {
    const length = value.reduce((sum, token) => sum + token.length, 0);
    if (!added && !removed) close();
    if (!added) oldAt += length;
    if (!removed) newAt += length;
    if (!added && !removed) [oldFrom, newFrom] = [oldAt, newAt];
  }
  close();
  return changes;
}

/** What the library says of a run of tokens. */
interface Part {
  readonly value: readonly string[];
  readonly added?: boolean;
  readonly removed?: boolean;
}
