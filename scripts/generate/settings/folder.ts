import type { JsonSchema } from '../../../server/src/config/jsonSchema.ts';
import { settingsSchema } from '../../../server/src/config/settingsSchema.ts';
import { ALL_RULES } from '../../../server/src/rules/registry.ts';
import type { Rule } from '../../../server/src/rules/rule.ts';
import { code, table } from './table.ts';

/** The settings of `bulletin.json`, and the options of the rules in it. */
export function folderSection(): string {
  return [
    '## bulletin.json',
    'It lies beside the bulletins, or in a folder above them, and is JSON with comments. `NAME` is a key of your own, `[]` each item of a list. Nothing ' +
      'in it is needed, but what is marked so within an item. A mistake in it is shown at its place; until it is mended the command stops with status 2.',
    table(['setting', 'values', 'default', 'meaning'], settingsIn(settingsSchema(ALL_RULES), '')),
    '### Options of rules',
    'A rule is set to a severity, or to a list of a severity and options: `"headline/length": ["warning", { "max": 80 }]`. ' +
      '[The rules](rules/README.md) have a page each.',
    table(['rule', 'option', 'default', 'meaning'], ALL_RULES.flatMap(optionsOf)),
  ].join('\n\n');
}

/** A row for each setting within a schema, and for those within it. */
function settingsIn(
  { properties = {}, additionalProperties, items, required = [] }: JsonSchema,
  at: string,
): string[][] {
  const named = Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${at}${name}`;
    const needed = required.includes(name) ? '*needed*' : '';
    const value = schema.default === undefined ? needed : code(JSON.stringify(schema.default));
    return [[code(path), valuesOf(schema), value, schema.description ?? ''], ...settingsIn(schema, `${path}.`)];
  });
  const others = additionalProperties ? settingsIn(additionalProperties, `${at}NAME.`) : [];
  const each = items && isSchema(items) ? settingsIn(items, `${at.slice(0, -1)}[].`) : [];
  return [...named, ...others, ...each];
}

function valuesOf(schema: JsonSchema): string {
  const { type, enum: values, enumDescriptions = [], items, anyOf, additionalProperties } = schema;
  if (values) {
    return values
      .map(
        (value, index) => code(JSON.stringify(value)) + (enumDescriptions[index] ? `: ${enumDescriptions[index]}` : ''),
      )
      .join('<br>');
  }
  if (anyOf) return anyOf.map((each) => (each.$ref === undefined ? valuesOf(each) : 'rules')).join(', or ');
  switch (type) {
    case 'array':
      return items && isSchema(items) ? `list: ${valuesOf(items)}` : 'list';
    case 'object':
      return additionalProperties ? `by name: ${valuesOf(additionalProperties)}` : 'object';
    case 'integer':
      return 'whole number';
    case 'boolean':
      return 'true or false';
    default:
      return 'text';
  }
}

/** Whether it is for every item, not one for each place. */
function isSchema(items: JsonSchema | readonly JsonSchema[]): items is JsonSchema {
  return !Array.isArray(items);
}

function optionsOf({ id, options }: Rule): string[][] {
  return Object.entries(options).map(([name, option]) => [
    `[${code(id)}](rules/${id}.md)`,
    code(name),
    code(JSON.stringify(option.default)),
    option.description,
  ]);
}
