/** Planted faults: whether each is found, at its place, by its rule and no other, and whether its safe fix takes it back. */
import type { Finding } from '../../server/src/check/finding.ts';
import type { RuleSettings } from '../../server/src/config/ruleSettings.ts';
import { encloses, overlaps } from '../../server/src/text/span.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { findingsIn } from './clean.ts';
import type { Fault, Planted } from './faults/fault.ts';
import { createChance } from './random.ts';
import type { Sample } from './sample.ts';

/** What became of one planted fault. */
export interface Verdict {
  readonly fault: Fault;
  readonly sample: string;
  readonly text: string;
  readonly planted: Planted;
  /** Something was found that the clean text did not have. */
  readonly found: boolean;
  readonly rightPlace: boolean;
  /** At the right place, by the right rule. */
  readonly right: boolean;
  /** What else was found that the clean text did not have. */
  readonly others: readonly Finding[];
  /** Whether the safe fix of the right finding restores the clean text; null where there is no safe fix. */
  readonly restored: boolean | null;
}

/** Plants every fault in every sample that has a place for it. */
export function judgePlanted(
  samples: readonly Sample[],
  faults: readonly Fault[],
  seed: number,
  settings: RuleSettings = {},
): Verdict[] {
  return samples.flatMap((sample, index) => {
    const clean = findingsIn(sample.text, settings);
    return faults.flatMap((fault, kind) => {
      const planted = fault.plant(sample, createChance(seed + index * faults.length + kind));
      return planted ? [judge(sample, fault, planted, clean, settings)] : [];
    });
  });
}

function judge(
  sample: Sample,
  fault: Fault,
  planted: Planted,
  clean: readonly Finding[],
  settings: RuleSettings,
): Verdict {
  const moved = planted.text.length - sample.text.length;
  const fresh = findingsIn(planted.text, settings).filter(
    (finding) => !clean.some((old) => isSame(old, finding, moved)),
  );
  const isAtPlace = (finding: Finding): boolean => overlaps(finding, planted.at) && encloses(planted.within, finding);
  const atPlace = fresh.filter(isAtPlace);
  const right = atPlace.find(({ rule }) => rule === fault.rule);
  return {
    fault,
    sample: sample.name,
    text: planted.text,
    planted,
    found: fresh.length > 0,
    rightPlace: atPlace.length > 0,
    right: right !== undefined,
    others: fresh.filter((finding) => finding !== right),
    restored: right?.fix?.safe ? applyEdits(planted.text, right.fix.edits) === sample.text : null,
  };
}

/** Whether a finding of the clean text is still there, before the fault or behind it, where all is `moved`; or around it, with one end in its place. */
function isSame(clean: Finding, { rule, start, end }: Finding, moved: number): boolean {
  return clean.rule === rule && (clean.start === start || clean.end === end - moved);
}
