import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { explainRule } from '../../server/src/rules/explain.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';

const NOTE = /^<!--.*-->\n\n/;

describe('the page of', () => {
  it('a rule of one’s own names all options, and the files where an example is an archive', () => {
    const page = explainRule({
      id: 'own/rule',
      severity: 'hint',
      options: {
        most: { type: 'integer', default: 3, description: 'the most boats' },
        least: { type: 'integer', default: 1, minimum: 1, description: 'the fewest boats' },
        sails: { type: 'boolean', default: true, description: 'whether they sail' },
        names: { type: 'strings', default: ['Esk'], description: 'their names' },
      },
      docs: { summary: 'A boat.', why: 'It waits.', wrong: ['A BOAT.\n'], right: ['//- /boats\nA BOAT.\n'] },
    });
    for (const line of [
      '| `most` | whole number | `3` | the most boats |',
      '| `least` | whole number, at least 1 | `1` | the fewest boats |',
      '| `sails` | true or false | `true` | whether they sail |',
      '| `names` | list of strings | `["Esk"]` | their names |',
      'In the examples, a line `//- /name` begins a file.',
    ])
      assert.ok(page.split('\n').includes(line), line);
  });

  for (const rule of ALL_RULES) {
    it(rule.id, () => {
      const page = readFileSync(path.join(root, 'docs/rules', `${rule.id}.md`), 'utf8');
      assert.equal(explainRule(rule), page.replace(NOTE, ''));
    });
  }
});
