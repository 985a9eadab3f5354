import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { PathMatcher } from '../../../server/src/config/globs.ts';
import { ClientFiles } from '../../../server/src/lsp/files/clientFiles.ts';
import { ClientSide } from '../../harness/lsp/clientSide.ts';

const NOTHING: PathMatcher = () => false;

/** Files of these names, each with nothing but its name in it, or with what is given. */
function setUp(root: string, names: readonly string[], texts: Readonly<Record<string, string>> = {}) {
  const all = { ...Object.fromEntries(names.map((name) => [name, name])), ...texts };
  const side = new ClientSide(Object.fromEntries(Object.entries(all).map(([name, text]) => [`${root}/${name}`, text])));
  const failures: unknown[] = [];
  const files = new ClientFiles({ ...side, nextTurn: setImmediate, fail: (error) => failures.push(error) });
  const list = async (folder = root, isExcluded = NOTHING): Promise<string[]> => {
    const found: string[] = [];
    for await (const uri of files.list(folder, isExcluded)) found.push(uri.slice(root.length + 1));
    return found.sort();
  };
  return { side, files, list, failures };
}

describe('the files that a client reads', () => {
  const ROOT = 'vscode-vfs://github/esk/monitor';

  it('are those of all folders, but for hidden ones, packages, what is excluded and what a .gitignore names', async () => {
    const { list } = setUp(
      ROOT,
      [
        'a.txt',
        '1999/b.txt',
        '1999/08/c.txt',
        '.git/d.txt',
        'x/node_modules/e.txt',
        'old/f.txt',
        '1999/g.tmp',
        'h/i.txt',
      ],
      { '.gitignore': 'old/\n*.tmp\n' },
    );
    assert.deepEqual(await list(ROOT, (path) => path === 'h'), ['.gitignore', '1999/08/c.txt', '1999/b.txt', 'a.txt']);
  });

  it('have canonical names', async () => {
    const { list } = setUp(ROOT, ['%C3%84rger%20%281%29%20%27a%27.txt']);
    assert.deepEqual(await list(), ["%C3%84rger%20(1)%20'a'.txt"]);
  });

  it('are asked for in few questions', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${index % 100}/${index}.txt`);
    const { side, files, list } = setUp(ROOT, names);
    assert.equal((await list()).length, 1000);
    assert.deepEqual(
      side.listed.map(({ length }) => length),
      [1, 64, 36],
    );
    side.read.length = 0;
    const texts = await Promise.all(names.map((name) => files.read(`${ROOT}/${name}`)));
    assert.deepEqual(texts, names);
    assert.equal(side.read.length, 16);
  });

  it('are none, and the reason is told, where the client does not answer', async () => {
    const failures: unknown[] = [];
    const refuse = (): Promise<never> => Promise.reject(new Error('no'));
    const fail = (error: unknown): unknown => failures.push(error);
    const files = new ClientFiles({ listFolders: refuse, readFiles: refuse, nextTurn: setImmediate, fail });
    for await (const uri of files.list(ROOT, NOTHING)) assert.fail(uri);
    assert.equal(await files.read(`${ROOT}/a.txt`), null);
    assert.ok(failures.length > 0);
  });

  it('are looked for in the folder alone where nothing says that a disk is under it', async () => {
    const { side, list } = setUp(ROOT, ['a.txt']);
    await list();
    assert.deepEqual(side.read, []);
  });

  it('are told one by one as a list tells them', async () => {
    const { files, side } = setUp(ROOT, [], { '.gitignore': 'old/\n', '1999/.gitignore': '/b.txt\n' });
    const lists = (name: string): Promise<boolean> => files.lists(ROOT, `${ROOT}/${name}`, (path) => path === 'drafts');
    for (const name of ['drafts/a.txt', '.git/index', 'x/node_modules/a.txt']) assert.equal(await lists(name), false);
    assert.deepEqual(side.read, []);
    for (const name of ['old/a.txt', '1999/b.txt', '1999/old/c.txt']) assert.equal(await lists(name), false, name);
    for (const name of ['a.txt', '1999/08/b.txt', '2000/b.txt']) assert.equal(await lists(name), true, name);
  });

  it('are told by the thousand, as when another branch is checked out, with few files read for it', async () => {
    const root = 'file:///home/esk';
    const { files, side } = setUp(root, ['1999/a.txt'], { '.git/HEAD': '', '.gitignore': '*.tmp\n' });
    const uris = Array.from({ length: 1000 }, (_, index) => `${root}/${index % 10}/${index}.txt`);
    const listed = await Promise.all(uris.map((uri) => files.lists(root, uri, NOTHING)));
    assert.ok(listed.every(Boolean));
    const read = side.read.flat();
    assert.ok(read.length < 50, `${read.length} files`);
    assert.equal(new Set(read).size, read.length);
  });

  for (const scheme of ['file://', 'vscode-remote://127.0.0.1:8080']) {
    it(`heed the rest of the repository that they are in, on a disk: ${scheme}`, async () => {
      const { list, files } = setUp(`${scheme}/home`, ['esk/news/a.txt', 'esk/news/b.tmp', 'esk/news/c.log'], {
        '.gitignore': '*.txt\n',
        'esk/.git/HEAD': 'ref: refs/heads/main\n',
        'esk/.gitignore': '*.tmp\n',
      });
      const folder = `${scheme}/home/esk/news`;
      assert.deepEqual(await list(folder), ['esk/news/a.txt', 'esk/news/c.log']);
      assert.equal(await files.lists(folder, `${folder}/d.tmp`, NOTHING), false);
      assert.equal(await files.lists(folder, `${folder}/d.txt`, NOTHING), true);
    });
  }
});
