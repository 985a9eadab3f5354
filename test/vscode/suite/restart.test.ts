import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ServerControl } from '../../../client/src/serverControl.ts';
import { closeEverything, findingsAre, runningClient, runningServer, showBulletin } from './support/bulletin.ts';
import { answering } from './support/messages.ts';
import { issue } from './support/texts.ts';
import { until } from './support/until.ts';

const FAULTY = issue('(Interfax,August 26)');

/** On a machine the server is a process. */
const processOf = ({ client }: ServerControl) => (client as LanguageClient | undefined)?.serverProcess;

/** Ends the server as a crash would; settles when the client has brought it back. */
async function crash(server: ServerControl): Promise<void> {
  const process = processOf(server);
  assert.ok(process);
  process.kill('SIGKILL');
  const isBack = () => server.state === 'running' && processOf(server) !== process;
  await until(server.onDidChangeState, () => (isBack() ? true : undefined));
}

describe('a server that dies', () => {
  afterEach(closeEverything);

  it('comes back by itself and checks what is open', async () => {
    const { document } = await showBulletin(FAULTY);
    const server = await runningServer();
    await findingsAre(document, ['citation/missing-space']);
    const cleared = findingsAre(document, []);
    await crash(server);
    await cleared;
    await findingsAre(document, ['citation/missing-space']);
  });

  it('is restarted by the command, with a new client', async () => {
    const { document } = await showBulletin(FAULTY);
    const before = await runningClient();
    await vscode.commands.executeCommand('bulletin.restartServer');
    const after = await runningClient();
    assert.notEqual(after, before);
    await findingsAre(document, ['citation/missing-space']);
  });

  it('again and again: one message, whose button starts a new one', async () => {
    using messages = answering('showErrorMessage', 'Restart');
    const { document } = await showBulletin(FAULTY);
    const server = await runningServer();
    const { client } = server;
    while (messages.shown.length === 0) await Promise.race([crash(server), messages.first]);
    await until(server.onDidChangeState, () =>
      server.state === 'running' && server.client !== client ? true : undefined,
    );
    await findingsAre(document, ['citation/missing-space']);
    assert.equal(messages.shown.length, 1, messages.shown.join('\n'));
    assert.match(messages.shown[0] ?? '', /crashed too often/);
  });
});
