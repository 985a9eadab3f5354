import type { CreateHost } from '../host.ts';
import { createNodeClient } from './nodeClient.ts';
import { provideTasks } from './taskProvider.ts';

/** On a machine: the server is a process, and so is what a task runs. */
export const nodeHost: CreateHost = (context) => ({
  createClient: (setup) => createNodeClient(context.asAbsolutePath('server/dist/server.cjs'), setup),
  provideTasks: () => provideTasks(context.asAbsolutePath('server/dist/cli.cjs')),
});
