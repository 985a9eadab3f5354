/**
 * `schemas/bulletin.schema.json`: what any editor may know of `bulletin.json`; `schemas/bulletin.suggestions.schema.json`: the same for VS Code, where
 * the language server says what is wrong.
 */
import type { JsonSchema } from '../../server/src/config/jsonSchema.ts';
import { settingsSchema } from '../../server/src/config/settingsSchema.ts';
import { suggestingSchema } from '../../server/src/config/suggestingSchema.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';
import type { Output } from './output.ts';

export const schemaFiles: Output = {
  owns: 'schemas/**/*',
  files() {
    const schema = settingsSchema(ALL_RULES);
    return new Map([
      ['schemas/bulletin.schema.json', written(schema)],
      ['schemas/bulletin.suggestions.schema.json', written(suggestingSchema(schema))],
    ]);
  },
};

function written(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
