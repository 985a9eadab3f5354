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
import { answerRequests } from './requests/registry.ts';
import { createRunning, type Running } from './running.ts';
import { didChange, didClose, didOpen, didSave } from './synchronization.ts';

/** Wires a server to a connection that does not listen yet. */
export function createServer(connection: Connection, host: ServerHost): void {
  let state: State<Running> = null;
  const guard: Guard<Running> = { state: () => state, log: (message) => connection.console.error(message) };
  const on = <Params>(type: NotificationType<Params>, handler: (running: Running, params: Params) => void): void => {
    connection.onNotification(type, listen(guard, type.method, handler));
  };

  connection.onInitialize((params: InitializeParams) => {
    // The library takes this notification for itself while it looks at what the client can do, so that ours has to come after.
    on(DidChangeWorkspaceFoldersNotification.type, ({ workspace }, folders) => workspace.changeFolders(folders));
    if (state === 'ended') return afterShutdown<InitializeError>();
    if (state !== null) return refusal<InitializeError>(ErrorCodes.InvalidRequest, 'initialize comes once');
    state = createRunning(connection, host, params);
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

  on(InitializedNotification.type, ({ begin }) => begin());
  on(DidOpenTextDocumentNotification.type, didOpen);
  on(DidChangeTextDocumentNotification.type, didChange);
  on(DidSaveTextDocumentNotification.type, didSave);
  on(DidCloseTextDocumentNotification.type, didClose);
  on(DidChangeConfigurationNotification.type, ({ settings, workspace }, params) => {
    settings.receive(params);
    workspace.settingsChanged();
  });
  on(DidChangeWatchedFilesNotification.type, ({ files }, params) => files.receive(params));
  on(DidCreateFilesNotification.type, ({ files }, params) => files.created(params));
  on(DidRenameFilesNotification.type, ({ files }, params) => files.renamed(params));
  on(DidDeleteFilesNotification.type, ({ files }, params) => files.deleted(params));
  answerRequests(connection, guard);
}
