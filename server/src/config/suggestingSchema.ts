/** A schema that completes and explains without finding fault. */
import type { JsonSchema } from './jsonSchema.ts';
import type { SettingsSchema } from './settingsSchema.ts';

/**
 * The same schema for an editor that has the language server beside it: whatever is written fits, since the server says what is wrong, more to the
 * point and once. Each setting and each of its values is offered and explained as it was.
 */
export function suggestingSchema(schema: SettingsSchema): SettingsSchema {
  const { $schema, title, allowComments, allowTrailingCommas, definitions } = schema;
  return {
    $schema,
    title,
    allowComments,
    allowTrailingCommas,
    ...loose(schema),
    definitions: { severity: loose(definitions.severity), rules: loose(definitions.rules) },
  };
}

function loose(schema: JsonSchema): JsonSchema {
  const { description, default: initial, properties, additionalProperties, items, anyOf } = schema;
  const said: JsonSchema = {
    ...(description === undefined ? {} : { description }),
    ...(initial === undefined ? {} : { default: initial }),
  };
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  if (anyOf) return { ...said, anyOf: anyOf.map(loose) };
  if (properties || additionalProperties) {
    return {
      ...said,
      ...(properties ? { properties: looseEach(properties) } : {}),
      ...(additionalProperties ? { additionalProperties: loose(additionalProperties) } : {}),
    };
  }
  if (items) return { ...said, items: isList(items) ? items.map(loose) : loose(items) };
  const values = valuesOf(schema);
  return values ? { ...said, anyOf: [values, {}] } : said;
}

/** What is offered for a single value; what else stands there fits, too. */
function valuesOf({ enum: values, enumDescriptions, type }: JsonSchema): JsonSchema | null {
  if (values) return { enum: values, ...(enumDescriptions ? { enumDescriptions } : {}) };
  return type === 'boolean' ? { type } : null;
}

function looseEach(schemas: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, loose(schema)]));
}

function isList(items: JsonSchema | readonly JsonSchema[]): items is readonly JsonSchema[] {
  return Array.isArray(items);
}
