import type { CreateHost } from '../host.ts';
import { provideTasks } from './taskProvider.ts';
import { createWebClient } from './webClient.ts';

/** In a browser: the server is a worker, reads files through VS Code, and nothing can be a process. */
export const webHost: CreateHost = ({ extensionUri }) => ({
  createClient: (setup) => createWebClient(extensionUri, setup),
  provideTasks,
});
