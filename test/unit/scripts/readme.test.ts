import assert from 'node:assert/strict';
import { standalone } from '../../../scripts/package/readme.ts';

describe('the README of the package', () => {
  const check = (markdown: string, expected: string) => assert.equal(standalone(markdown), expected);

  it('leaves out pictures of the folder', () => {
    check('Before ![an issue](docs/images/issue.png "A title") after', 'Before  after');
    check('<img alt="an issue" src="docs/images/issue.png" width="640">', '');
    check('[![an issue](docs/issue.png)](docs/issue.md)', '');
  });

  it('keeps pictures from elsewhere', () => {
    const pictures = '![there](https://example.org/a.png) <img src="https://example.org/a.png">';
    check(pictures, pictures);
  });

  it('keeps the words of links to files, and links that lead somewhere', () => {
    check('See [the *map*](ARCHITECTURE.md).', 'See the *map*.');
    check(
      'See [below](#below) or [there](https://example.org/).',
      'See [below](#below) or [there](https://example.org/).',
    );
  });
});
