import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { bulletin, COMMAND, folderWith, removeFolders } from './command.ts';
import { CLEAN } from './texts.ts';

const subcommands = [...bulletin(['--help']).stdout.matchAll(/^ {2}([a-z]+) .*? {2}/gm)].map(([, name = '']) => name);
const helps = ['', ...subcommands].map((name) => [name, bulletin([...(name ? [name] : []), '--help']).stdout] as const);

/** The command lines under `Examples:`, each with what it is said to do. */
function examplesIn(help: string): (readonly [line: string, meaning: string])[] {
  const [, block = ''] = /^Examples:\n((?: {2}.*\n)+)/m.exec(help) ?? [];
  return [...block.matchAll(/^ {2}(.*?) {2,}(.*)$/gm)].map(([, line = '', meaning = '']) => [line, meaning]);
}

describe('the help', () => {
  after(removeFolders);

  it('is there for every subcommand', () => {
    assert.ok(subcommands.includes('check') && subcommands.includes('lsp'), subcommands.join());
  });

  for (const [name, help] of helps) {
    it(`of bulletin ${name} fits into 80 columns and begins with a sentence`, () => {
      assert.deepEqual(
        help.split('\n').filter((line) => line.length > 80 || line !== line.trimEnd()),
        [],
      );
      assert.match(help, /^Usage: .*\n\n[A-Z][^:]*(: [^:]*)?\.\n\n/);
    });
  }

  /** The archive of the project, in a repository, with what else the examples name. */
  let cwd = '';
  before(() => {
    cwd = folderWith({
      'old.bulletin': CLEAN,
      'new.bulletin': CLEAN.replace('lamp', 'lantern'),
      'page.html': `<pre>${CLEAN}</pre>`,
      'old/1.html': `<pre>${CLEAN}</pre>`,
    });
    cpSync(path.join(root, 'examples/1999'), path.join(cwd, '1999'), { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd, stdio: 'ignore' });
    git('init');
    git('add', '.');
    git('commit', '-m', 'all');
  });

  for (const [name, help] of helps) {
    for (const [line, meaning] of examplesIn(help)) {
      it(`says what can be done: ${line}`, function () {
        if (process.platform === 'win32') this.skip();
        assert.ok(line.startsWith(`bulletin ${name}`) && meaning !== '', line);
        const script = `bulletin() { "$NODE" "$COMMAND" "$@"; }; ${line}`;
        const env = { ...process.env, NODE: process.execPath, COMMAND };
        const { status, stderr } = spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8' });
        assert.ok(status === 0 || status === 1, stderr);
      });
    }
  }
});
