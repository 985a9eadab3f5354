/** The final check, before a bulletin goes out. */
import type { RuleSettings } from '../config/ruleSettings.ts';
import { ALL_RULES } from '../rules/registry.ts';
import type { Finding } from './finding.ts';

/** What it lays over the settings: whatever is a note to the newsroom itself (a placeholder, an open review mark) must be gone from the final copy. */
export const FINAL: RuleSettings = Object.fromEntries(
  ALL_RULES.filter(({ id }) => id.startsWith('draft/')).map(({ id }) => [id, { severity: 'error' }]),
);

/** Of what it finds, what must be dealt with: the errors. */
export function openMatters(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
