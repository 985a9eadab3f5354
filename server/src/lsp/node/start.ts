/** Starts the language server in a Node process: what both its own entry point and `bulletin lsp` call. */
import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import manifest from '../../../package.json' with { type: 'json' };
import { connectionOptions } from '../client/connectionOptions.ts';
import { timers } from '../scheduler.ts';
import { createServer } from '../server.ts';
import { Slices } from '../slices.ts';
import { NodeFiles } from './files.ts';
import { findRulePages } from './rulePages.ts';
import { YoungHeap } from './youngHeap.ts';

/**
 * Speaks the Language Server Protocol until the client says `exit`: over stdin and stdout with `--stdio` among the process arguments, over the
 * channel to the parent process with `--node-ipc`, over `--socket=PORT` or `--pipe=NAME`. The process ends with status 0 after an orderly
 * `shutdown`, else with 1. Throws when the arguments name no way to speak.
 */
export function startServer(): void {
  const nextTurn = () => setImmediate();
  const turns = new Slices(nextTurn);
  const { reading } = new YoungHeap();
  const connection = createConnection(ProposedFeatures.all, connectionOptions(turns.heard));
  createServer(connection, {
    version: manifest.version,
    disk: new NodeFiles(),
    scheduler: timers,
    turns,
    nextTurn,
    reading,
    rulePages: findRulePages(process.argv[1]),
  });
  connection.listen();
}
