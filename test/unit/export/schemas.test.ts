/** What systems of others read is valid by their published schemas, whatever the bulletin. */
import assert from 'node:assert/strict';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { publishedSchema } from '../../harness/schemas.ts';
import { ADDRESSES, VARIETY, written } from './exchange.ts';

/** The validator of a published schema; null, and a line that says so, where there is none. */
function validator(name: string, compile: (schema: object) => ValidateFunction): ValidateFunction | null {
  const schema = publishedSchema(name);
  if (!schema) console.log(`        no ${name}: set BULLETIN_SCHEMAS to the folder that has it`);
  return schema && compile(schema);
}

function assertValid(isValid: ValidateFunction, document: unknown): void {
  assert.ok(isValid(document), JSON.stringify(isValid.errors, null, 2));
}

describe('exports and their published schemas', () => {
  it('ninjs 3.1', function () {
    const isNinjs = validator('ninjs-3.1.schema.json', (schema) => {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default(ajv);
      // The schema of places, which the project does not write.
      ajv.addSchema({ type: 'object' }, 'https://geojson.org/schema/GeoJSON.json');
      return ajv.compile(schema);
    });
    if (!isNinjs) return this.skip();
    for (const addresses of ADDRESSES) {
      for (const text of VARIETY) assertValid(isNinjs, JSON.parse(written('ninjs', [text], addresses)));
    }
    assert.equal(isNinjs({ ...JSON.parse(written('ninjs', [VARIETY[0] ?? ''])), headline: 'none' }), false);
  });

  it('CSL-JSON', function () {
    const isCsl = validator('csl-data.schema.json', (schema) =>
      new Ajv({ strict: false, allErrors: true }).compile(schema),
    );
    if (!isCsl) return this.skip();
    assertValid(isCsl, JSON.parse(written('csl-json', VARIETY)));
    for (const text of VARIETY) assertValid(isCsl, JSON.parse(written('csl-json', [text])));
    assert.equal(isCsl([{ id: 'a', type: 'newspaper' }]), false);
  });
});
