import assert from 'node:assert/strict';
import { comesBy, WalkedFolder } from '../../../server/src/config/walkedFolder.ts';

const NOTHING = (): boolean => false;
const NONE = (): null => null;

describe('a folder on a walk', () => {
  const root = WalkedFolder.root([], NONE, (path) => path === 'drafts' || path === 'a/x.txt').governedBy(
    '*.tmp\nold/\n',
  );

  for (const [name, kind, isPassedOver] of [
    ['a', 'folder', false],
    ['drafts', 'folder', true],
    ['node_modules', 'folder', true],
    ['.git', 'folder', true],
    ['old', 'folder', true],
    ['old', 'file', false],
    ['.hidden.bulletin', 'file', false],
    ['a.tmp', 'file', true],
    ['x.txt', 'file', false],
  ] as const) {
    it(`${isPassedOver ? 'passes over' : 'takes'} the ${kind} ${name}`, () => {
      assert.equal(root.passesOver(name, kind), isPassedOver);
    });
  }

  it('hands on what holds below, and adds to it', () => {
    const inner = root.inner('a').governedBy('!kept.tmp\n/y.txt\n');
    assert.equal(inner.fromRoot, 'a/');
    assert.deepEqual(
      ['x.txt', 'y.txt', 'z.tmp', 'kept.tmp'].map((name) => inner.passesOver(name, 'file')),
      [true, true, true, false],
    );
    assert.equal(inner.inner('b').passesOver('y.txt', 'file'), false);
  });

  it('heeds the folders of its repository that are above it', () => {
    const texts = ['/year/*.tmp\n', '/1999/b.txt\n'];
    const within = WalkedFolder.root(['year', '1999'], (depth) => texts[depth] ?? null, NOTHING);
    assert.deepEqual(
      ['a.tmp', 'b.txt', 'c.txt'].map((name) => within.passesOver(name, 'file')),
      [false, true, false],
    );
  });

  it('is walked even where a folder above it ignores it, for the user named it', () => {
    const named = WalkedFolder.root(['year'], () => 'year/\n*.tmp\n', NOTHING);
    assert.equal(named.passesOver('a.tmp', 'file'), false);
  });
});

describe('a walk', () => {
  const root = WalkedFolder.root([], NONE, NOTHING);

  it('comes by a file where no folder on the way is passed over, nor the file itself', () => {
    const comes = (path: string, gitignores: readonly string[]): boolean =>
      comesBy(root, path.split('/'), (depth) => gitignores[depth] ?? null);
    assert.equal(comes('a/b/c.txt', []), true);
    assert.equal(comes('.a/b/c.txt', []), false);
    assert.equal(comes('a/node_modules/c.txt', []), false);
    assert.equal(comes('a/b/c.txt', ['b/\n']), false);
    assert.equal(comes('a/b/c.txt', ['', '', 'c.txt\n']), false);
    assert.equal(comes('a/b/c.txt', ['c.txt\n', '', '!c.txt\n']), true);
  });
});
