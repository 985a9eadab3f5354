/** What a house says about the rules: how severe each is, and its options. */
import type { OptionSpec, OptionSpecs, OptionValues, Rule, Severity } from '../rules/rule.ts';

/** Of one rule, or of a group of them. What is left out stays as the rule has it. */
export interface RuleSetting {
  readonly severity?: Severity | 'off' | null;
  /** Values of another type than the rule's option has are ignored: whoever read them has complained. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * By rule id (`citation/month`) or group (`citation/*`); the id is stronger. Whoever lays one list over another (an override over
 * a house's own) takes the ids of a group out when the group is set anew.
 */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** What a rule's findings cost, or that it is not to run. */
export function severityOf(rule: Rule, settings: RuleSettings): Severity | 'off' {
  return settings[rule.id]?.severity ?? settings[groupOf(rule)]?.severity ?? rule.severity;
}

/** The values of a rule's options: its defaults, and what its own entry says. */
export function optionsOf(rule: Rule, settings: RuleSettings): OptionValues<OptionSpecs> {
  const given = settings[rule.id]?.options ?? {};
  return Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, optionOf(spec, given[name])]));
}

function groupOf({ id }: Rule): string {
  return `${id.slice(0, id.indexOf('/'))}/*`;
}

function optionOf(spec: OptionSpec, given: unknown): OptionSpec['default'] {
  switch (spec.type) {
    case 'integer':
      return typeof given === 'number' && Number.isInteger(given) && given >= (spec.minimum ?? given)
        ? given
        : spec.default;
    case 'boolean':
      return typeof given === 'boolean' ? given : spec.default;
    case 'strings':
      return Array.isArray(given) && given.every((each) => typeof each === 'string') ? given : spec.default;
  }
}
