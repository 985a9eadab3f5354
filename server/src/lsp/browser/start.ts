/** Starts the language server in a Web Worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
  RequestType,
} from 'vscode-languageserver/browser';
import manifest from '../../../package.json' with { type: 'json' };
import { LIST_FOLDERS_REQUEST, type ListFoldersParams, type ListFoldersResult } from '../../protocol/listFolders.ts';
import { READ_FILES_REQUEST, type ReadFilesParams, type ReadFilesResult } from '../../protocol/readFiles.ts';
import { connectionOptions } from '../connectionOptions.ts';
import { describe } from '../errors.ts';
import { createServer } from '../server.ts';
import { Slices } from '../slices.ts';
import { timers } from '../timers.ts';
import { ClientFiles } from './clientFiles.ts';
import { createNextTurn } from './nextTurn.ts';

const ListFoldersRequest = new RequestType<ListFoldersParams, ListFoldersResult, void>(LIST_FOLDERS_REQUEST);
const ReadFilesRequest = new RequestType<ReadFilesParams, ReadFilesResult, void>(READ_FILES_REQUEST);

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
    files: new ClientFiles({
      listFolders: (folders) => connection.sendRequest(ListFoldersRequest, { folders }),
      readFiles: (files) => connection.sendRequest(ReadFilesRequest, { files }),
      nextTurn,
      fail: (error) => connection.console.error(describe(error)),
    }),
    scheduler: timers,
    turns,
    rulePages: null,
  });
  connection.listen();
}
