import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'jsonc-parser';
import { readConfig } from '../../../server/src/config/readConfig.ts';
import { settingsSchema } from '../../../server/src/config/settingsSchema.ts';
import { suggestingSchema } from '../../../server/src/config/suggestingSchema.ts';
import { ALL_RULES } from '../../../server/src/rules/registry.ts';

describe('the schema of bulletin.json', () => {
  const schema = settingsSchema(ALL_RULES);
  // VS Code's own keywords mean nothing to others; and what refuses nothing names no types.
  const ajv = new Ajv({ strict: true, strictTuples: false, strictTypes: false, allErrors: true });
  for (const keyword of ['allowComments', 'allowTrailingCommas', 'enumDescriptions']) ajv.addKeyword(keyword);
  const fits = ajv.compile(schema);

  const suggesting = suggestingSchema(schema);
  const isLeftAlone = ajv.compile(suggesting);

  const accepted = [
    '{}',
    `{
      // All that there is.
      "$schema": "x.json",
      "files": ["**/*.txt", "!drafts/**"],
      "publications": {
        "Varn Daily": {
          "names": ["Varn"], "firstYear": 1990, "schedule": "weekly", "weekday": "Monday", "firstIssues": ["1990-01-01"],
          "notPublished": ["1999-08-09/1999-08-20"], "knownIssues": { "5/156": "1999-08-26" },
          "style": [{ "from": "1998-09-08", "citationPlacement": "inside", "headlineCase": "caps", "dollar": "US$" }]
        }
      },
      "sources": [{ "name": "Lamp and Sail", "kind": "magazine", "aliases": ["L&S"] }],
      "terms": [{ "use": "Varn", "not": ["Warn"] }],
      "rules": {
        "citation/*": "hint", "text/*": ["off"], "headline/length": ["warning", { "max": 80 }], "citation/month": ["error", {}]
      },
      "overrides": [{ "files": "1995/**", "rules": {} }, { "files": ["a"], "rules": { "citation/month": "off" } }]
    }`,
  ];
  for (const text of accepted) {
    it(`takes what is read: ${text.slice(0, 20)}`, () => {
      assert.deepEqual(readConfig(text, ALL_RULES).problems, []);
      assert.ok(fits(parse(text)), ajv.errorsText(fits.errors));
    });
  }

  const refused = [
    '[]',
    '{ "fles": [] }',
    '{ "files": "a" }',
    '{ "files": [1] }',
    '{ "publications": { "A": { "firstYear": 0 } } }',
    '{ "publications": { "A": { "schedule": "hourly" } } }',
    '{ "publications": { "A": { "style": [{ "dash": "long" }] } } }',
    '{ "sources": [{ "kind": "agency" }] }',
    '{ "terms": [{ "use": "a", "not": "b" }] }',
    '{ "rules": { "citation/mnoth": "off" } }',
    '{ "rules": { "citation/month": "loud" } }',
    '{ "rules": { "citation/*": ["off", {}] } }',
    '{ "rules": { "headline/length": ["off", { "max": 0 }] } }',
    '{ "rules": { "headline/length": ["off", { "max": "long" }] } }',
    '{ "rules": { "headline/length": ["off", { "mx": 80 }] } }',
    '{ "rules": { "headline/length": ["off", {}, 1] } }',
    '{ "overrides": [{ "files": 1 }] }',
    '{ "overrides": [{ "files": "a", "rules": { "x": "off" } }] }',
  ];
  for (const text of refused) {
    it(`refuses what is a mistake: ${text}`, () => {
      assert.notDeepEqual(readConfig(text, ALL_RULES).problems, []);
      assert.equal(fits(parse(text)), false);
    });

    it(`leaves it to the language server where there is one: ${text}`, () => {
      assert.ok(isLeftAlone(parse(text)), ajv.errorsText(isLeftAlone.errors));
    });
  }

  it('knows each rule and group, with what it finds, its severity and its options', () => {
    const { properties = {} } = schema.definitions.rules;
    for (const { id, severity, docs } of ALL_RULES) {
      assert.equal(properties[id]?.description, docs.summary);
      assert.equal(properties[id]?.default, severity);
      assert.ok(properties[`${id.split('/')[0]}/*`], id);
    }
    const [, withOptions] = properties['headline/length']?.anyOf ?? [];
    assert.deepEqual(withOptions?.items, [
      { $ref: '#/definitions/severity' },
      {
        type: 'object',
        properties: {
          max: {
            type: 'integer',
            minimum: 1,
            description: 'the most characters that a headline may have',
            default: 90,
          },
        },
        additionalProperties: false,
      },
    ]);
  });

  it('offers and explains the same where the language server judges', () => {
    assert.deepEqual(offered(suggesting).sort(), offered(schema).sort());
    assert.ok(offered(schema).length > 300);
  });

  it('says of every setting what it is for', () => {
    const nameless = Object.entries(schema.properties ?? {}).filter(([, { description }]) => !description);
    assert.deepEqual(nameless, []);
  });
});

/** Every key, value and explanation that a schema holds. */
function offered(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(offered);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    switch (key) {
      case 'properties':
      case 'definitions':
        return Object.entries(value as object).flatMap(([name, each]) => [name, ...offered(each)]);
      case 'description':
      case '$ref':
        return [String(value)];
      case 'enum':
      case 'enumDescriptions':
      case 'default':
        return [JSON.stringify(value)];
      default:
        return offered(value);
    }
  });
}
