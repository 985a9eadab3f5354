import { rulesNamed } from '../../config/ruleSettings.ts';
import { explainRule } from '../../rules/explain.ts';
import { ALL_RULES } from '../../rules/registry.ts';
import type { Rule } from '../../rules/rule.ts';
import { CommandError } from '../commandError.ts';
import { examples } from '../examples.ts';
import type { Subcommand } from '../subcommand.ts';

const EXAMPLES = examples({
  'bulletin explain': 'the list of all rules',
  'bulletin explain "citation/*"': 'the rules of a group',
  'bulletin explain citation/month': 'the page of a rule',
});

/** `bulletin explain [RULE]`: the page of a rule, or the list of a group's or all rules. */
export const explain: Subcommand = (program, { output }) => {
  program
    .command('explain')
    .description('print what a rule is about, or the list of all rules')
    .argument('[rule]', 'such as citation/month, or citation/*')
    .addHelpText('after', EXAMPLES)
    .action((key: string | undefined) => {
      const rules = key === undefined ? ALL_RULES : rulesOf(key);
      const [only] = rules;
      output.print(only && only.id === key ? explainRule(only) : list(rules));
    });
};

function rulesOf(key: string): readonly Rule[] {
  const named = rulesNamed(key, ALL_RULES);
  if ('problem' in named) throw new CommandError(named.problem);
  return ALL_RULES.filter((rule) => named.rules.includes(rule));
}

function list(rules: readonly Rule[]): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...rules.map(({ severity }) => severity.length));
  return rules
    .map(({ id, severity, docs }) => `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${docs.summary}\n`)
    .join('');
}
