/** Clients that cannot be asked to watch files tell of what is made, renamed and deleted in them. */
import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic, Location, WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { AROUND_DELAY_MS } from '../../server/src/lsp/findings/findingsAround.ts';
import { EDIT_DELAY_MS } from '../../server/src/lsp/findings/findingsSchedule.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const FOLDER = 'file:///archive';
const uri = (name: string): string => `${FOLDER}/${name}`;
const OPEN = uri('5-156.bulletin');
const OPEN_TEXT = `Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS IT BACK.

Kestria asked Esk for it (see the Monitor, August 25).
`;
const ferry = (number: number): string => `Publication: Monitor Volume: 5 Issue: ${number}

A FERRY FOR ESK.

The ferry reached Esk (BNS, August 23).
`;
const AUGUST_25 = { line: 4, character: 47 };

describe('a client that cannot be asked to watch', () => {
  let server: InProcess;

  async function start(files: Iterable<readonly [string, string]>): Promise<void> {
    server = startInProcess(files);
    await server.client.initialize(ABLE, { workspaceFolders: [{ uri: FOLDER, name: 'archive' }] });
    await server.client.open(OPEN, OPEN_TEXT);
    await pass(1000);
    await pass(EDIT_DELAY_MS);
  }

  /** Comes back when the server has dealt with all that was sent before; then lets time pass. */
  async function pass(milliseconds: number): Promise<void> {
    await server.client.ask('bulletin/summary', { textDocument: { uri: OPEN } });
    server.scheduler.advance(milliseconds);
    await server.client.ask('bulletin/summary', { textDocument: { uri: OPEN } });
  }

  async function tell(operation: 'Create' | 'Rename' | 'Delete', ...files: readonly object[]): Promise<void> {
    await server.client.connection.sendNotification(`workspace/did${operation}Files`, { files });
    await pass(0);
  }

  /** Where the cross-reference leads. */
  async function target(): Promise<string[]> {
    const params = { textDocument: { uri: OPEN }, position: AUGUST_25 };
    const found = await server.client.ask<Location[] | null>('textDocument/definition', params);
    return (found ?? []).map((place) => place.uri);
  }

  /** The files in which the archive knows a ferry. */
  async function ferries(): Promise<string[]> {
    const symbols = await server.client.ask<WorkspaceSymbol[] | null>('workspace/symbol', { query: 'FERRY' });
    return (symbols ?? []).map(({ location }) => location.uri).sort();
  }

  /** Resolves when the open bulletin has a twin, or none any more. */
  async function twin(isThere: boolean): Promise<void> {
    await pass(AROUND_DELAY_MS);
    const isTwin = ({ code }: Diagnostic): boolean => code === 'archive/duplicate-issue';
    await server.client.diagnostics(OPEN, (findings) => findings.some(isTwin) === isThere);
  }

  it('is told what it shall tell of', async () => {
    const announced = async (workspace: NonNullable<ClientCapabilities['workspace']>): Promise<string[]> => {
      const { client } = startInProcess();
      const { capabilities } = await client.initialize({ ...ABLE, workspace });
      return Object.keys(capabilities.workspace?.fileOperations ?? {});
    };
    assert.deepEqual(await announced({}), ['willRename', 'didCreate', 'didRename', 'didDelete']);
    const dynamicRegistration = true;
    assert.deepEqual(await announced({ didChangeWatchedFiles: { dynamicRegistration } }), ['willRename']);
  });

  it('tells of a file that is made and deleted', async () => {
    await start([]);
    assert.deepEqual([await target(), await ferries()], [[], []]);
    server.files.write(uri('5-155.bulletin'), ferry(155));
    await tell('Create', { uri: uri('5-155.bulletin') });
    assert.deepEqual([await target(), await ferries()], [[uri('5-155.bulletin')], [uri('5-155.bulletin')]]);
    server.files.write(uri('5-155.bulletin'), null);
    await tell('Delete', { uri: uri('5-155.bulletin') });
    assert.deepEqual([await target(), await ferries()], [[], []]);
  });

  it('tells of a file that is renamed, to a bulletin and to none', async () => {
    await start([[uri('5-155.bulletin'), ferry(155)]]);
    const rename = async (from: string, to: string): Promise<void> => {
      server.files.write(uri(from), null);
      server.files.write(uri(to), ferry(155));
      await tell('Rename', { oldUri: uri(from), newUri: uri(to) });
    };
    await rename('5-155.bulletin', 'ferry.bulletin');
    assert.deepEqual([await target(), await ferries()], [[uri('ferry.bulletin')], [uri('ferry.bulletin')]]);
    await rename('ferry.bulletin', 'ferry.bak');
    assert.deepEqual([await target(), await ferries()], [[], []]);
  });

  it('tells of folders, with a slash at the end or without', async () => {
    await start([]);
    server.files.write(uri('old/5-155.bulletin'), ferry(155));
    await tell('Create', { uri: uri('old/') });
    assert.deepEqual([await target(), await ferries()], [[uri('old/5-155.bulletin')], [uri('old/5-155.bulletin')]]);
    server.files.write(uri('old/5-155.bulletin'), null);
    server.files.write(uri('new/5-155.bulletin'), ferry(155));
    await tell('Rename', { oldUri: uri('old'), newUri: uri('new') });
    assert.deepEqual([await target(), await ferries()], [[uri('new/5-155.bulletin')], [uri('new/5-155.bulletin')]]);
    server.files.write(uri('new/5-155.bulletin'), null);
    await tell('Delete', { uri: uri('new/') });
    assert.deepEqual([await target(), await ferries()], [[], []]);
  });

  it('gets the findings of an open document anew', async () => {
    await start([]);
    server.files.write(
      uri('twin.bulletin'),
      `${ferry(156)}\nTHE MINT CLOSES.\n\nNo coin was struck (NTV, August 2).\n`,
    );
    await tell('Create', { uri: uri('twin.bulletin') });
    await twin(true);
    server.files.write(uri('twin.bulletin'), null);
    await tell('Delete', { uri: uri('twin.bulletin') });
    await twin(false);
  });
});
