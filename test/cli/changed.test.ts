import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { spansOf } from '../../server/src/cli/git/changedLines.ts';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asCheckOutput } from './contracts.ts';
import { CLEAN, ERROR, WARNINGS } from './texts.ts';

describe('bulletin check --changed', () => {
  afterEach(removeFolders);

  const git = (cwd: string, ...args: string[]): void => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  const commit = (cwd: string): void => {
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message=a');
  };
  const repositoryWith = (files: Readonly<Record<string, string>>): string => {
    const cwd = folderWith(files);
    git(cwd, 'init', '--quiet');
    commit(cwd);
    return cwd;
  };
  const write = (cwd: string, name: string, text: string): void => writeFileSync(path.join(cwd, name), text);
  const found = (cwd: string, ...args: string[]) =>
    asCheckOutput(jsonOf(bulletin(['check', '--format=json', ...args], { cwd }))).files.map(
      ({ path: file, findings }) => [file, ...findings.map(({ rule }) => rule)],
    );

  const MORE = 'Nobody had asked him to (Interfax, Aug. 25).\n';

  it('shows findings on changed lines of changed files only', () => {
    const cwd = repositoryWith({ 'a.bulletin': ERROR, 'b/ä b.bulletin': ERROR, 'c.bulletin': ERROR });
    assert.deepEqual(found(cwd, '--changed'), []);
    write(cwd, 'a.bulletin', ERROR.replace('THE LIGHTHOUSE', 'A LIGHTHOUSE'));
    write(cwd, 'b/ä b.bulletin', `${ERROR}\n${MORE}`);
    const expected = [['a.bulletin'], ['b/ä b.bulletin', 'citation/month']];
    assert.deepEqual(found(cwd, '--changed'), expected);
    git(cwd, 'add', '--all');
    assert.deepEqual(found(cwd, '--changed'), expected);
    assert.deepEqual(found(path.join(cwd, 'b'), '--changed'), [['ä b.bulletin', 'citation/month']]);
  });

  it('shows what a comment lets stand on changed lines only', () => {
    const silenced = ERROR.replace('(BNS', '{>>stet<<}(BNS');
    const cwd = repositoryWith({ 'a.bulletin': silenced });
    const sarif = () => JSON.parse(bulletin(['check', '--changed', '--format=sarif'], { cwd }).stdout).runs[0].results;
    write(cwd, 'a.bulletin', silenced.replace('THE LIGHTHOUSE', 'A LIGHTHOUSE'));
    assert.equal(sarif().length, 0);
    write(cwd, 'a.bulletin', silenced.replace('The keeper', 'A keeper'));
    assert.equal(sarif().length, 1);
  });

  it('takes all of a new file', () => {
    const cwd = repositoryWith({ 'a.bulletin': CLEAN });
    write(cwd, 'b.bulletin', WARNINGS);
    assert.deepEqual(found(cwd, '--changed'), [['b.bulletin', 'citation/missing-space', 'citation/month']]);
  });

  it('takes all of every file before the first commit', () => {
    const cwd = folderWith({ 'a.bulletin': ERROR, 'b.bulletin': ERROR });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', 'a.bulletin');
    const expected = ['a.bulletin', 'b.bulletin'].map((name) => [name, 'citation/impossible-date']);
    assert.deepEqual(found(cwd, '--changed'), expected);
    assert.equal(bulletin(['check', '--changed=main~1'], { cwd }).status, 2);
  });

  it('knows the lines of a file that was renamed', () => {
    const cwd = repositoryWith({ 'a.bulletin': ERROR, 'c/d.bulletin': ERROR });
    git(cwd, 'mv', 'a.bulletin', 'b.bulletin');
    git(cwd, 'mv', 'c/d.bulletin', 'd.bulletin');
    write(cwd, 'd.bulletin', `${ERROR}\n${MORE}`);
    assert.deepEqual(found(cwd, '--changed'), [['b.bulletin'], ['d.bulletin', 'citation/month']]);
    commit(cwd);
    assert.deepEqual(found(cwd, '--changed=HEAD~1'), [['b.bulletin'], ['d.bulletin', 'citation/month']]);
  });

  it('of a submodule takes what the repository around it had, from within what it has itself', () => {
    const inner = repositoryWith({ 'b.bulletin': CLEAN });
    const cwd = repositoryWith({ 'a.bulletin': CLEAN });
    git(cwd, 'branch', 'before');
    git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'inner');
    commit(cwd);
    const within = path.join(cwd, 'inner');
    write(within, 'b.bulletin', ERROR);
    const expected = [['inner/b.bulletin', 'citation/impossible-date']];
    assert.deepEqual(found(cwd, '--changed'), expected);
    commit(within);
    assert.deepEqual(found(cwd, '--changed'), expected);
    assert.deepEqual(found(cwd, '--changed=before'), expected);
    assert.deepEqual(found(within, '--changed'), []);
  });

  it('says why a shallow clone has no such revision', () => {
    const cwd = repositoryWith({ 'a.bulletin': CLEAN });
    write(cwd, 'a.bulletin', ERROR);
    commit(cwd);
    const clone = folderWith({});
    git(clone, 'clone', '--quiet', '--depth=1', `file://${cwd}`, '.');
    assert.deepEqual(found(clone, '--changed'), []);
    const why = 'the clone is shallow, so fetch more of its history first';
    assert.deepEqual(bulletin(['check', '--changed=HEAD~1'], { cwd: clone }), {
      status: 2,
      stdout: '',
      stderr: `bulletin: --changed: there is no revision "HEAD~1": ${why}\n`,
    });
  });

  it('compares with any revision', () => {
    const cwd = repositoryWith({ 'a.bulletin': CLEAN });
    write(cwd, 'a.bulletin', `${CLEAN}\n${MORE}`);
    commit(cwd);
    assert.deepEqual(found(cwd, '--changed'), []);
    assert.deepEqual(found(cwd, 'a.bulletin', '--changed', 'HEAD~1'), [['a.bulletin', 'citation/month']]);
  });

  it('counts lines as git does where a carriage return stands alone', () => {
    const cwd = repositoryWith({ 'a.bulletin': CLEAN });
    write(cwd, 'a.bulletin', `${CLEAN.replace('after eleven', 'after\releven')}\n${MORE}`);
    assert.deepEqual(found(cwd, '--changed', '--rule=text/*=off', '--rule=structure/*=off'), [
      ['a.bulletin', 'citation/month'],
    ]);
  });

  it('takes a name for what it is, whatever it would mean to git', function () {
    // There, a file cannot be called so.
    if (process.platform === 'win32') this.skip();
    const odd = ':(top)*"\n.bulletin';
    const cwd = repositoryWith({ '[a].bulletin': ERROR, 'a.bulletin': ERROR, [odd]: CLEAN });
    write(cwd, '[a].bulletin', ERROR.replace('THE LIGHTHOUSE', 'A LIGHTHOUSE'));
    write(cwd, 'a.bulletin', ERROR.replace('on Wednesday', 'at midnight'));
    write(cwd, odd, ERROR);
    assert.deepEqual(found(cwd, '--changed'), [
      [odd, 'citation/impossible-date'],
      ['[a].bulletin'],
      ['a.bulletin', 'citation/impossible-date'],
    ]);
  });

  it('fails in one line outside of a repository, and where there is no such revision', () => {
    const cwd = folderWith({ 'a.bulletin': ERROR });
    const env = { GIT_CEILING_DIRECTORIES: path.dirname(cwd) };
    const outside = bulletin(['check', '--changed'], { cwd, env });
    assert.match(outside.stderr, /^bulletin: --changed needs a git repository\. git: .*not a git repository.*\n$/);
    assert.deepEqual([outside.status, outside.stdout], [2, '']);
    git(cwd, 'init', '--quiet');
    commit(cwd);
    for (const revision of ['nowhere', '--output=x']) {
      assert.deepEqual(bulletin(['check', `--changed=${revision}`], { cwd }), {
        status: 2,
        stdout: '',
        stderr: `bulletin: --changed: there is no revision "${revision}" (paths go before --changed)\n`,
      });
    }
  });
});

describe('spansOf', () => {
  it('gives what hunks add, and nothing for what they only take out', () => {
    const text = 'one\ntwo\nthree\nfour';
    const spans = spansOf('@@ -1 +1 @@\n-x\n+one\n@@ -2,3 +1,0 @@ y\n-@@\n@@ -9,0 +3,2 @@\n+three\n+four\n', text);
    assert.deepEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
      ['one\n', 'three\nfour'],
    );
  });
});
