import assert from 'node:assert/strict';
import { canonicalUri, foldersOf, relativePath } from '../../server/src/lsp/uris.ts';

describe('URIs of files', () => {
  it('are written one way, however a client writes them', () => {
    for (const uri of [
      'file:///C:/an archive/5-156.txt',
      'file:///c%3A/an%20archive/5-156.txt',
      'file:///C%3a/an%20archive/5-156.txt',
    ]) {
      assert.equal(canonicalUri(uri), 'file:///c%3A/an%20archive/5-156.txt');
    }
    assert.equal(canonicalUri('file:///a/%C3%A9.txt'), canonicalUri('file:///a/é.txt'));
    assert.equal(canonicalUri('vscode-remote://ssh+host/a b'), 'vscode-remote://ssh+host/a%20b');
  });

  it('stay as they are where they are none', () => {
    for (const uri of ['', '%', 'file:///%zz', 'untitled:Untitled-1']) assert.equal(canonicalUri(uri), uri);
  });

  it('lead to the folders above, the nearest first', () => {
    assert.deepEqual(foldersOf('file:///a/b/c.txt'), ['file:///a/b', 'file:///a', 'file://']);
    assert.deepEqual(foldersOf('memfs://host/c.txt'), ['memfs://host']);
    assert.deepEqual(foldersOf('untitled:Untitled-1'), []);
  });

  it('lead from a folder to a path as people write it', () => {
    assert.equal(relativePath('file:///a', 'file:///a/an%20archive/5-156.txt'), 'an archive/5-156.txt');
    assert.equal(relativePath('file:///a', 'file:///a/100%/5-156.txt'), '100%/5-156.txt');
  });
});
