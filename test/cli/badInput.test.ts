import assert from 'node:assert/strict';
import { chmodSync, renameSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, removeFolders } from './command.ts';
import { CLEAN } from './texts.ts';

describe('what the command cannot do', () => {
  afterEach(removeFolders);

  const badArguments: readonly (readonly [readonly string[], string])[] = [
    [['chekc'], "unknown command 'chekc' (Did you mean check?)"],
    [
      ['1999/5-156.bulletin'],
      '"1999/5-156.bulletin" is no command; to check it, say bulletin check "1999/5-156.bulletin"',
    ],
    [['.', '--fix'], '"." is no command; to check it, say bulletin check "."'],
    [['examples'], '"examples" is no command; to check it, say bulletin check "examples"'],
    [['help', 'chekc'], 'there is no command "chekc"'],
    [['check', '--formta'], "unknown option '--formta' (Did you mean --format?)"],
    [
      ['check', '--format=xml'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, sarif, github, junit, rdjsonl.",
    ],
    [
      ['check', '--rule=citation/mnoth=off'],
      "option '--rule <id=severity>' argument 'citation/mnoth=off' is invalid. " +
        'There is no rule "citation/mnoth". Did you mean "citation/month"?',
    ],
    [
      ['check', '--rule=lamp/oil=off'],
      "option '--rule <id=severity>' argument 'lamp/oil=off' is invalid. There is no rule \"lamp/oil\".",
    ],
    [
      ['check', '--rule=citation/month=loud'],
      "option '--rule <id=severity>' argument 'citation/month=loud' is invalid. " +
        'It must be a rule, "=" and one of error, warning, information, hint, off.',
    ],
    [
      ['check', '--max-warnings=few'],
      "option '--max-warnings <number>' argument 'few' is invalid. It must be a whole number.",
    ],
    [['check', '--stdin', '--fix'], '--fix writes into files, and --stdin has none'],
    [['check', '--stdin', 'a.bulletin'], '--stdin takes no paths, but "a.bulletin" was given'],
    [['check', '--stdin-filename=a'], '--stdin-filename needs --stdin'],
    [['check', '--stdin', '--changed'], '--changed asks git about files, and --stdin has none'],
    [['check', '--stdin', '--baseline=a'], '--baseline needs --stdin-filename as well'],
    [['check', '--write-baseline'], '--write-baseline needs --baseline'],
    [['check', '--prune'], '--prune needs --baseline'],
    [['check', '--baseline=a', '--write-baseline', '--prune'], '--write-baseline leaves nothing for --prune'],
    [['check', '--baseline=a', '--prune', '--changed'], 'a baseline is written from whole files, not with --changed'],
    [['check', '--baseline=a', '--prune', '--rule=text/*=off'], '--prune would take what --rule silences for repaired'],
    [['check', '--fix', '--changed'], '--fix repairs whole files, not only what --changed shows'],
    [['check', '--fix', '--baseline=a'], '--fix repairs whole files, also what --baseline accepts'],
    [['check', ''], "argument 'path' is empty"],
    [['accept', 'a', ''], "argument 'path' is empty"],
    [['suggest', 'a', ''], "argument 'new' is empty"],
    [['export', '--output='], "option '--output <path>' argument is empty"],
    [['check', '--changed='], "option '--changed [revision]' argument is empty"],
    [['check', '--cache', '--fix'], "option '--cache <file>' argument missing"],
    [['export', '--output', '--format=html'], "option '--output <path>' argument missing"],
    [['parse'], "missing required argument 'file'"],
    [['parse', 'a', 'b'], "too many arguments for 'parse'. Expected 1 argument but got 2."],
    [['explain', 'citation/mnoth'], 'there is no rule "citation/mnoth". Did you mean "citation/month"?'],
    [['explain', 'headline'], 'there is no rule "headline". Did you mean "headline/*"?'],
    [['lsp'], "required option '--stdio' not specified"],
  ];
  for (const [args, message] of badArguments) {
    it(`bulletin ${args.join(' ')}`, () => {
      assert.deepEqual(bulletin(args), { status: 2, stdout: '', stderr: `bulletin: ${message}\n` });
    });
  }

  const badFiles: readonly (readonly [string, readonly string[], string])[] = [
    ['a missing file', ['parse', 'none.bulletin'], 'none.bulletin: no such file or folder'],
    ['a missing file to outline', ['outline', 'none.bulletin'], 'none.bulletin: no such file or folder'],
    ['a file for a folder', ['parse', 'a.bulletin/b'], 'a.bulletin/b: no such file or folder'],
    ['a folder for a file', ['parse', 'folder'], 'folder: is a folder'],
    ['a binary file', ['parse', 'binary.bulletin'], 'binary.bulletin: is not a text file'],
  ];
  for (const [title, args, message] of badFiles) {
    it(title, () => {
      const binary = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251);
      const cwd = folderWith({ 'a.bulletin': CLEAN, 'folder/b.bulletin': CLEAN, 'binary.bulletin': binary });
      assert.deepEqual(bulletin(args, { cwd }), { status: 2, stdout: '', stderr: `bulletin: ${message}\n` });
    });
  }

  it('a path, a glob and a binary file that cannot be checked do not keep the others from it', () => {
    const cwd = folderWith({ 'a.bulletin': CLEAN, 'b.bulletin': Uint8Array.of(0, 1, 2, 0, 3) });
    const ran = bulletin(['check', 'none.bulletin', '*.text', 'b.bulletin', 'a.bulletin'], { cwd });
    assert.equal(
      ran.stderr,
      [
        'bulletin: none.bulletin: no such file or folder',
        'bulletin: *.text: matches no file',
        'bulletin: b.bulletin: is not a text file',
        '',
      ].join('\n'),
    );
    assert.equal(ran.stdout, 'No findings in 1 file; not all could be done.\n');
    assert.equal(ran.status, 2);
  });

  it('where nothing could be looked at, stdout does not say that nothing was found', () => {
    const ran = bulletin(['check', 'none.bulletin'], { cwd: folderWith({}) });
    assert.deepEqual(ran, { status: 2, stdout: '', stderr: 'bulletin: none.bulletin: no such file or folder\n' });
  });

  it('a file that is far too large', () => {
    const cwd = folderWith({ 'a.bulletin': '' });
    truncateSync(path.join(cwd, 'a.bulletin'), 3_000_000_000);
    const ran = bulletin(['check', 'a.bulletin'], { cwd });
    assert.equal(ran.stderr, 'bulletin: a.bulletin: is too large to be a bulletin (3,000 MB)\n');
    assert.equal(ran.status, 2);
  });

  it('a device that gives without end', function () {
    if (process.platform !== 'linux') this.skip();
    const ran = bulletin(['check', '/dev/zero']);
    const stderr = 'bulletin: /dev/zero: is too large to be a bulletin (more than 32 MB)\n';
    assert.deepEqual(ran, { status: 2, stdout: '', stderr });
  });

  it('a file that may not be read', function () {
    // Nothing is forbidden to root, and Windows knows no such mode.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const cwd = folderWith({ 'a.bulletin': CLEAN });
    chmodSync(path.join(cwd, 'a.bulletin'), 0);
    const ran = bulletin(['check', 'a.bulletin'], { cwd });
    assert.equal(ran.stderr, 'bulletin: a.bulletin: permission denied\n');
    assert.equal(ran.status, 2);
  });

  it('a file whose name comes from a system with another encoding', function () {
    // Others refuse such a name, or keep it as something else.
    if (process.platform !== 'linux') this.skip();
    const cwd = folderWith({ 'a.bulletin': CLEAN });
    const latin = Buffer.concat([Buffer.from(`${cwd}/Pyr`), Buffer.of(0xe9), Buffer.from('n.bulletin')]);
    renameSync(path.join(cwd, 'a.bulletin'), latin);
    const stderr = 'bulletin: Pyr�n.bulletin: the name is not UTF-8; rename the file, and it can be read\n';
    assert.deepEqual(bulletin(['check'], { cwd }), { status: 2, stdout: '', stderr });
  });

  it('a folder that may not be read is not called empty', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const cwd = folderWith({ 'a/b.bulletin': CLEAN });
    chmodSync(path.join(cwd, 'a'), 0);
    const ran = bulletin(['check', 'a'], { cwd });
    chmodSync(path.join(cwd, 'a'), 0o700);
    assert.deepEqual(ran, { status: 2, stdout: '', stderr: 'bulletin: a: permission denied\n' });
  });

  it('standard input without an end', () => {
    const ran = bulletin(['check', '--stdin'], { input: Buffer.alloc(32_000_001, 'a') });
    const stderr = 'bulletin: <stdin>: is too large to be a bulletin (more than 32 MB)\n';
    assert.deepEqual(ran, { status: 2, stdout: '', stderr });
  });

  it('standard input that is no text', () => {
    const ran = bulletin(['check', '--stdin'], { input: Uint8Array.of(0, 1, 2, 0, 3) });
    assert.deepEqual(ran, { status: 2, stdout: '', stderr: 'bulletin: <stdin>: is not a text file\n' });
  });
});
