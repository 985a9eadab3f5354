import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asCheckOutput } from './contracts.ts';
import { CLEAN, ERROR, WARNINGS } from './texts.ts';

describe('bulletin check --baseline', () => {
  afterEach(removeFolders);

  const FILE = 'accepted.json';
  const check = (cwd: string, ...args: string[]) => bulletin(['check', '--baseline', FILE, ...args], { cwd });
  const written = (cwd: string): string => readFileSync(path.join(cwd, FILE), 'utf8');
  const write = (cwd: string, name: string, text: string): void => writeFileSync(path.join(cwd, name), text);
  const rulesIn = (cwd: string, ...args: string[]) =>
    asCheckOutput(jsonOf(check(cwd, '--format=json', ...args))).files.map(({ findings }) =>
      findings.map(({ rule }) => rule),
    );
  const accepted = (files: Readonly<Record<string, string>>): string => {
    const cwd = folderWith(files);
    const { status, stderr } = check(cwd, '--write-baseline');
    assert.deepEqual([status, stderr], [0, '']);
    return cwd;
  };

  it('is written sorted, a line for each kind of finding, without what is fine', () => {
    const cwd = accepted({ 'b.bulletin': ERROR, 'a/ä.bulletin': WARNINGS, 'c.bulletin': CLEAN });
    assert.match(
      written(cwd),
      /^\{\n {2}"version": 1,\n {2}"findings": \{\n {4}"a\/ä\.bulletin": \[\n {6}\{"rule":"citation\/missing-space","context":"[0-9a-f]{16}","count":1\},\n {6}\{"rule":"citation\/month",.*\}\n {4}\],\n {4}"b\.bulletin": \[\n.*\n {4}\]\n {2}\}\n\}\n$/,
    );
    const before = written(cwd);
    check(cwd, '--write-baseline');
    assert.equal(written(cwd), before);
  });

  it('silences what it accepts, wherever it has moved, and nothing else', () => {
    const cwd = accepted({ 'a.bulletin': ERROR });
    assert.deepEqual(check(cwd), { status: 0, stdout: 'No findings in 1 file. 1 more is accepted.\n', stderr: '' });
    const body = ERROR.slice(ERROR.indexOf('The keeper'));
    const more = 'Nobody had asked him to (Interfax, Aug. 25).';
    write(cwd, 'a.bulletin', ERROR.replace(body, `${more}\n\n  ${body}`));
    assert.deepEqual(rulesIn(cwd, '--rule=text/spacing=off'), [['citation/month']]);
  });

  it('counts findings that are alike', () => {
    const paragraph = `${ERROR.slice(ERROR.indexOf('The keeper'))}\n`;
    const cwd = accepted({ 'a.bulletin': `${ERROR}\n${paragraph}` });
    assert.match(written(cwd), /"rule":"citation\/impossible-date","context":"[0-9a-f]{16}","count":2\}/);
    write(cwd, 'a.bulletin', `${ERROR}\n${paragraph}${paragraph}`);
    assert.deepEqual(rulesIn(cwd), [['citation/impossible-date']]);
    assert.match(check(cwd).stdout, /\n1 error in 1 file\. 2 more are accepted\.\n$/);
    const { summary } = asCheckOutput(jsonOf(check(cwd, '--format=json')));
    assert.deepEqual(summary, { files: 1, errors: 1, warnings: 0, information: 0, hints: 0, accepted: 2 });
  });

  it('sees that a finding is another when the text around it is', () => {
    const cwd = accepted({ 'a.bulletin': ERROR });
    write(cwd, 'a.bulletin', ERROR.replace('on Wednesday', 'at midnight'));
    const ran = check(cwd);
    assert.match(ran.stdout, /citation\/impossible-date/);
    assert.equal(ran.status, 1);
    assert.equal(
      ran.stderr,
      'bulletin: accepted.json: accepts 1 finding that is no longer there; --prune takes out what is gone\n',
    );
  });

  it('does not take for gone what is only silenced on the command line', () => {
    const cwd = accepted({ 'a.bulletin': ERROR });
    assert.deepEqual(check(cwd, '--rule=citation/*=off'), {
      status: 0,
      stdout: 'No findings in 1 file.\n',
      stderr: '',
    });
  });

  it('--prune takes out what is gone and adds nothing', () => {
    const cwd = accepted({ 'a.bulletin': WARNINGS, 'b.bulletin': ERROR, 'c.bulletin': ERROR });
    write(cwd, 'a.bulletin', WARNINGS.replace('BNS,A', 'BNS, A').concat('\nAll of it (BNS, August 32).\n'));
    rmSync(path.join(cwd, 'b.bulletin'));
    assert.equal(check(cwd, '--prune', 'a.bulletin').status, 1);
    const { findings } = JSON.parse(written(cwd));
    assert.deepEqual(Object.keys(findings), ['a.bulletin', 'c.bulletin']);
    assert.deepEqual(
      findings['a.bulletin'].map(({ rule }: { rule: string }) => rule),
      ['citation/month'],
    );
    assert.equal(check(cwd, 'a.bulletin').stderr, '');
  });

  it('names files from its own folder on, and keeps those that were not looked at', () => {
    const cwd = accepted({ 'a/a.bulletin': ERROR, 'b.bulletin': ERROR });
    const inside = path.join(cwd, 'a');
    const args = ['check', '--baseline', '../accepted.json'];
    assert.equal(bulletin(args, { cwd: inside }).status, 0);
    write(cwd, 'a/a.bulletin', CLEAN);
    assert.equal(bulletin([...args, '--write-baseline'], { cwd: inside }).status, 0);
    assert.deepEqual(Object.keys(JSON.parse(written(cwd)).findings), ['b.bulletin']);
  });

  it('holds for standard input with a name', () => {
    const cwd = accepted({ 'a.bulletin': ERROR });
    const args = ['check', '--baseline', FILE, '--stdin', '--stdin-filename=a.bulletin'];
    assert.equal(bulletin(args, { cwd, input: ERROR }).status, 0);
  });

  it('makes suppressed results in SARIF', () => {
    const cwd = accepted({ 'a.bulletin': ERROR });
    const [run] = JSON.parse(check(cwd, '--format=sarif').stdout).runs;
    assert.deepEqual(run.results[0].suppressions, [{ kind: 'external', justification: 'in the baseline' }]);
  });

  it('is refused before the work where there is no place for it', () => {
    const ran = bulletin(['check', '--baseline=x/y.json', '--write-baseline'], {
      cwd: folderWith({ 'a.bulletin': ERROR }),
    });
    const stderr = 'bulletin: x/y.json: the folder that it is to be in is not there\n';
    assert.deepEqual(ran, { status: 2, stdout: '', stderr });
  });

  it('that cannot be pruned is said before the summary, which is not called whole', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const cwd = accepted({ 'a.bulletin': ERROR });
    chmodSync(cwd, 0o500);
    const ran = check(cwd, '--prune', '--format=json');
    chmodSync(cwd, 0o700);
    assert.deepEqual([ran.status, ran.stderr], [2, 'bulletin: accepted.json: permission denied\n']);
    assert.deepEqual(asCheckOutput(jsonOf(ran)).problems, ['accepted.json: permission denied']);
  });

  describe('that cannot be used', () => {
    const cases: readonly (readonly [string, string | null, string])[] = [
      ['is missing', null, 'accepted.json: no such baseline; --write-baseline makes one'],
      ['is empty', '', 'accepted.json: is no baseline'],
      ['is of another version', '{ "version": 2, "findings": {} }', 'accepted.json:1:14: this must be 1'],
      ['is damaged', '{ "version": 1,\n  "findings": [] }', 'accepted.json:2:15: this must be an object in braces'],
    ];
    for (const [title, text, message] of cases) {
      it(`${title}: one line, and status 2`, () => {
        const cwd = folderWith({ 'a.bulletin': ERROR, ...(text === null ? {} : { [FILE]: text }) });
        assert.deepEqual(check(cwd), { status: 2, stdout: '', stderr: `bulletin: ${message}\n` });
      });
    }
  });
});
