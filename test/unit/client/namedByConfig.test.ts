import assert from 'node:assert/strict';
import { namedByConfig } from '../../../client/src/namedByConfig.ts';

const config = (folder: string, text: string) => ({ folder, text });

describe('namedByConfig', () => {
  const archive = config('/desk/archive', '{ "files": ["**/*.bulletin", "1996/**/*.txt"] }');

  it('reads globs from the folder of their bulletin.json', () => {
    assert.equal(namedByConfig('/desk/archive/1996/2-235-1.txt', [archive]), true);
    assert.equal(namedByConfig('/desk/archive/1996/december/2-235-1.txt', [archive]), true);
    assert.equal(namedByConfig('/desk/archive/1997/3-65-1.txt', [archive]), false);
    assert.equal(namedByConfig('/desk/1996/2-235-1.txt', [archive]), false);
    assert.equal(namedByConfig('/desk/archivo/1996/2-235-1.txt', [archive]), false);
  });

  it('asks the nearest of several, in whatever order they come', () => {
    const desk = config('/desk', '{ "files": ["notes/*.txt", "archive/1997/*.txt"] }');
    for (const configs of [
      [desk, archive],
      [archive, desk],
    ]) {
      assert.equal(namedByConfig('/desk/archive/1996/2-235-1.txt', configs), true);
      assert.equal(namedByConfig('/desk/archive/1997/3-65-1.txt', configs), false);
      assert.equal(namedByConfig('/desk/notes/today.txt', configs), true);
    }
    assert.equal(namedByConfig('/desk/archive/1997/3-65-1.txt', [desk]), true);
    assert.equal(namedByConfig('/desk/archive/1996/2-235-1.txt', []), false);
  });

  it('takes out again what a glob with an exclamation mark names', () => {
    const letters = config('/a', '{ "files": ["*.txt", "!letter*.txt"] }');
    assert.equal(namedByConfig('/a/5-157.txt', [letters]), true);
    assert.equal(namedByConfig('/a/letter-1.txt', [letters]), false);
  });

  it('knows a bulletin.json at the root', () => {
    assert.equal(namedByConfig('/a.txt', [config('/', '{ "files": ["*.txt"] }')]), true);
  });

  it('allows comments and trailing commas', () => {
    assert.equal(namedByConfig('/a/b.txt', [config('/a', '{ // ours\n "files": ["*.txt",], }')]), true);
  });

  const broken = [
    '',
    '{',
    '[]',
    'null',
    '{}',
    '{ "files": "*.txt" }',
    '{ "files": [1, "*.txt"] }',
    '{ "files": ["*.txt"',
  ];
  for (const text of broken) {
    it(`takes nothing from ${JSON.stringify(text)}`, () => {
      assert.equal(namedByConfig('/a/b.txt', [config('/a', text)]), false);
    });
  }
});
