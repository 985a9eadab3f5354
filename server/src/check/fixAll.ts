import type { Fix } from '../rules/rule.ts';
import { least } from '../text/extremes.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Finding } from './finding.ts';
import { Rewrite } from './rewrite.ts';

/** One repair may uncover the next, but real text needs two rounds at most. */
const MOST_ROUNDS = 10;

export interface Fixed {
  readonly text: string;
  /** What makes `text` of the text that was given: in order, never overlapping. */
  readonly edits: readonly TextEdit[];
  /** How many fixes were applied. */
  readonly applied: number;
}

/** Finds the faults of a text, with offsets of that text. */
export type TextCheck = (text: string) => readonly Finding[];

/** Applies all safe fixes, round by round until none is left, so that a second run changes nothing. */
export function fixAll(text: string, check: TextCheck): Fixed {
  const rounds = fixRounds(text, check);
  for (;;) {
    const round = rounds.next();
    if (round.done) return round.value;
  }
}

/** `fixAll` for those who may lose interest on the way: it stops after each round. */
export function* fixRounds(text: string, check: TextCheck): Generator<void, Fixed> {
  const rewrite = new Rewrite(text);
  let fixed = text;
  let applied = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = apart(check(fixed).flatMap(({ fix }) => (fix?.safe && fix.edits.length > 0 ? [fix] : [])));
    if (fixes.length === 0) break;
    rewrite.apply(fixes.flatMap(({ edits }) => edits));
    fixed = rewrite.text;
    applied += fixes.length;
    yield;
  }
  return { text: fixed, edits: rewrite.edits, applied };
}

interface PlacedEdit extends TextEdit {
  /** The index of its fix: of two that touch, the one with the smaller index stays. */
  readonly fix: number;
}

/** Those of the fixes no edits of which touch each other, the first ones first: the others are looked at again in the next round. */
function apart(fixes: readonly Fix[]): Fix[] {
  const ordered = fixes
    .map((fix) => ({ fix, start: least(fix.edits.map((edit) => edit.start)) ?? 0 }))
    .sort((a, b) => a.start - b.start)
    .map(({ fix }) => fix);
  const edits = ordered
    .flatMap((fix, index) => fix.edits.map((edit): PlacedEdit => ({ ...edit, fix: index })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const left = new Set<number>();
  let last: PlacedEdit | null = null;
  for (const edit of edits) {
    if (last && edit.start <= last.end && edit.fix !== last.fix) {
      left.add(Math.max(edit.fix, last.fix));
      if (edit.fix > last.fix) continue;
    }
    last = edit;
  }
  return ordered.filter((_, index) => !left.has(index));
}
