import assert from 'node:assert/strict';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asCheckOutput } from './contracts.ts';
import { CLEAN, ERROR, WARNINGS } from './texts.ts';

describe('bulletin check', () => {
  afterEach(removeFolders);

  const checkJson = (files: Record<string, string>, args: readonly string[] = []) => {
    const ran = bulletin(['check', '--format', 'json', ...args], { cwd: folderWith(files) });
    return { ...ran, output: asCheckOutput(jsonOf(ran)) };
  };

  describe('--format json', () => {
    it('says rule, severity, place and fix of each finding', () => {
      const { output } = checkJson({ 'a.bulletin': WARNINGS });
      const [space, month, ...more] = output.files[0]?.findings ?? [];
      assert.deepEqual(more, []);
      assert.deepEqual([space?.rule, month?.rule], ['citation/missing-space', 'citation/month']);
      const offset = WARNINGS.indexOf('Aug.');
      const column = offset - WARNINGS.indexOf('The keeper') + 1;
      assert.deepEqual(month?.start, { line: 5, column, offset });
      assert.deepEqual(month?.end, { line: 5, column: column + 4, offset: offset + 4 });
      assert.equal(month?.severity, 'warning');
      assert.equal(month?.fix?.safe, true);
      assert.deepEqual(month?.fix?.edits, [{ start: offset, end: offset + 4, text: 'August' }]);
    });

    it('counts files and findings', () => {
      const { output } = checkJson({ 'a.bulletin': WARNINGS, 'b.bulletin': CLEAN, 'c.bulletin': ERROR });
      assert.deepEqual(output.summary, { files: 3, errors: 1, warnings: 2, information: 0, hints: 0 });
      assert.deepEqual(
        output.files.map(({ path, findings }) => [path, findings.length]),
        [
          ['a.bulletin', 2],
          ['b.bulletin', 0],
          ['c.bulletin', 1],
        ],
      );
    });

    it('counts columns and offsets in UTF-16 units', () => {
      const { output } = checkJson({ 'a.bulletin': WARNINGS.replace('The keeper', '🗼 The keeper') });
      const [first] = output.files[0]?.findings ?? [];
      assert.equal(first?.start.column, '🗼 The keeper lit the lamp on Wednesday ('.length + 1);
    });

    it('is one object even where there is nothing', () => {
      const { output, status, stderr } = checkJson({});
      assert.deepEqual(output.files, []);
      assert.equal(status, 0);
      const hint = '"files" in a bulletin.json can name others';
      assert.equal(stderr, `bulletin: .: holds no bulletin (**/*.bulletin); ${hint}\n`);
      const configured = checkJson({ 'bulletin.json': '{ "files": ["*.txt"] }' });
      assert.equal(configured.stderr, 'bulletin: .: holds no bulletin (*.txt)\n');
    });
  });

  it('--format json is whole where something could not be done, and says what', () => {
    const { output, status } = checkJson({ 'a.bulletin': ERROR }, ['none', 'a.bulletin']);
    assert.deepEqual(output.problems, ['none: no such file or folder']);
    assert.deepEqual(output.summary, { files: 1, errors: 1, warnings: 0, information: 0, hints: 0 });
    assert.equal(status, 2);
    const binary = bulletin(['check', '--stdin', '--format=json'], { input: Uint8Array.of(0, 1, 2, 0, 3) });
    assert.deepEqual(asCheckOutput(jsonOf(binary)).problems, ['<stdin>: is not a text file']);
  });

  it('says in words that there is nothing to check', () => {
    const { stdout } = bulletin(['check'], { cwd: folderWith({}) });
    assert.equal(stdout, 'No files were checked.\n');
  });

  describe('exit status', () => {
    const cases: readonly (readonly [string, Record<string, string>, readonly string[], number])[] = [
      ['nothing found', { 'a.bulletin': CLEAN }, [], 0],
      ['warnings', { 'a.bulletin': WARNINGS }, [], 0],
      ['an error', { 'a.bulletin': CLEAN, 'b.bulletin': ERROR }, [], 1],
      ['as many warnings as allowed', { 'a.bulletin': WARNINGS }, ['--max-warnings', '2'], 0],
      ['more warnings than allowed', { 'a.bulletin': WARNINGS }, ['--max-warnings=1'], 1],
      ['no warning allowed and none found', { 'a.bulletin': CLEAN }, ['--max-warnings=0'], 0],
      ['an error where many warnings are allowed', { 'a.bulletin': ERROR }, ['--max-warnings=99'], 1],
      ['an error made a warning', { 'a.bulletin': ERROR }, ['--rule', 'citation/impossible-date=warning'], 0],
      ['a warning made an error', { 'a.bulletin': WARNINGS }, ['--rule=citation/month=error'], 1],
      ['a group silenced', { 'a.bulletin': ERROR }, ['--rule', 'citation/*=off'], 0],
      ['an error beside a missing file', { 'a.bulletin': ERROR }, ['a.bulletin', 'b.bulletin'], 2],
    ];
    for (const [title, files, args, status] of cases) {
      it(`${status}: ${title}`, () => {
        const ran = bulletin(['check', ...args], { cwd: folderWith(files) });
        assert.equal(ran.status, status, ran.stdout + ran.stderr);
      });
    }
  });

  it('--rule wins over bulletin.json, and the last --rule over those before', () => {
    const files = { 'a.bulletin': WARNINGS, 'bulletin.json': '{ "rules": { "citation/*": "hint" } }' };
    const args = ['--rule=citation/month=off', '--rule=citation/month=information'];
    const { output } = checkJson(files, args);
    assert.deepEqual(output.summary, { files: 1, errors: 0, warnings: 0, information: 1, hints: 1 });
  });

  it('--final makes errors of what must be gone from the final copy, whatever bulletin.json says', () => {
    const draft = CLEAN.replace('Wednesday', 'TK {++cold ++}Wednesday');
    const files = { 'a.bulletin': draft, 'bulletin.json': '{ "rules": { "draft/*": "off" } }' };
    assert.equal(checkJson(files).status, 0);
    const { output, status } = checkJson(files, ['--final']);
    assert.deepEqual(
      output.files[0]?.findings.map(({ rule, severity }) => [rule, severity]),
      [
        ['draft/placeholder', 'error'],
        ['draft/review-mark', 'error'],
      ],
    );
    assert.equal(status, 1);
    assert.equal(checkJson(files, ['--final', '--rule=draft/*=hint']).status, 0);
  });

  describe('--stdin', () => {
    it('checks standard input under the name that it is given', () => {
      const cwd = folderWith({ '1996/bulletin.json': '{ "rules": { "citation/month": "error" } }' });
      const args = ['check', '--format=json', '--stdin', '--stdin-filename', '1996/a.txt'];
      const ran = bulletin(args, { cwd, input: WARNINGS });
      const output = asCheckOutput(jsonOf(ran));
      assert.equal(output.files[0]?.path, '1996/a.txt');
      assert.deepEqual(output.summary, { files: 1, errors: 1, warnings: 1, information: 0, hints: 0 });
      assert.equal(ran.status, 1);
    });

    it('needs no name', () => {
      const ran = bulletin(['check', '--stdin'], { input: ERROR });
      assert.match(ran.stdout, /^<stdin>:5:44 error /);
      assert.equal(ran.status, 1);
    });

    it('takes nothing for an empty bulletin', () => {
      const ran = bulletin(['check', '--stdin', '--format=json']);
      assert.equal(asCheckOutput(jsonOf(ran)).summary.files, 1);
    });
  });
});
