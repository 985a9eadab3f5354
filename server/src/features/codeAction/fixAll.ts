/** Which repairs can be made in one go. */
import type { Finding } from '../../check/finding.ts';
import type { RuleId } from '../../rules/rule.ts';

/** Whether there is anything that fix-all would repair. */
export function hasSafeFix(findings: readonly Finding[]): boolean {
  return findings.some(({ fix }) => fix?.safe);
}

/** Those of `rules` that have safe fixes in several places: for one place there is the quick fix. */
export function rulesToFixAll(findings: readonly Finding[], rules: ReadonlySet<RuleId>): RuleId[] {
  return [...rules].filter((rule) => findings.filter((each) => each.rule === rule && each.fix?.safe).length > 1);
}
