import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, removeFolders } from './command.ts';
import { CLEAN, ERROR, MENDED, WARNINGS } from './texts.ts';

describe('bulletin check --cache', () => {
  afterEach(removeFolders);

  const CACHE = '.checked';
  const check = (cwd: string, ...args: string[]) => bulletin(['check', '--cache', CACHE, ...args], { cwd });
  const plain = (cwd: string, ...args: string[]) => bulletin(['check', ...args], { cwd });
  const read = (cwd: string, name = CACHE): string => readFileSync(path.join(cwd, name), 'utf8');
  const write = (cwd: string, name: string, text: string): void => writeFileSync(path.join(cwd, name), text);
  const namesIn = (cwd: string): unknown[] =>
    read(cwd)
      .split('\n')
      .slice(1, -1)
      .map((line) => JSON.parse(line.split('\t')[2] ?? ''));

  /** Files that were checked once, and a cache in which each finding is marked, so that what comes from it can be told. */
  const checkedOnce = (files: Readonly<Record<string, string>>, ...args: string[]): string => {
    const cwd = folderWith(files);
    check(cwd, ...args);
    const [title = '', ...lines] = read(cwd).split('\n');
    const body = lines.join('\n').replaceAll('"message":"', '"message":"KEPT ');
    const hash = createHash('sha256').update(body).digest('base64');
    write(cwd, CACHE, `${title.replace(/[^\t]*$/, hash)}\n${body}`);
    return cwd;
  };
  const marks = (stdout: string): number => stdout.split('KEPT').length - 1;

  it('finds the same, the first time and afterwards', () => {
    const cwd = folderWith({ 'a.bulletin': CLEAN, 'ä/b.bulletin': WARNINGS, 'c.bulletin': ERROR });
    for (const format of ['text', 'json', 'sarif']) {
      rmSync(path.join(cwd, CACHE), { force: true });
      const expected = plain(cwd, '--format', format);
      assert.deepEqual(check(cwd, '--format', format), expected);
      assert.deepEqual(check(cwd, '--format', format), expected);
    }
    assert.deepEqual(namesIn(cwd), ['a.bulletin', 'c.bulletin', 'ä/b.bulletin']);
  });

  it('keeps what a stet comment lets stand', () => {
    const stet = ERROR.replace('(BNS', '{>>stet citation/impossible-date: as printed<<}(BNS');
    const cwd = folderWith({ 'a.bulletin': stet });
    const expected = plain(cwd, '--format=sarif');
    assert.match(expected.stdout, /as printed/);
    check(cwd);
    assert.deepEqual(check(cwd, '--format=sarif'), expected);
  });

  it('checks again only what has changed', () => {
    const cwd = checkedOnce({ 'a.bulletin': ERROR, 'b.bulletin': ERROR, 'c.bulletin': CLEAN });
    assert.equal(marks(check(cwd).stdout), 2);
    write(cwd, 'b.bulletin', ERROR.replace('August 32', 'August 33'));
    write(cwd, 'c.bulletin', WARNINGS);
    const { stdout } = check(cwd);
    assert.match(stdout, /\n2 errors and 2 warnings in 3 files\.\n$/);
    assert.equal(marks(stdout), 1);
  });

  it('is not written when nothing has changed', () => {
    const cwd = folderWith({ 'a.bulletin': ERROR });
    check(cwd);
    const { mtimeNs, ino } = statSync(path.join(cwd, CACHE), { bigint: true });
    check(cwd);
    const after = statSync(path.join(cwd, CACHE), { bigint: true });
    assert.deepEqual([after.mtimeNs, after.ino], [mtimeNs, ino]);
  });

  it('checks again what other rules hold for', () => {
    const cwd = checkedOnce({ 'bulletin.json': '{}', 'a.bulletin': ERROR });
    assert.equal(marks(check(cwd, '--rule', 'citation/impossible-date=hint').stdout), 0);
    const other = checkedOnce({ 'bulletin.json': '{}', 'a.bulletin': ERROR });
    assert.equal(marks(check(other, '--final').stdout), 0);
    const third = checkedOnce({ 'bulletin.json': '{}', 'a.bulletin': ERROR });
    write(third, 'bulletin.json', '{ "rules": { "citation/impossible-date": "hint" } }');
    assert.match(check(third).stdout, /^a\.bulletin:5:\d+ hint /);
  });

  it('checks again where another bulletin.json is the nearest', () => {
    const cwd = checkedOnce({ 'bulletin.json': '{}', 'a/a.bulletin': ERROR });
    write(cwd, 'a/bulletin.json', '{}');
    assert.equal(marks(check(cwd).stdout), 0);
  });

  it('moves with its archive', () => {
    const cwd = checkedOnce({ 'bulletin.json': '{}', 'a/a.bulletin': ERROR });
    const moved = folderWith({});
    cpSync(cwd, moved, { recursive: true });
    assert.equal(marks(check(moved).stdout), 1);
    assert.equal(marks(bulletin(['check', '--cache', '../.checked'], { cwd: path.join(moved, 'a') }).stdout), 1);
  });

  it('forgets files that are gone, and keeps those that were not looked at', () => {
    const cwd = folderWith({ 'a.bulletin': ERROR, 'b.bulletin': ERROR, 'c.bulletin': CLEAN });
    check(cwd);
    rmSync(path.join(cwd, 'b.bulletin'));
    check(cwd, 'c.bulletin');
    assert.deepEqual(namesIn(cwd), ['a.bulletin', 'c.bulletin']);
  });

  it('keeps nothing of a file that is no text any more', () => {
    const cwd = folderWith({ 'a.bulletin': CLEAN, 'b.bulletin': CLEAN });
    check(cwd);
    write(cwd, 'a.bulletin', '\0\x01\x02\x03');
    for (const _ of [1, 2]) {
      const { status, stderr } = check(cwd);
      assert.deepEqual([status, stderr], [2, 'bulletin: a.bulletin: is not a text file\n']);
    }
    assert.deepEqual(namesIn(cwd), ['b.bulletin']);
  });

  it('mends what was found before the cache knew it, and checks what was mended', () => {
    const cwd = folderWith({ 'a.bulletin': WARNINGS, 'b.bulletin': ERROR });
    check(cwd);
    assert.match(check(cwd, '--fix').stdout, /\n1 error in 2 files\. 2 faults were fixed\.\n$/);
    assert.equal(read(cwd, 'a.bulletin'), MENDED);
    assert.match(check(cwd).stdout, /\n1 error in 2 files\.\n$/);
  });

  it('serves a baseline, and all threads', () => {
    const files = Array.from({ length: 600 }, (_, index) => [`${index}.bulletin`, index % 3 === 0 ? ERROR : CLEAN]);
    const cwd = checkedOnce(Object.fromEntries(files), '--threads=3');
    const { stdout } = check(cwd, '--threads=3');
    assert.equal(marks(stdout), 200);
    assert.match(stdout, /\n200 errors in 600 files\.\n$/);
    check(cwd, '--baseline=accepted.json', '--write-baseline');
    assert.match(
      check(cwd, '--baseline=accepted.json').stdout,
      /^No findings in 600 files\. 200 more are accepted\.\n$/,
    );
  });

  describe('that is of no use', () => {
    const cases: readonly (readonly [string, (cache: string) => string])[] = [
      ['is empty', () => ''],
      ['is of other software', (cache) => cache.replace('Cache of bulletin check\t', 'Cache of bulletin check\t9')],
      ['is cut off', (cache) => cache.slice(0, -20)],
      ['was changed', (cache) => cache.replace('impossible-date', 'possible-date')],
    ];
    for (const [title, damage] of cases) {
      it(`${title}: it is made anew, without a word`, () => {
        const cwd = folderWith({ 'a.bulletin': ERROR });
        const expected = plain(cwd);
        check(cwd);
        const before = read(cwd);
        write(cwd, CACHE, damage(before));
        assert.deepEqual(check(cwd), expected);
        assert.equal(read(cwd), before);
      });
    }
  });

  describe('that cannot be', () => {
    const cases: readonly (readonly [string, readonly string[], string])[] = [
      [
        'a file of something else',
        ['--cache=a.bulletin'],
        'a.bulletin: is no cache of bulletin check, and is left as it is',
      ],
      ['a folder', ['--cache=.'], '.: is a folder'],
      ['in a folder that is not there', ['--cache=x/y'], 'x/y: the folder that it is to be in is not there'],
      ['of standard input', ['--cache=c', '--stdin'], '--cache is for files, and --stdin has none'],
      [
        'of files that are compared',
        ['--cache=c', '--archive'],
        '--cache keeps what is found in each file by itself, and --archive compares them',
      ],
    ];
    for (const [title, args, message] of cases) {
      it(`${title}: one line, and status 2`, () => {
        const cwd = folderWith({ 'a.bulletin': ERROR });
        const { status, stderr } = plain(cwd, ...args);
        assert.deepEqual([status, stderr], [2, `bulletin: ${message}\n`]);
        assert.equal(read(cwd, 'a.bulletin'), ERROR);
      });
    }
  });
});
