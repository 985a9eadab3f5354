import assert from 'node:assert/strict';
import { placeOf } from '../../../server/src/lsp/documents/unsaved.ts';

const ARCHIVE = 'file:///c%3A/archive';
const REPOSITORY = 'vscode-vfs://github/desk/archive';

describe('where an unsaved document will lie', () => {
  for (const [what, uri, folders, place] of [
    [
      'in the folder that holds its path',
      'untitled:/c%3A/archive/1999/5-1',
      [REPOSITORY, ARCHIVE],
      `${ARCHIVE}/1999/5-1`,
    ],
    ['the same on no disk', 'untitled://github/desk/archive/5-1', [ARCHIVE, REPOSITORY], `${REPOSITORY}/5-1`],
    ['in the innermost one', 'untitled:/a/b/5-1', ['file:///a', 'file:///a/b'], 'file:///a/b/5-1'],
    ['on the disk', 'untitled:/elsewhere/5-1', [ARCHIVE], 'file:///elsewhere/5-1'],
    ['in the only folder, without a path', 'untitled:Untitled-1', [ARCHIVE], `${ARCHIVE}/Untitled-1`],
    ['nowhere, if there are several', 'untitled:Untitled-1', [ARCHIVE, REPOSITORY], 'untitled:Untitled-1'],
    ['where it is, once it is saved', 'file:///a/5-1', [ARCHIVE], 'file:///a/5-1'],
  ] as const) {
    it(what, () => assert.equal(placeOf(uri, folders), place));
  }
});
