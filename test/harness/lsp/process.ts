/** The real server in a process of its own, spoken to over stdio. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createMessageConnection, ExitNotification } from 'vscode-languageserver-protocol/node';
import { TestClient } from './testClient.ts';

/** The entry point of the server. */
export const SERVER_MAIN = path.join(import.meta.dirname, '../../../server/src/lsp/node/main.ts');

export interface ServerProcess {
  readonly client: TestClient;
  readonly process: ChildProcess;
  /** What it wrote to stderr. */
  readonly complaints: () => string;
  /** Says `exit`, after `shutdown` unless told otherwise, and gives the status with which the process ended. */
  readonly end: (options?: { readonly shutdown: boolean }) => Promise<number | null>;
}

export function startServerProcess(): ServerProcess {
  const server = spawn(process.execPath, [SERVER_MAIN, '--stdio'], { stdio: 'pipe' });
  let complaints = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const client = new TestClient(createMessageConnection(server.stdout, server.stdin));
  return {
    client,
    process: server,
    complaints: () => complaints,
    end: async ({ shutdown } = { shutdown: true }) => {
      const exited = once(server, 'exit');
      if (shutdown) await client.shutdown();
      await client.connection.sendNotification(ExitNotification.type);
      const [status] = (await exited) as [number | null];
      return status;
    },
  };
}
