/** `schemas/bulletin.schema.json`: what editors know of `bulletin.json`. */
import { settingsSchema } from '../../server/src/config/settingsSchema.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';
import type { Output } from './output.ts';

export const schemaFile: Output = {
  owns: 'schemas/**/*',
  files: () => new Map([['schemas/bulletin.schema.json', `${JSON.stringify(settingsSchema(ALL_RULES), null, 2)}\n`]]),
};
