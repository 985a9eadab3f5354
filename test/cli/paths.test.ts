import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asCheckOutput } from './contracts.ts';
import { CLEAN, ERROR } from './texts.ts';

describe('paths', () => {
  afterEach(removeFolders);

  const folderOf = (...names: string[]): string => folderWith(Object.fromEntries(names.map((name) => [name, CLEAN])));
  const checked = (cwd: string, ...args: string[]): string[] => {
    const ran = bulletin(['check', '--format=json', ...args], { cwd });
    assert.equal(ran.stderr, '');
    return asCheckOutput(jsonOf(ran)).files.map((file) => file.path);
  };

  it('a file that is named is read whatever its ending', () => {
    const cwd = folderOf('a.txt', 'b', 'c/d.txt');
    assert.deepEqual(checked(cwd, 'a.txt', './b', 'c/../c/d.txt/'), ['a.txt', 'b', 'c/d.txt']);
  });

  it('a folder gives its bulletins and those of its folders, by name', () => {
    const cwd = folderOf('b.bulletin', 'a/z.bulletin', 'a/B.bulletin', 'c/1.bulletin', 'a.bulletin', 'c/a.txt');
    const all = ['a/B.bulletin', 'a/z.bulletin', 'a.bulletin', 'b.bulletin', 'c/1.bulletin'];
    assert.deepEqual(checked(cwd), all);
    assert.deepEqual(checked(cwd, '.'), all);
    assert.deepEqual(checked(path.join(cwd, 'c'), '../a'), ['../a/B.bulletin', '../a/z.bulletin']);
  });

  it('keeps the order of the paths, and reads no file twice', () => {
    const cwd = folderOf('b/1.bulletin', 'a/1.bulletin', 'a/2.bulletin');
    assert.deepEqual(checked(cwd, 'b', 'a/2.bulletin', 'a', './b/1.bulletin'), [
      'b/1.bulletin',
      'a/2.bulletin',
      'a/1.bulletin',
    ]);
    assert.deepEqual(checked(cwd, 'a/1.bulletin', path.join(cwd, 'a/1.bulletin')), ['a/1.bulletin']);
  });

  it('an absolute path stays one', () => {
    const cwd = folderOf('a.bulletin');
    const file = path.join(cwd, 'a.bulletin');
    assert.deepEqual(checked(cwd, file), [file]);
  });

  it('leaves out hidden folders and those of packages', () => {
    assert.deepEqual(checked(folderOf('a.bulletin', '.old/b.bulletin', 'node_modules/c/d.bulletin')), ['a.bulletin']);
  });

  describe('globs, for systems whose shell knows none', () => {
    it('match from their folder on, whatever the ending', () => {
      const cwd = folderOf('1999/a.txt', '1999/b/c.txt', '1999/d.bulletin', '1998/e.txt');
      assert.deepEqual(checked(cwd, '1999/*.txt'), ['1999/a.txt']);
      assert.deepEqual(checked(cwd, '**/*.txt'), ['1998/e.txt', '1999/a.txt', '1999/b/c.txt']);
    });

    it('may be extended ones, wherever they say what a name is not', () => {
      const cwd = folderOf('1998/a.txt', '1999/a.txt', '1999/b.txt', 'c.txt');
      assert.deepEqual(checked(cwd, '!(1998)/*'), ['1999/a.txt', '1999/b.txt']);
      assert.deepEqual(checked(cwd, '1999/!(a).txt'), ['1999/b.txt']);
      assert.deepEqual(checked(cwd, '@(1998|1999)/a.txt'), ['1998/a.txt', '1999/a.txt']);
    });

    it('that match nothing are said in one line, also where their folder is not there', () => {
      for (const glob of ['b/*.txt', '*.text']) {
        const ran = bulletin(['check', glob], { cwd: folderOf('a.txt') });
        assert.deepEqual(ran, { status: 2, stdout: '', stderr: `bulletin: ${glob}: matches no file\n` });
      }
    });

    it('leave nothing out: who wants that must not see it done', () => {
      const ran = bulletin(['check', '--fix', '*.txt', '!b.*'], { cwd: folderOf('a.txt', 'b.txt') });
      const stderr = 'bulletin: !b.*: a glob says what is meant, and cannot leave anything out\n';
      assert.deepEqual(ran, { status: 2, stdout: '', stderr });
      assert.deepEqual(checked(folderOf('!b.txt'), '!b.txt'), ['!b.txt']);
    });

    it('do not keep a file with such a name from being read', () => {
      assert.deepEqual(checked(folderOf('[1999].txt', '1.txt'), '[1999].txt'), ['[1999].txt']);
    });
  });

  describe('bulletin.json', () => {
    it('says which files are bulletins, also from folders below it', () => {
      const cwd = folderOf('1996/a.txt', '1996/b.bulletin', '1997/c.txt', 'd.bulletin');
      const config = folderWith({ 'bulletin.json': '{ "files": ["1996/*.txt", "!**/x.txt"] }', '1996/a.txt': CLEAN });
      assert.deepEqual(checked(config), ['1996/a.txt']);
      assert.deepEqual(checked(path.join(config, '1996')), ['a.txt']);
      assert.deepEqual(checked(cwd), ['1996/b.bulletin', 'd.bulletin']);
    });

    it('holds until a nearer one does', () => {
      const cwd = folderWith({
        'bulletin.json': '{ "files": ["**/*.txt"] }',
        'a.txt': CLEAN,
        'new/bulletin.json': '{}',
        'new/b.txt': CLEAN,
        'new/c.bulletin': CLEAN,
        'old/d.txt': CLEAN,
      });
      assert.deepEqual(checked(cwd), ['a.txt', 'new/c.bulletin', 'old/d.txt']);
    });
  });

  describe('.gitignore', () => {
    it('is respected, the nearest one first', () => {
      const cwd = folderWith({
        '.gitignore': 'drafts/\n*.tmp.bulletin\n',
        'a.bulletin': CLEAN,
        'a.tmp.bulletin': CLEAN,
        'drafts/b.bulletin': CLEAN,
        'kept/.gitignore': '!c.tmp.bulletin\n/d.bulletin\n',
        'kept/c.tmp.bulletin': CLEAN,
        'kept/d.bulletin': CLEAN,
        'kept/e/d.bulletin': CLEAN,
      });
      assert.deepEqual(checked(cwd), ['a.bulletin', 'kept/c.tmp.bulletin', 'kept/e/d.bulletin']);
    });

    it('of the repository holds in its folders', () => {
      const cwd = folderWith({
        '.git/HEAD': '',
        '.gitignore': '/1999/old/\n',
        '1999/a.bulletin': CLEAN,
        '1999/old/b.bulletin': CLEAN,
      });
      assert.deepEqual(checked(path.join(cwd, '1999')), ['a.bulletin']);
    });

    it('does not hold what is named', () => {
      const cwd = folderWith({ '.git/HEAD': '', '.gitignore': 'drafts/\n', 'drafts/b.bulletin': CLEAN });
      assert.deepEqual(checked(cwd, 'drafts/b.bulletin'), ['drafts/b.bulletin']);
      assert.deepEqual(checked(cwd, 'drafts'), ['drafts/b.bulletin']);
    });
  });

  it('that would break a line, or speak to a terminal, are shown as one line', function () {
    // There, no file can be called so.
    if (process.platform === 'win32') this.skip();
    const cwd = folderWith({ 'a\x1b[31m\nb.bulletin': ERROR, 'c\n.bulletin': Uint8Array.of(0, 1, 2, 0, 3) });
    const ran = bulletin(['check'], { cwd });
    assert.match(ran.stdout, /^a\uFFFD\[31m\uFFFDb\.bulletin:5:44 error /);
    assert.equal(ran.stderr, 'bulletin: c\uFFFD.bulletin: is not a text file\n');
    const { files, problems } = asCheckOutput(jsonOf(bulletin(['check', '--format=json'], { cwd })));
    assert.deepEqual([files[0]?.path, problems], ['a\x1b[31m\nb.bulletin', ['c\n.bulletin: is not a text file']]);
  });

  describe('links', () => {
    before(function () {
      // There, making links is a privilege.
      if (process.platform === 'win32') this.skip();
    });

    it('that lead into what is walked anyway are not followed', () => {
      const cwd = folderOf('a/b.bulletin', 'c/d.bulletin');
      symlinkSync('..', path.join(cwd, 'a/up'));
      symlinkSync('.', path.join(cwd, 'a/self'));
      symlinkSync('../c', path.join(cwd, 'a/beside'));
      assert.deepEqual(checked(cwd), ['a/b.bulletin', 'c/d.bulletin']);
    });

    it('that lead elsewhere are followed once, and loops end', () => {
      const elsewhere = folderOf('x.bulletin');
      const cwd = folderOf('b.bulletin');
      symlinkSync(elsewhere, path.join(cwd, 'first'));
      symlinkSync(elsewhere, path.join(cwd, 'second'));
      symlinkSync(path.join(cwd, 'loop'), path.join(cwd, 'loop'));
      symlinkSync('nowhere.bulletin', path.join(cwd, 'dangling.bulletin'));
      symlinkSync(path.join(elsewhere, 'x.bulletin'), path.join(cwd, 'file.bulletin'));
      assert.deepEqual(checked(cwd), ['b.bulletin', 'file.bulletin', 'first/x.bulletin']);
    });
  });
});
