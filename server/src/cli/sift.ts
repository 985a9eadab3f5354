/** Which findings of a file are shown: not those that a baseline accepts, and with `--changed` only those on changed lines. */
import type { Finding } from '../check/finding.ts';
import { overlaps } from '../text/span.ts';
import type { Baseline, Sifted } from './baseline/baseline.ts';
import type { ChangedLines } from './changedLines.ts';

export interface Sieves {
  readonly baseline: Baseline | null;
  readonly changes: ChangedLines | null;
}

/** Sifts the findings of a file, by its absolute path. @throws CommandError when git cannot say what has changed */
export function sift(file: string, text: string, findings: readonly Finding[], { baseline, changes }: Sieves): Sifted {
  // First the baseline, which must see all findings to count those that are alike.
  const sifted = baseline ? baseline.sift(file, text, findings) : { fresh: findings, accepted: [] };
  if (!changes) return sifted;
  const spans = changes.spansIn(file, text);
  const hasChanged = (finding: Finding): boolean => spans.some((span) => overlaps(span, finding));
  return { fresh: sifted.fresh.filter(hasChanged), accepted: sifted.accepted.filter(hasChanged) };
}
