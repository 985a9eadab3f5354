import type { RuleSettings } from '../config/ruleSettings.ts';
import { ALL_RULES } from '../rules/registry.ts';

/** The final check: whatever is a note to the newsroom itself (a placeholder, an open review mark) must be gone from the final copy. */
export const FINAL: RuleSettings = Object.fromEntries(
  ALL_RULES.filter(({ id }) => id.startsWith('draft/')).map(({ id }) => [id, { severity: 'error' }]),
);
