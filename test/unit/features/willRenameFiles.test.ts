import assert from 'node:assert/strict';
import { renameInConfig } from '../../../server/src/features/willRenameFiles.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';

const CONFIG = `{
  // what is read
  "files": ["**/*.bulletin", "1995/**/*.txt", "!1995/drafts/**", "letters/5-156.txt"],
  "overrides": [
    { "files": "1995/**", "rules": {} },
    { "files": ["19*/**", "1995-96/**"], "rules": {} },
  ],
}
`;

function renamed(from: string, to: string): string {
  return applyEdits(CONFIG, renameInConfig(CONFIG, [{ from, to }]));
}

describe('renaming files', () => {
  it('has the globs follow a folder that they name', () => {
    assert.equal(
      renamed('1995', 'old/first "year"'),
      CONFIG.replace('"1995/**/*.txt"', '"old/first \\"year\\"/**/*.txt"')
        .replace('"!1995/drafts/**"', '"!old/first \\"year\\"/drafts/**"')
        .replace('"1995/**"', '"old/first \\"year\\"/**"'),
    );
    assert.equal(renamed('1995/drafts', '1995/attic'), CONFIG.replace('1995/drafts', '1995/attic'));
  });

  it('has them follow a file that they name', () => {
    assert.equal(renamed('letters/5-156.txt', 'letters/5-157.txt'), CONFIG.replace('5-156', '5-157'));
  });

  it('leaves alone what fits by chance, and names that would be patterns', () => {
    assert.equal(renamed('1996', '2996'), CONFIG);
    assert.equal(renamed('letters/5-15', 'x'), CONFIG);
    assert.equal(renamed('1995', '199[5]'), CONFIG);
    assert.deepEqual(renameInConfig('{ "files": 5 ]', [{ from: 'a', to: 'b' }]), []);
    assert.deepEqual(renameInConfig('', [{ from: 'a', to: 'b' }]), []);
  });
});
