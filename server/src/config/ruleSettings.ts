/** What a house says of rules: their severities and options, by id or for a whole group. */
import type { Node } from 'jsonc-parser';
import { didYouMean } from './didYouMean.ts';
import { boolean, integer, list, propertiesOf, type Report, type Shape, text } from './shape.ts';

/** The severities that a rule may be given; `off` silences it. */
export const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Level = (typeof LEVELS)[number];

/** An option of a rule, as the rule declares it and `bulletin.json` sets it. */
export type OptionDeclaration = { readonly description: string } & (
  | { readonly type: 'integer'; readonly minimum?: number; readonly default: number }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'strings'; readonly default: readonly string[] }
);

export type OptionValue = number | boolean | readonly string[];

/** A rule as far as configuration knows it; the rules' own declarations are such. */
export interface KnownRule {
  readonly id: string;
  readonly severity: Level;
  readonly options: Readonly<Record<string, OptionDeclaration>>;
  readonly docs: { readonly summary: string };
}

/** Where `settingsSchema` holds the schema of `rules`, which occurs twice. */
const RULES_REFERENCE = '#/definitions/rules';

/** What is said of one rule. What is absent stays as the rule declares it. */
export interface RuleSetting {
  readonly severity: Level;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** By rule id; groups are spread over their rules. A rule that is not in it stays as it declares itself. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** `base` with `over` on top of it: the severity of the latter wins, options that it does not name stay. */
export function layer(base: RuleSettings, over: RuleSettings): RuleSettings {
  const merged: Record<string, RuleSetting> = { ...base };
  for (const [id, { severity, options }] of Object.entries(over)) {
    merged[id] = { severity, options: { ...base[id]?.options, ...options } };
  }
  return merged;
}

/** The rules that a key means, an id or `group/*`; or why it means none, as a sentence. */
export function rulesNamed(
  key: string,
  known: readonly KnownRule[],
): { readonly rules: readonly KnownRule[] } | { readonly problem: string } {
  const group = key.endsWith('/*') ? key.slice(0, -1) : null;
  const rules = known.filter(({ id }) => (group === null ? id === key : id.startsWith(group)));
  if (rules.length > 0) return { rules };
  const candidates = group === null ? known.map(({ id }) => id) : [...new Set(known.map(({ id }) => groupOf(id)))];
  const isGroup = known.some(({ id }) => groupOf(id) === `${key}/*`);
  const guess = isGroup ? `Did you mean "${key}/*"?` : didYouMean(key, candidates);
  return { problem: `there is no ${group === null ? 'rule' : 'group of rules'} "${key}"${guess && `. ${guess}`}` };
}

export function isLevel(word: unknown): word is Level {
  return LEVELS.some((level) => level === word);
}

/** The shape of `rules`: within one object a rule's own key wins over its group's, wherever it stands. */
export function ruleSettings(known: readonly KnownRule[]): Shape<RuleSettings> {
  return {
    schema: { $ref: RULES_REFERENCE },
    read(node, report) {
      const properties = propertiesOf(node, report);
      if (!properties) return undefined;
      let ofGroups: RuleSettings = {};
      let ofRules: RuleSettings = {};
      for (const { name, keyNode, valueNode } of properties) {
        const named = rulesNamed(name, known);
        if ('problem' in named) {
          report(keyNode, named.problem);
          continue;
        }
        const isGroup = name.endsWith('/*');
        const setting = readSetting(valueNode, isGroup ? null : (named.rules[0] ?? null), report);
        if (!setting) continue;
        const spread = Object.fromEntries(named.rules.map(({ id }) => [id, setting]));
        if (isGroup) ofGroups = { ...ofGroups, ...spread };
        else ofRules = { ...ofRules, ...spread };
      }
      return layer(ofGroups, ofRules);
    },
  };
}

/** A severity, or a list of a severity and options. `rule` is null for a group, which has no options. */
function readSetting(node: Node, rule: KnownRule | null, report: Report): RuleSetting | undefined {
  const [levelNode, optionsNode, ...more] = node.type === 'array' ? (node.children ?? []) : [node];
  const level: unknown = levelNode?.value;
  if (!isLevel(level)) {
    const severities = LEVELS.map((each) => `"${each}"`).join(', ');
    report(levelNode ?? node, `this must be one of ${severities}, or a list of one of them and options`);
    return undefined;
  }
  for (const extra of more) report(extra, 'nothing may follow the options');
  if (!optionsNode) return { severity: level };
  if (!rule) {
    report(optionsNode, 'options belong to a single rule, not to a group');
    return undefined;
  }
  return { severity: level, options: readOptions(optionsNode, rule, report) };
}

function readOptions(node: Node, { id, options }: KnownRule, report: Report): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {};
  for (const { name, keyNode, valueNode } of propertiesOf(node, report) ?? []) {
    const declared = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!declared) {
      const guess = didYouMean(name, Object.keys(options));
      report(keyNode, `${id} has no option "${name}"${guess && `. ${guess}`}`);
      continue;
    }
    const value = optionShape(declared).read(valueNode, report);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** What an option of a rule may hold. */
export function optionShape(option: OptionDeclaration): Shape<OptionValue> {
  switch (option.type) {
    case 'integer':
      return integer(option.minimum ?? 0);
    case 'boolean':
      return boolean;
    case 'strings':
      return list(text);
  }
}

/** `citation/*` of `citation/month`. */
export function groupOf(id: string): string {
  return `${id.slice(0, id.indexOf('/'))}/*`;
}
