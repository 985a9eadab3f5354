import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/lib/run.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { createCheck } from '../../../server/src/check/checkBulletin.ts';
import { fixAll } from '../../../server/src/check/fixAll.ts';
import { readCorpus } from '../../harness/corpus.ts';
import { imported } from './imported.ts';

/** What layout does not touch. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

describe('importing what is a bulletin already', () => {
  const knowledge = createKnowledge();
  const check = createCheck();
  const fixed = (text: string): string => fixAll(text, (each) => check(readBulletin(each, knowledge))).text;

  const corpus = readCorpus().flatMap(({ path: name, decoded }) =>
    decoded.kind === 'text' ? [[name, decoded.text] as const] : [],
  );
  const examples = globSync('examples/**/*.{bulletin,txt}', { cwd: root }).map(
    (name) => [name, readFileSync(path.join(root, name), 'utf8')] as const,
  );

  it('changes no letter that fix-all leaves, and nothing the second time', () => {
    assert.ok(corpus.length > 50 && examples.length > 20);
    for (const [name, text] of [...corpus, ...examples]) {
      const { text: once } = imported(text);
      assert.equal(letters(once), letters(fixed(text)), name);
      assert.equal(imported(once).text, once, name);
    }
  });
});
