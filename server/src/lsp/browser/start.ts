/** Starts the language server in a Web Worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import manifest from '../../../package.json' with { type: 'json' };
import { connectionOptions } from '../client/connectionOptions.ts';
import { timers } from '../scheduler.ts';
import { createServer } from '../server.ts';
import { Slices } from '../slices.ts';
import { createNextTurn } from './nextTurn.ts';

/** What the server speaks through: the scope of a worker, or a port. */
export type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Speaks the Language Server Protocol through a port, one message at a time, until whoever made the worker ends it. */
export function startServer(port: Port): void {
  const nextTurn = createNextTurn();
  const turns = new Slices(nextTurn);
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(port),
    new BrowserMessageWriter(port),
    connectionOptions(turns.heard),
  );
  createServer(connection, {
    version: manifest.version,
    disk: null,
    scheduler: timers,
    turns,
    nextTurn,
    reading: () => () => undefined,
    rulePages: null,
  });
  connection.listen();
}
