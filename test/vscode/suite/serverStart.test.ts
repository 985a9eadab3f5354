import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { createNodeClient } from '../../../client/src/node/nodeClient.ts';
import { followRenamedFiles } from '../../../client/src/renamedFiles.ts';
import { createServerControl, type ServerControl } from '../../../client/src/serverControl.ts';
import { closeEverything } from './support/bulletin.ts';
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

describe('a server that nothing has started yet', () => {
  const log = vscode.window.createOutputChannel('Bulletin Rename Test', { log: true });

  it('is started by the renaming of a file that a bulletin.json may name, and asked what has to follow', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bulletin-rename-'));
    const file = (name: string): vscode.Uri => vscode.Uri.file(join(folder, name));
    const module = join(folder, 'server.cjs');
    const control = createServerControl({ createClient: (setup) => createNodeClient(module, setup), log });
    const following = followRenamedFiles(control);
    try {
      await writeFile(file('bulletin.json').fsPath, '{}');
      await writeFile(file('one.txt').fsPath, '');
      await writeFile(file('follows.txt').fsPath, 'one.txt');
      const all = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };
      const changes = { [file('follows.txt').toString()]: [{ range: all, newText: 'two.txt' }] };
      const answers = { initialize: { capabilities: {} }, 'workspace/willRenameFiles': { changes } };
      await writeFile(module, server(`{ result: ${JSON.stringify(answers)}[method] ?? null }`));

      const renaming = new vscode.WorkspaceEdit();
      renaming.renameFile(file('one.txt'), file('two.txt'));
      assert.equal(await vscode.workspace.applyEdit(renaming), true);
      assert.equal(control.state, 'running');
      assert.equal((await vscode.workspace.openTextDocument(file('follows.txt'))).getText(), 'two.txt');
    } finally {
      following.dispose();
      control.dispose();
      await closeEverything();
      await rm(folder, { recursive: true });
    }
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
