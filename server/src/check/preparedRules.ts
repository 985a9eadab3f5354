/** What a rule is run with: its own declaration, and what the house says over it. */
import type { Level, RuleSettings } from '../config/ruleSettings.ts';
import type { OptionDeclarations, OptionValues, Rule, Severity } from '../rules/rule.ts';

/** What a rule's findings cost, or `off` when it is not to run. */
export function severityOf(rule: Rule, settings: RuleSettings): Level {
  return settings[rule.id]?.severity ?? rule.severity;
}

/** A rule that is to run, and with what. */
export interface PreparedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: OptionValues<OptionDeclarations>;
}

/** The rules that are to run, in their order. */
export function prepareRules(rules: readonly Rule[], settings: RuleSettings): readonly PreparedRule[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity === 'off' ? [] : [{ rule, severity, options: optionsOf(rule, settings) }];
  });
}

/** The values of a rule's options. Whoever read the settings has seen to it that values have the types that the rule declares. */
function optionsOf(rule: Rule, settings: RuleSettings): OptionValues<OptionDeclarations> {
  const defaults = Object.entries(rule.options).map(([name, option]) => [name, option.default] as const);
  return { ...Object.fromEntries(defaults), ...settings[rule.id]?.options };
}
