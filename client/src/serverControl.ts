import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { ARCHIVE_CHANGED_NOTIFICATION, type ArchiveChangedParams } from '../../server/src/protocol/archive.ts';
import { answerForFiles } from './clientFiles.ts';
import type { Host } from './host.ts';
import { type LanguageClientSetup, STARTING_SELECTOR } from './languageClient.ts';

/** How the server is, as far as a user cares. */
export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** Whether there is an archive to be shown: not before the server has read it. */
export type ArchiveState = 'unread' | 'ready';

/** The one owner of the server's client: it starts it, replaces it, and says when there is none any more. */
export interface ServerControl extends vscode.Disposable {
  readonly client: BaseLanguageClient | undefined;
  readonly state: ServerState;
  readonly onDidChangeState: vscode.Event<ServerState>;
  /** Fires when the server knows the newest text of a document. */
  readonly onDidSynchronize: vscode.Event<vscode.TextDocument>;
  readonly archive: ArchiveState;
  /** Fires when the archive is another one than was shown. */
  readonly onDidChangeArchive: vscode.Event<ArchiveState>;
  /** Starts the server now if a bulletin, or a `bulletin.json`, is open; else when the first one is opened. */
  startForBulletins(): void;
  /** Starts the server unless it has been started; settles when it runs, or could not. Never rejects. */
  start(): Promise<void>;
  /** Replaces the server, running or not, by a new one. Never rejects: a failed start is told to the user. */
  restart(): Promise<void>;
}

export type ServerControlSetup = Pick<Host, 'createClient'> & Pick<LanguageClientSetup, 'log'>;

const RESTART = 'Restart';
const SHOW_LOG = 'Show Log';

/** Makes the control; it starts no server by itself. */
export function createServerControl(setup: ServerControlSetup): ServerControl {
  const stateChanges = new vscode.EventEmitter<ServerState>();
  const synchronized = new vscode.EventEmitter<vscode.TextDocument>();
  const archiveChanges = new vscode.EventEmitter<ArchiveState>();
  let run: Run | undefined;
  let waiting: vscode.Disposable | undefined;
  let restarts = Promise.resolve();

  function launch(): Run {
    waiting?.dispose();
    void vscode.commands.executeCommand('setContext', 'bulletin.serverStarted', true);
    return startRun(setup, {
      onState: (state) => stateChanges.fire(state),
      onSynchronized: (document) => synchronized.fire(document),
      onArchive: (state) => archiveChanges.fire(state),
      onDead: (reason) => void offerRestart(reason),
    });
  }

  async function offerRestart(reason: string): Promise<void> {
    const choice = await vscode.window.showErrorMessage(
      `${reason} Bulletins are neither checked nor completed until it runs again.`,
      RESTART,
      SHOW_LOG,
    );
    if (choice === RESTART) await control.restart();
    if (choice === SHOW_LOG) setup.log.show(true);
  }

  const control: ServerControl = {
    get client() {
      return run?.client;
    },
    get state() {
      return run?.state ?? 'idle';
    },
    onDidChangeState: stateChanges.event,
    onDidSynchronize: synchronized.event,
    get archive() {
      return run?.archive ?? 'unread';
    },
    onDidChangeArchive: archiveChanges.event,
    startForBulletins() {
      const startIfBulletin = (document: vscode.TextDocument) => {
        if (run === undefined && vscode.languages.match(STARTING_SELECTOR, document) > 0) run = launch();
      };
      waiting = vscode.workspace.onDidOpenTextDocument(startIfBulletin);
      vscode.workspace.textDocuments.forEach(startIfBulletin);
    },
    start() {
      run ??= launch();
      return run.started;
    },
    restart() {
      restarts = restarts.then(async () => {
        await run?.end();
        run = launch();
        await run.started;
      });
      return restarts;
    },
    dispose() {
      waiting?.dispose();
      // The host does not wait for this; a server whose host has gone ends by itself.
      void run?.end();
      stateChanges.dispose();
      synchronized.dispose();
      archiveChanges.dispose();
    },
  };
  return control;
}

/** One server's life, from its start to the day it is replaced. */
interface Run {
  readonly client: BaseLanguageClient;
  readonly state: ServerState;
  readonly archive: ArchiveState;
  /** Settles when the start has succeeded or failed; never rejects. */
  readonly started: Promise<void>;
  end(): Promise<void>;
}

interface RunEvents {
  onState(state: ServerState): void;
  onSynchronized(document: vscode.TextDocument): void;
  onArchive(state: ArchiveState): void;
  /** Called once for a server that will not come back by itself. */
  onDead(reason: string): void;
}

function startRun(setup: ServerControlSetup, events: RunEvents): Run {
  let state: ServerState = 'starting';
  let archive: ArchiveState = 'unread';
  let retired = false;
  const client = setup.createClient({
    log: setup.log,
    onSynchronized: events.onSynchronized,
    onGaveUp: () => events.onDead('The Bulletin server has crashed too often.'),
    isRetired: () => retired,
  });
  answerForFiles(client);
  client.onNotification(ARCHIVE_CHANGED_NOTIFICATION, ({ isLoading }: ArchiveChangedParams) => {
    // One that was read is shown as it was while it is read again.
    if (retired || isLoading) return;
    archive = 'ready';
    events.onArchive(archive);
  });
  events.onState(state);
  client.onDidChangeState(({ newState }) => {
    if (retired) return;
    state = publicState(newState);
    if (state !== 'running') archive = 'unread';
    events.onState(state);
    if (newState === State.StartFailed) events.onDead('The Bulletin server could not start.');
  });
  const started = client.start().catch((error) => client.error('The server did not start.', error));
  return {
    client,
    get state() {
      return state;
    },
    get archive() {
      return archive;
    },
    started,
    async end() {
      retired = true;
      // A client that never ran rejects here, but ends its process all the same.
      await client.dispose().catch((error) => client.debug('The replaced server did not stop in order.', error));
    },
  };
}

function publicState(state: State): ServerState {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    case State.Stopped:
    case State.StartFailed:
      return 'stopped';
  }
}
