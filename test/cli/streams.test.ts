import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { buffer, text } from 'node:stream/consumers';
import { bulletin, COMMAND, folderWith, removeFolders } from './command.ts';
import { ERROR } from './texts.ts';

describe('streams', () => {
  afterEach(removeFolders);

  /** As many faults as no pipe holds at once. */
  const LONG = ERROR + ERROR.slice(ERROR.indexOf('The keeper')).repeat(5000);

  it('a reader that goes away ends the output, not the work', async () => {
    const cwd = folderWith({ 'a.bulletin': LONG });
    const child = spawn(process.execPath, [COMMAND, 'check'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    await once(child.stdout, 'readable');
    child.stdout.destroy();
    const [complaint, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.equal(complaint, '');
    assert.equal(status, 1);
  });

  it('a slow reader gets all of it', async () => {
    const cwd = folderWith({ 'a.bulletin': LONG });
    const child = spawn(process.execPath, [COMMAND, 'check', '--format=json'], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const json = JSON.parse((await buffer(child.stdout)).toString());
    assert.equal(json.summary.errors, 5001);
  });

  it('a disk that is full is said in one line, and is no finding', function () {
    if (process.platform !== 'linux') this.skip();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'explain'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    assert.deepEqual([status, stderr], [2, 'bulletin: standard output: no space is left on the disk\n']);
  });

  it('no progress is shown in a pipe', () => {
    assert.equal(bulletin(['check'], { cwd: folderWith({ 'a.bulletin': LONG }) }).stderr, '');
  });
});

describe('bulletin lsp --stdio', () => {
  it('is the language server', async () => {
    const child = spawn(process.execPath, [COMMAND, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    send({ method: 'initialized', params: {} });
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    const [output, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    assert.match(output, /"capabilities":\{/);
    assert.equal(status, 0);
  });
});
