/** The server within the test's own process: files in memory, and a clock that the test moves. */
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { Turns } from '../../../server/src/archive/turns.ts';
import { connectionOptions } from '../../../server/src/lsp/client/connectionOptions.ts';
import { createServer } from '../../../server/src/lsp/server.ts';
import { MemoryFiles } from '../memoryFiles.ts';
import { ManualScheduler } from './manualScheduler.ts';
import { TestClient } from './testClient.ts';
import { NO_PAUSES } from './turns.ts';

export interface InProcess {
  readonly client: TestClient;
  readonly scheduler: ManualScheduler;
  readonly files: MemoryFiles;
}

export function startInProcess(
  files: Iterable<readonly [uri: string, text: string]> | MemoryFiles = [],
  turns: Turns = NO_PAUSES,
): InProcess {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const scheduler = new ManualScheduler();
  const memory = files instanceof MemoryFiles ? files : new MemoryFiles(files);
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
    connectionOptions(() => undefined),
  );
  createServer(connection, {
    version: '0.0.0',
    disk: memory,
    nextTurn: setImmediate,
    reading: () => () => undefined,
    scheduler,
    turns,
    rulePages: 'file:///docs/rules',
  });
  connection.listen();
  const client = new TestClient(
    createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
  );
  return { client, scheduler, files: memory };
}
