import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';

/** As its author hands it in: a space is missing, a source is wrong about its day, and something is to come. */
const DRAFT = `Publication: Monitor Volume: 5 Issue: 156

A FERRY FOR ESK.

The ferry that Kestria lent reached the pier of Esk on Wednesday (Interfax,August 25).

The crew found the pier locked (Harbor Gazette, August 28).

Nobody knows who has TK.
`;

describe('a whole review by the command alone', () => {
  afterEach(removeFolders);

  it('leads from a first draft to a clean copy', () => {
    const cwd = folderWith({ 'draft.bulletin': DRAFT });
    const run = (...args: string[]) => bulletin(args, { cwd });
    const text = () => readFileSync(path.join(cwd, 'draft.bulletin'), 'utf8');
    const write = (name: string, content: string) => writeFileSync(path.join(cwd, name), content);
    const open = () => {
      const { reports } = jsonOf(run('review', '--format', 'json')) as { reports: { open: number }[] };
      return reports.map((report) => report.open);
    };

    // What is wrong, and nothing goes out before it is dealt with.
    assert.match(
      run('check').stdout,
      /citation\/missing-space[\s\S]*citation\/date-after-issue[\s\S]*draft\/placeholder/,
    );
    assert.deepEqual(open(), [2]);
    const refused = run('export');
    assert.deepEqual([refused.status, refused.stdout], [1, '']);

    // What is certain is repaired; one fault is let stand.
    assert.equal(run('check', '--fix').status, 1);
    assert.ok(text().includes('(Interfax, August 25)'));
    write(
      'draft.bulletin',
      text().replace('(Harbor', '{>>stet citation/date-after-issue: it is dated ahead<<}(Harbor'),
    );
    assert.deepEqual(open(), [1]);

    // The editor asks, the author answers, and the edit comes as suggestions.
    write('draft.bulletin', text().replace('locked', '{==locked==}{>>@maria: by whom?<<}{>>@tom: by the harbor<<}'));
    const asked = text();
    write('edited.bulletin', asked.replace('who has TK', 'who has the key').replace('Wednesday', 'Tuesday'));
    const suggested = run('suggest', 'draft.bulletin', 'edited.bulletin', '--author', 'maria', '--day', '1999-08-26');
    assert.equal(suggested.status, 0);
    write('edited.bulletin', '');
    write('draft.bulletin', suggested.stdout);
    const { stdout } = run('marks', 'draft.bulletin');
    assert.match(stdout, /by whom\?/);
    assert.match(stdout, /Tuesday/);

    // One suggestion is rejected by hand, with the signature of its line, as any editor can; the rest is accepted.
    write(
      'draft.bulletin',
      text().replace('{~~Wednesday~>Tuesday~~}', 'Wednesday').replace('25).{>>@maria 1999-08-26<<}', '25).'),
    );
    assert.equal(run('accept', 'draft.bulletin', '--author', 'maria').status, 0);
    assert.equal(text(), asked.replace('who has TK', 'who has the key'));

    // The talk is over, and the clean copy holds no mark.
    write('draft.bulletin', text().replace(/\{==locked==\}(?:\{>>[^<]*<<\})+/, 'locked'));
    assert.deepEqual(
      [run('check', '--final', 'draft.bulletin').status, run('review', 'draft.bulletin').status],
      [0, 0],
    );
    const exported = run('export', 'draft.bulletin');
    const clean = DRAFT.replace('x,A', 'x, A').replace('who has TK', 'who has the key');
    assert.deepEqual([exported.status, exported.stdout], [0, clean]);
  });
});
