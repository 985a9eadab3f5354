/** The JSON schema of `bulletin.json`, made from the declarations that read it: what editors complete, explain and underline by. */
import type { JsonSchema } from './jsonSchema.ts';
import { groupOf, type KnownRule, LEVELS, optionShape } from './ruleSettings.ts';
import { settingsShape } from './settings.ts';

export interface SettingsSchema extends JsonSchema {
  readonly $schema: string;
  readonly title: string;
  /** Said to VS Code, which takes both for mistakes otherwise. */
  readonly allowComments: true;
  readonly allowTrailingCommas: true;
  readonly definitions: { readonly severity: JsonSchema; readonly rules: JsonSchema };
}

/** The schema; `rules` are those that there are. */
export function settingsSchema(rules: readonly KnownRule[]): SettingsSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'bulletin.json',
    description: 'What is right for the bulletins of a folder, in the editor and on the command line.',
    allowComments: true,
    allowTrailingCommas: true,
    ...settingsShape(rules).schema,
    definitions: {
      severity: {
        enum: LEVELS,
        enumDescriptions: [
          'it is wrong',
          'surely a slip',
          'for the reviewer',
          'a matter of style',
          'the rule does not run',
        ],
      },
      rules: rulesSchema(rules),
    },
  };
}

const SEVERITY: JsonSchema = { $ref: '#/definitions/severity' };

function rulesSchema(rules: readonly KnownRule[]): JsonSchema {
  const groups = [...new Set(rules.map(({ id }) => groupOf(id)))];
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(groups.map((group) => [group, groupSchema(group)])),
      ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    },
    additionalProperties: false,
  };
}

function groupSchema(group: string): JsonSchema {
  const alone: JsonSchema = { type: 'array', items: [SEVERITY], minItems: 1, maxItems: 1 };
  return { description: `All rules of ${group.slice(0, -2)}.`, anyOf: [SEVERITY, alone] };
}

function ruleSchema({ docs, severity, options }: KnownRule): JsonSchema {
  const declared = Object.entries(options).map(([name, option]): [string, JsonSchema] => {
    return [name, { ...optionShape(option).schema, description: option.description, default: option.default }];
  });
  const given: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(declared),
    additionalProperties: false,
  };
  const withOptions: JsonSchema = { type: 'array', items: [SEVERITY, given], minItems: 1, maxItems: 2 };
  return { description: docs.summary, default: severity, anyOf: [SEVERITY, withOptions] };
}
