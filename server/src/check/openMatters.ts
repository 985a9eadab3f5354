import type { Finding } from './finding.ts';

/** What must be dealt with before a bulletin goes out: the errors among the findings of the final check (`FINAL`). */
export function openMatters(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
