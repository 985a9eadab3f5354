/** Which findings of a file are shown: not those that a baseline accepts, and with `--changed` only those on changed lines. */
import type { Finding } from '../../check/finding.ts';
import type { Silenced } from '../../check/stet.ts';
import { overlaps } from '../../text/span.ts';
import type { Baseline, Sifted } from '../baseline/baseline.ts';
import type { ChangedLines } from '../git/changedLines.ts';

export interface Sieves {
  readonly baseline: Baseline | null;
  readonly changes: ChangedLines | null;
}

/** A text and what its check found. */
export interface Found {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
}

/** What is left of it, and what else whoever reads everything wants to see. */
export interface Shown extends Sifted {
  readonly silenced: readonly Silenced[];
}

/** Sifts what was found in a file, by its absolute path. @throws CommandError when git cannot say what has changed */
export function sift(file: string, { text, findings, silenced }: Found, { baseline, changes }: Sieves): Shown {
  // First the baseline, which must see all findings to count those that are alike.
  const { fresh, accepted } = baseline ? baseline.sift(file, text, findings) : { fresh: findings, accepted: [] };
  if (!changes) return { fresh, accepted, silenced };
  const spans = changes.spansIn(file, text);
  const hasChanged = (finding: Finding): boolean => spans.some((span) => overlaps(span, finding));
  return {
    fresh: fresh.filter(hasChanged),
    accepted: accepted.filter(hasChanged),
    silenced: silenced.filter(({ finding }) => hasChanged(finding)),
  };
}
