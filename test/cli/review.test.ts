import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';

const CLEAN = 'Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\nIt rained in the hills (BNS, August 25).\n';
const DRAFT = `${CLEAN.trimEnd()} It {++never++} stops.\n\nTK\n`;

describe('bulletin review', () => {
  afterEach(removeFolders);

  const commitAll = (cwd: string): void => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd, stdio: 'ignore' });
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
  };

  it('ends with status 0 when the issue may go out, else with 1', () => {
    const cwd = folderWith({ 'clean.bulletin': CLEAN, 'draft.bulletin': DRAFT });
    assert.equal(bulletin(['review', 'clean.bulletin'], { cwd }).status, 0);
    const { status, stdout } = bulletin(['review', 'draft.bulletin'], { cwd });
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^# Review of Monitor 5\/156\n\ndraft.bulletin · Thursday, August 26, 1999\n\n\*\*2 matters are open\.\*\*/,
    );
    assert.match(stdout, /^- \*\*5:45 suggestion\*\*: add “never”$/m);
    assert.match(stdout, /^- \*\*7:1 error\*\*: .*\(`draft\/placeholder`\)$/m);
    assert.match(stdout, /^1 of 1 paragraphs name a source\.$/m);
  });

  it('prints a page, and an object for programs', () => {
    const cwd = folderWith({ 'draft.bulletin': DRAFT.replace('never', '<b>never</b>') });
    const page = bulletin(['review', '--format', 'html'], { cwd }).stdout;
    assert.match(page, /^<!doctype html>/);
    assert.match(page, /&lt;b&gt;never/);
    const { reports } = jsonOf(bulletin(['review', '--format', 'json'], { cwd })) as {
      reports: { ready: boolean; open: number }[];
    };
    assert.deepEqual(
      reports.map(({ ready, open }) => [ready, open]),
      [[false, 2]],
    );
  });

  it('names the author of a comment once', () => {
    const marked = CLEAN.replace('hills', '{==hills==}{>>@maria 1999-08-26: which?<<}{>>@tom: ours<<}').replace(
      'rained',
      '{++never ++}{>>@jon<<}rained',
    );
    const cwd = folderWith({ 'a.bulletin': marked });
    const { stdout } = bulletin(['review'], { cwd });
    assert.match(stdout, /^- \*\*5:\d+ comment\*\*: @maria: which\? \/ @tom: ours.* \(1999-08-26\)$/m);
    assert.match(stdout, /^- \*\*5:\d+ suggestion\*\*: add “never ” \(@jon\)$/m);
    assert.match(
      bulletin(['review', '--format=html'], { cwd }).stdout,
      /@maria: which\? .*<small>1999-08-26<\/small><\/li>/,
    );
  });

  it('reports the others where one cannot be read', () => {
    const cwd = folderWith({ 'a.bulletin': Uint8Array.of(0, 1, 2, 0, 3), 'clean.bulletin': CLEAN });
    const { status, stdout, stderr } = bulletin(['review'], { cwd });
    assert.deepEqual([status, stderr], [2, 'bulletin: a.bulletin: is not a text file\n']);
    assert.match(stdout, /^# Review of Monitor 5\/156\n/);
  });

  it('reads what was committed in whatever encoding it has', () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const cwd = folderWith({ 'issue.bulletin': latin(CLEAN.replace('hills', 'Pyr\xe9n\xe9es')) });
    commitAll(cwd);
    writeFileSync(path.join(cwd, 'issue.bulletin'), latin(CLEAN.replace('hills', 'Pyr\xe9n\xe9es too')));
    const { stdout } = bulletin(['review', '--since', 'HEAD'], { cwd });
    assert.match(stdout, /^- RAIN\.: edited: 1 word in, 0 out$/m);
  });

  it('knows what a file was called before it was renamed, with a glob for a name too', () => {
    const cwd = folderWith({ 'issue.bulletin': CLEAN, '1999/[a]*.bulletin': CLEAN.replace('RAIN', 'SNOW') });
    commitAll(cwd);
    renameSync(path.join(cwd, 'issue.bulletin'), path.join(cwd, '1999/5-156.bulletin'));
    execFileSync('git', ['add', '.'], { cwd });
    writeFileSync(path.join(cwd, '1999/5-156.bulletin'), CLEAN.replace('in the hills', 'in Velmara'));
    writeFileSync(path.join(cwd, '1999/[a]*.bulletin'), CLEAN.replace('RAIN', 'SNOW').replace('the hills', 'Esk'));
    const { stdout } = bulletin(['review', '--since', 'HEAD', '1999'], { cwd });
    assert.deepEqual(stdout.match(/^- (RAIN|SNOW)\.: .*$/gm), [
      '- RAIN.: edited: 1 word in, 2 out',
      '- SNOW.: edited: 1 word in, 2 out',
    ]);
  });

  it('says what has changed since a revision', () => {
    const cwd = folderWith({ 'issue.bulletin': CLEAN });
    commitAll(cwd);
    writeFileSync(path.join(cwd, 'issue.bulletin'), CLEAN.replace('in the hills', 'in Velmara'));
    writeFileSync(path.join(cwd, 'new.bulletin'), CLEAN);
    const { stdout } = bulletin(['review', '--since', 'HEAD', 'issue.bulletin'], { cwd });
    assert.match(stdout, /^## Changes since HEAD\n\n- RAIN\.: edited: 1 word in, 2 out$/m);
    assert.match(
      bulletin(['review', '--since', 'HEAD', 'new.bulletin'], { cwd }).stdout,
      /- RAIN\.: added, now item 1$/m,
    );
    const { status, stderr } = bulletin(['review', '--since', 'nowhere'], { cwd });
    assert.equal(status, 2);
    assert.equal(stderr, 'bulletin: --since: there is no revision "nowhere"\n');
  });
});
