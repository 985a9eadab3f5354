import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { explainRule } from '../../server/src/rules/explain.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';

const NOTE = /^<!--.*-->\n\n/;

describe('the page of', () => {
  for (const rule of ALL_RULES) {
    it(rule.id, () => {
      const page = readFileSync(path.join(root, 'docs/rules', `${rule.id}.md`), 'utf8');
      assert.equal(explainRule(rule), page.replace(NOTE, ''));
    });
  }
});
