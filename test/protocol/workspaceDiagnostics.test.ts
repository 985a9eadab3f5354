import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  ProgressType,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { WORKSPACE_DELAY_MS } from '../../server/src/lsp/findings/workspaceChanges.ts';
import { type InProcess, startInProcess } from '../harness/lsp/inProcess.ts';
import { PULLING } from '../harness/lsp/testClient.ts';

const FOLDER = 'file:///archive';
const uri = (number: number): string => `${FOLDER}/5-${number}.bulletin`;
const issue = (number: number, end: string): string =>
  `Publication: Monitor Volume: 5 Issue: ${number}\n\nBRIDGE ${number} OPENS.\n\nIt was time for ${number} people ${end}\n`;
const LATE = '(NTV, August 30).';
const GOOD = '(NTV, August 2).';

interface Told {
  readonly uri: string;
  readonly resultId: string | undefined;
  readonly codes: readonly unknown[];
}

describe('findings in files that are not open', () => {
  let server: InProcess;

  async function start(files: readonly (readonly [string, string])[]): Promise<void> {
    server = startInProcess(files);
    await server.client.initialize(PULLING, { workspaceFolders: [{ uri: FOLDER, name: 'archive' }] });
    await pass(1000);
  }

  /** Comes back when the server has dealt with all that was sent before; then lets time pass. */
  async function pass(milliseconds: number): Promise<void> {
    await server.client.ask('bulletin/summary', { textDocument: { uri: FOLDER } });
    server.scheduler.advance(milliseconds);
  }

  /** Lets time pass until there is an answer. */
  async function answered<Result>(answer: Promise<Result>): Promise<Result> {
    let isThere = false;
    const seen = (): void => {
      isThere = true;
    };
    answer.then(seen, seen);
    while (!isThere) await pass(WORKSPACE_DELAY_MS);
    return answer;
  }

  const ask = (previousResultIds: { uri: string; value: string }[] = [], more: object = {}) => {
    const cancel = new CancellationTokenSource();
    const params = { previousResultIds, ...more };
    const answer = server.client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, cancel.token);
    return { cancel, answer: answer.then(told) };
  };
  const told = ({ items }: WorkspaceDiagnosticReport): Told[] =>
    items.flatMap((item) =>
      item.kind === 'full'
        ? [{ uri: item.uri, resultId: item.resultId, codes: item.items.map(({ code }) => code) }]
        : [],
    );
  const idsOf = (reports: readonly Told[]): { uri: string; value: string }[] =>
    reports.flatMap((each) => (each.resultId === undefined ? [] : [{ uri: each.uri, value: each.resultId }]));
  const plain = (reports: readonly Told[]) => reports.map((each) => [each.uri, each.codes]);

  it('are told once the archive is there', async () => {
    await start([
      [uri(150), issue(150, LATE)],
      [uri(151), issue(151, GOOD)],
    ]);
    assert.deepEqual(plain(await answered(ask().answer)), [
      [uri(150), ['citation/date-after-issue']],
      [uri(151), []],
    ]);
  });

  it('are those of the files that an edit elsewhere touches, and of no others', async () => {
    await start([150, 151, 152].map((number) => [uri(number), issue(number, GOOD)] as const));
    const known = idsOf(await answered(ask().answer));
    const { answer } = ask(known);
    await server.client.open(uri(160), issue(152, `${GOOD}\n\nANOTHER BRIDGE.\n\nIt fell ${GOOD}`));
    await server.client.ask('bulletin/summary', { textDocument: { uri: uri(160) } });
    assert.deepEqual(plain(await answered(answer)), [
      [uri(151), []],
      [uri(152), ['archive/duplicate-issue']],
    ]);
  });

  it('are asked for in vain until something happens, or nobody wants to know any more', async () => {
    await start([[uri(150), issue(150, GOOD)]]);
    const known = idsOf(await answered(ask().answer));
    const { answer, cancel } = ask(known);
    await pass(WORKSPACE_DELAY_MS);
    cancel.cancel();
    await assert.rejects(answer, /cancelled/);
  });

  it('go when their file goes', async () => {
    await start([
      [uri(150), issue(150, LATE)],
      [uri(151), issue(151, GOOD)],
    ]);
    const known = idsOf(await answered(ask().answer));
    const { answer } = ask(known);
    server.files.write(uri(150), null);
    await server.client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(150), type: 3 }],
    });
    assert.deepEqual(plain(await answered(answer)), [
      [uri(150), []],
      [uri(151), []],
    ]);
  });

  it('come in parts where the client takes them', async () => {
    await start([[uri(150), issue(150, LATE)]]);
    const parts: Told[] = [];
    server.client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), 'part', (part) => {
      parts.push(...told(part));
    });
    assert.deepEqual(await answered(ask([], { partialResultToken: 'part' }).answer), []);
    assert.deepEqual(plain(parts), [[uri(150), ['citation/date-after-issue']]]);
  });

  it('are not told of an open document, which is asked about by itself', async () => {
    await start([
      [uri(150), issue(150, LATE)],
      [uri(151), issue(151, LATE)],
    ]);
    await server.client.open(uri(150), issue(150, LATE));
    assert.deepEqual(plain(await answered(ask().answer)), [[uri(151), ['citation/date-after-issue']]]);
  });
});
