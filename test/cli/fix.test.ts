import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asCheckOutput } from './contracts.ts';
import { CLEAN, ERROR, MENDED, WARNINGS } from './texts.ts';

describe('bulletin check --fix', () => {
  afterEach(removeFolders);

  const fix = (cwd: string, ...args: string[]) => bulletin(['check', '--fix', ...args], { cwd });
  const bytesOf = (cwd: string, name = 'a.bulletin'): Buffer => readFileSync(path.join(cwd, name));

  it('writes the safe fixes, and says what is left', () => {
    const cwd = folderWith({ 'a.bulletin': WARNINGS, 'b.bulletin': ERROR });
    const ran = fix(cwd, '--format=json');
    assert.equal(bytesOf(cwd).toString(), MENDED);
    assert.equal(bytesOf(cwd, 'b.bulletin').toString(), ERROR);
    const output = asCheckOutput(jsonOf(ran));
    assert.deepEqual(
      output.files.map(({ findings }) => findings.map(({ rule }) => rule)),
      [[], ['citation/impossible-date']],
    );
    assert.deepEqual(output.summary, { files: 2, errors: 1, warnings: 0, information: 0, hints: 0, fixed: 2 });
    assert.equal(ran.status, 1);
  });

  it('changes nothing the second time', () => {
    const cwd = folderWith({ 'a.bulletin': WARNINGS });
    assert.equal(fix(cwd).stdout, 'No findings in 1 file. 2 faults were fixed.\n');
    assert.equal(fix(cwd).stdout, 'No findings in 1 file. Nothing was fixed.\n');
    assert.equal(bytesOf(cwd).toString(), MENDED);
  });

  it('leaves a file alone in which there is nothing to fix', () => {
    const cwd = folderWith({ 'a.bulletin': CLEAN, 'b.bulletin': ERROR });
    const before = ['a.bulletin', 'b.bulletin'].map((name) => statSync(path.join(cwd, name)));
    fix(cwd);
    const after = ['a.bulletin', 'b.bulletin'].map((name) => statSync(path.join(cwd, name)));
    assert.deepEqual(
      after.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
      before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
    );
  });

  it('fixes only what a rule that is on finds', () => {
    const cwd = folderWith({ 'a.bulletin': WARNINGS });
    fix(cwd, '--rule=citation/month=off');
    assert.equal(bytesOf(cwd).toString(), WARNINGS.replace('BNS,August', 'BNS, August'));
  });

  const kept: Readonly<Record<string, (text: string) => Buffer>> = {
    'CR LF': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
    'CR only': (text) => Buffer.from(text.replaceAll('\n', '\r')),
    'a missing last line end': (text) => Buffer.from(text.trimEnd()),
    'a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
    'UTF-16, little end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16, big end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    'Windows-1252': (text) => Buffer.from(text.replace('keeper', '\x93keeper\x94 \x81\xE9'), 'latin1'),
  };
  for (const [title, encode] of Object.entries(kept)) {
    it(`keeps ${title}`, () => {
      const cwd = folderWith({ 'a.bulletin': encode(WARNINGS) });
      const ran = fix(cwd);
      assert.equal(ran.stderr, '');
      assert.deepEqual(bytesOf(cwd), encode(MENDED));
    });
  }

  it('refuses a file whose bytes would not come out as they went in', () => {
    const damaged = Buffer.concat([Buffer.from(`\uFEFF${WARNINGS}`), Buffer.from([0xe9, 0x0a])]);
    const cwd = folderWith({ 'a.bulletin': damaged, 'b.bulletin': WARNINGS });
    const ran = fix(cwd);
    assert.equal(
      ran.stderr,
      'bulletin: a.bulletin: is left as it was, since its text cannot be written back in its encoding, utf-8\n',
    );
    assert.equal(ran.status, 2);
    assert.deepEqual(bytesOf(cwd), damaged);
    assert.equal(bytesOf(cwd, 'b.bulletin').toString(), MENDED);
    assert.match(ran.stdout, /^a\.bulletin:5:\d+ warning .*\n.*\n.*\na\.bulletin:5:\d+ warning /);
    assert.match(ran.stdout, /\n3 warnings in 2 files; not all could be done\. 2 faults were fixed\.\n$/);
  });

  it('leaves a file alone that is for reading only', function () {
    // To root, no file is, and Windows knows no such mode.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const cwd = folderWith({ 'a.bulletin': WARNINGS });
    chmodSync(path.join(cwd, 'a.bulletin'), 0o444);
    const ran = fix(cwd);
    assert.deepEqual([ran.status, ran.stderr], [2, 'bulletin: a.bulletin: permission denied\n']);
    assert.equal(bytesOf(cwd).toString(), WARNINGS);
  });

  it('leaves nothing else in the folder', () => {
    const cwd = folderWith({ 'a.bulletin': WARNINGS });
    fix(cwd);
    assert.deepEqual(readdirSync(cwd), ['a.bulletin']);
  });

  it('keeps the mode, and a link a link', function () {
    // There, modes mean little and links are a privilege.
    if (process.platform === 'win32') this.skip();
    const cwd = folderWith({ 'a.txt': WARNINGS });
    chmodSync(path.join(cwd, 'a.txt'), 0o640);
    symlinkSync('a.txt', path.join(cwd, 'a.bulletin'));
    fix(cwd);
    assert.equal(lstatSync(path.join(cwd, 'a.bulletin')).isSymbolicLink(), true);
    assert.equal(statSync(path.join(cwd, 'a.txt')).mode & 0o777, 0o640);
    assert.equal(bytesOf(cwd, 'a.txt').toString(), MENDED);
  });
});
