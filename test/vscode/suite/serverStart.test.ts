import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { createNodeClient } from '../../../client/src/node/nodeClient.ts';
import { createServerControl, type ServerControl } from '../../../client/src/serverControl.ts';
import { type Answered, answering } from './support/messages.ts';
import { until } from './support/until.ts';

/** A server in the fewest words: it answers each request with what `answer` makes of it. */
const server = (answer: string) => `process.on('message', ({ id, method }) => {
  if (id !== undefined) process.send({ jsonrpc: '2.0', id, ...(${answer}) });
  if (method === 'exit') process.exit();
});`;

/** Leaves a letter in a file beside it each time that the server is started. */
const COUNTS = `require('node:fs').appendFileSync(__filename + '.starts', 'x');`;

const EXITS = 'process.exit(3);';
const REFUSES = server(`{ error: { code: -32603, message: 'There is no memory left.' } }`);
const SERVES = server(`{ result: method === 'initialize' ? { capabilities: {} } : null }`);

describe('a server that cannot start', () => {
  const log = vscode.window.createOutputChannel('Bulletin Start Test', { log: true });
  let folder: string;
  let module: string;
  let messages: Answered;
  let control: ServerControl;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bulletin-server-'));
    module = join(folder, 'server.cjs');
    messages = answering('showErrorMessage', undefined);
    control = createServerControl({ createClient: (setup) => createNodeClient(module, setup), log });
  });
  afterEach(async () => {
    control.dispose();
    messages[Symbol.dispose]();
    await rm(folder, { recursive: true });
  });

  for (const [how, script] of [
    ['ends at once', EXITS],
    ['is no program', 'not a program'],
    ['refuses the first request', REFUSES],
  ] as const) {
    it(`and ${how}: one message, and a restart when the cause is gone`, async () => {
      await writeFile(module, script);
      await control.restart();
      assert.equal(control.state, 'stopped');
      assert.equal(messages.shown.length, 1, messages.shown.join('\n'));
      assert.match(messages.shown[0] ?? '', /could not start/);

      await writeFile(module, SERVES);
      await control.restart();
      assert.equal(control.state, 'running');
      assert.equal(messages.shown.length, 1, messages.shown.join('\n'));
    });
  }

  it('is not tried again without being asked', async () => {
    await writeFile(module, `${COUNTS}\n${EXITS}`);
    await control.restart();
    await writeFile(module, `${COUNTS}\n${SERVES}`);
    await control.restart();
    assert.equal(await readFile(`${module}.starts`, 'utf8'), 'xx');
  });

  it('and is not there: one message', async () => {
    await control.restart();
    assert.equal(control.state, 'stopped');
    assert.equal(messages.shown.length, 1, messages.shown.join('\n'));
  });

  it('is started again by the button of the message', async () => {
    await writeFile(module, failsOnce(SERVES));
    messages.answer = 'Restart';
    await control.restart();
    await until(control.onDidChangeState, () => (control.state === 'running' ? true : undefined));
    assert.equal(messages.shown.length, 1, messages.shown.join('\n'));
  });
});

/** A server that ends at once when it is started for the first time. */
function failsOnce(script: string): string {
  return `const { existsSync, writeFileSync } = require('node:fs');
const mark = __filename + '.tried';
if (!existsSync(mark)) {
  writeFileSync(mark, '');
  process.exit(3);
}
${script}`;
}
