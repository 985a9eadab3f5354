import assert from 'node:assert/strict';
import { IgnoreRules } from '../../../server/src/config/gitignore.ts';
import { globMatcher } from '../../../server/src/config/globs.ts';

describe('globMatcher', () => {
  const cases: readonly (readonly [readonly string[], string, boolean])[] = [
    [['**/*.bulletin'], 'a.bulletin', true],
    [['**/*.bulletin'], '1999/08/a.bulletin', true],
    [['**/*.bulletin'], 'a.bulletin.bak', false],
    [['*.txt'], '1999/a.txt', false],
    [['199{5,6}/*.txt'], '1996/a.txt', true],
    [['**/*.bulletin'], '.old/a.bulletin', false],
    [['**/*.txt', '!drafts/**'], 'drafts/a.txt', false],
    [['!drafts/**', '**/*.txt'], 'a.txt', true],
    [['!drafts/**'], 'a.txt', false],
    [['!(drafts)/*.txt'], '1999/a.txt', true],
    [['!(drafts)/*.txt'], 'drafts/a.txt', false],
    [['**/!(b).txt', '!!(1999)/**'], '1999/a.txt', true],
    [['**/!(b).txt', '!!(1999)/**'], '1998/a.txt', false],
    [['+(1|9)/*.txt'], '198/a.txt', false],
    [['+([19])/*.txt'], '199/a.txt', true],
    [[], 'a.txt', false],
  ];
  for (const [globs, path, matches] of cases) {
    it(`${JSON.stringify(globs)} ${matches ? 'names' : 'does not name'} ${path}`, () => {
      assert.equal(globMatcher(globs)(path), matches);
    });
  }
});

describe('IgnoreRules', () => {
  const outer = IgnoreRules.none.within('', '*.tmp\n/old/\n');
  const both = outer.within('kept/', '!x.tmp\n/y.txt\n');

  it('ignores nothing without a .gitignore', () => {
    assert.equal(IgnoreRules.none.ignores('a.tmp'), false);
  });

  const cases: readonly (readonly [string, boolean])[] = [
    ['a.tmp', true],
    ['b/a.tmp', true],
    ['old/', true],
    ['b/old/', false],
    ['kept/x.tmp', false],
    ['kept/y.txt', true],
    ['kept/b/y.txt', false],
    ['kept/z.tmp', true],
    ['y.txt', false],
  ];
  for (const [path, ignored] of cases) {
    it(`${ignored ? 'ignores' : 'leaves'} ${path}`, () => assert.equal(both.ignores(path), ignored));
  }
});
