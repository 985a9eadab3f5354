import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { bulletin, jsonOf } from './command.ts';
import { asCheckOutput, asParseOutput } from './contracts.ts';

describe('the examples', () => {
  it('have the faults that their guide names, and no others', () => {
    const guide = readFileSync(path.join(root, 'examples/README.md'), 'utf8');
    const rows = [...guide.matchAll(/^\| `([^`]+)` \| (\d+) \| .* \| `([a-z-]+\/[a-z-]+)` \|$/gm)];
    assert.ok(rows.length > 0);
    const { files } = asCheckOutput(jsonOf(bulletin(['check', 'examples', '--format', 'json'])));
    assert.deepEqual(
      files.flatMap(({ path: file, findings }) => findings.map(({ rule, start }) => [file, start.line, rule])),
      rows.map(([, file, line, rule]) => [`examples/${file}`, Number(line), rule]),
    );
  });

  it('all say which issue they are', () => {
    const { files } = asCheckOutput(jsonOf(bulletin(['check', 'examples', '--format=json'])));
    for (const { path: file } of files.slice(0, 3)) {
      assert.match(asParseOutput(jsonOf(bulletin(['parse', file]))).issue?.date?.iso ?? '', /^1996-12-16$/);
    }
  });
});

/** Two real bulletins, which are not part of the project; only they can show that real ones come out clean. */
const REAL = path.join(root, '../shared/bulletins');

describe('two real bulletins', () => {
  before(function () {
    if (existsSync(REAL)) return;
    console.warn('    not there: only a checkout beside ../shared/bulletins can try them');
    this.skip();
  });

  const expected: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['monitor-5-156.txt', '1999-08-26', '5/156', []],
    ['monitor-2-235.txt', '1996-12-17', '2/235', ['headline/missing']],
  ];
  for (const [name, date, number, rules] of expected) {
    it(name, () => {
      const ran = bulletin(['check', '--format=json', name], { cwd: REAL });
      assert.deepEqual(
        asCheckOutput(jsonOf(ran)).files.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
        rules,
      );
      assert.deepEqual([ran.status, ran.stderr], [0, '']);
      const { issue } = asParseOutput(jsonOf(bulletin(['parse', name], { cwd: REAL })));
      assert.deepEqual([issue?.date?.iso, `${issue?.volume}/${issue?.number}`], [date, number]);
    });
  }
});
