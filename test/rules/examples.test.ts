import assert from 'node:assert/strict';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';
import { readFixture } from '../harness/fixture.ts';
import { assertFindings } from './check.ts';

describe('the examples in the documentation of', () => {
  for (const { id, docs } of ALL_RULES) {
    describe(id, () => {
      const knowledge = createKnowledge({ terms: docs.terms ?? [] });
      for (const [index, fixture] of docs.wrong.entries()) {
        it(`wrong ${index + 1}: has the findings under its carets, and no others`, () => {
          const labels = readFixture(fixture).flatMap(({ expected }) => expected.map(({ label }) => label));
          assert.ok(labels.includes(id), 'the example must show a finding of its own rule');
          assertFindings(fixture, {}, knowledge);
        });
      }
      for (const [index, fixture] of docs.right.entries()) {
        it(`right ${index + 1}: has no finding`, () => {
          assert.deepEqual(
            readFixture(fixture).flatMap(({ expected }) => expected),
            [],
          );
          assertFindings(fixture, {}, knowledge);
        });
      }
    });
  }
});
