import type { Fix } from '../rules/rule.ts';
import { applyEdits } from '../text/textEdit.ts';
import type { Finding } from './finding.ts';

/** One repair may uncover the next, but real text needs two rounds at most. */
const MOST_ROUNDS = 10;

export interface Fixed {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

/**
 * Applies all safe fixes, round by round until none is left, so that a second run changes nothing. `check` finds the faults of a text, with
 * offsets of that text.
 */
export function fixAll(text: string, check: (text: string) => readonly Finding[]): Fixed {
  let fixed = text;
  let applied = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = apart(check(fixed).flatMap(({ fix }) => (fix?.safe ? [fix] : [])));
    if (fixes.length === 0) break;
    fixed = applyEdits(
      fixed,
      fixes.flatMap(({ edits }) => edits),
    );
    applied += fixes.length;
  }
  return { text: fixed, applied };
}

/** Those of the fixes that do not touch each other, the first ones first: the others are looked at again in the next round. */
function apart(fixes: readonly Fix[]): Fix[] {
  const placed = fixes.map((fix) => ({
    fix,
    start: Math.min(...fix.edits.map((edit) => edit.start)),
    end: Math.max(...fix.edits.map((edit) => edit.end)),
  }));
  placed.sort((a, b) => a.start - b.start || a.end - b.end);
  const chosen: Fix[] = [];
  let last = -1;
  for (const { fix, start, end } of placed) {
    if (fix.edits.length === 0 || start <= last) continue;
    chosen.push(fix);
    last = end;
  }
  return chosen;
}
