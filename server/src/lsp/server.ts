/** The language server: when a session with a client begins and ends, and what becomes of what the client tells. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidCreateFilesNotification,
  DidDeleteFilesNotification,
  DidOpenTextDocumentNotification,
  DidRenameFilesNotification,
  DidSaveTextDocumentNotification,
  ErrorCodes,
  InitializedNotification,
  type InitializeError,
  type InitializeParams,
  type NotificationType,
} from 'vscode-languageserver';
import { serverCapabilities } from './capabilities.ts';
import { afterShutdown, beforeInitialize, type Guard, listen, refusal, type State } from './guard.ts';
import type { ServerHost } from './host.ts';
import * as params from './params/params.ts';
import type { Known, Shape } from './params/shape.ts';
import { answerRequests } from './requests/registry.ts';
import { createRunning, type Running } from './running.ts';
import { didChange, didClose, didOpen, didSave } from './synchronization.ts';

/** Wires a server to a connection that does not listen yet. */
export function createServer(connection: Connection, host: ServerHost): void {
  let state: State<Running> = null;
  const guard: Guard<Running> = { state: () => state, log: (message) => connection.console.error(message) };
  const on = <Params extends Known<Of>, Of extends Shape>(
    { method }: NotificationType<Params>,
    shape: Of,
    handler: (running: Running, params: Params) => void,
  ): void => {
    connection.onNotification(method, listen(guard, { method, shape }, handler));
  };

  connection.onInitialize((asked: InitializeParams) => {
    // The library takes this notification for itself while it looks at what the client can do, so that ours has to come after.
    on(DidChangeWorkspaceFoldersNotification.type, params.folders, ({ workspace }, folders) =>
      workspace.changeFolders(folders),
    );
    if (state === 'ended') return afterShutdown<InitializeError>();
    if (state !== null) return refusal<InitializeError>(ErrorCodes.InvalidRequest, 'initialize comes once');
    state = createRunning(connection, host, asked);
    const capabilities = serverCapabilities(state.session.profile);
    return { capabilities, serverInfo: { name: 'bulletin', version: host.version } };
  });
  connection.onShutdown(() => {
    if (state === 'ended') return afterShutdown<void>();
    if (state === null) return beforeInitialize<void>();
    state.end();
    state = 'ended';
    return undefined;
  });

  on(InitializedNotification.type, params.anything, ({ begin }) => begin());
  on(DidOpenTextDocumentNotification.type, params.opened, didOpen);
  on(DidChangeTextDocumentNotification.type, params.changed, didChange);
  on(DidSaveTextDocumentNotification.type, params.aDocument, didSave);
  on(DidCloseTextDocumentNotification.type, params.aDocument, didClose);
  on(DidChangeConfigurationNotification.type, params.anObject, ({ settings, workspace }, change) => {
    settings.receive(change);
    workspace.settingsChanged();
  });
  on(DidChangeWatchedFilesNotification.type, params.watched, ({ files }, changes) => files.receive(changes));
  on(DidCreateFilesNotification.type, params.files, ({ files }, created) => files.created(created));
  on(DidRenameFilesNotification.type, params.renamedFiles, ({ files }, renamed) => files.renamed(renamed));
  on(DidDeleteFilesNotification.type, params.files, ({ files }, deleted) => files.deleted(deleted));
  answerRequests(connection, guard);
}
