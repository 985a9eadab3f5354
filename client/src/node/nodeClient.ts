import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { clientOptions, LANGUAGE, type LanguageClientSetup } from '../languageClient.ts';

/** The library's client, but what a user must know is said once, by the server's control, with a way out. */
class NodeClient extends LanguageClient {
  readonly #setup: LanguageClientSetup;

  constructor(module: string, setup: LanguageClientSetup) {
    super(LANGUAGE, 'Bulletin', { module, transport: TransportKind.ipc }, clientOptions(setup));
    this.#setup = setup;
  }

  /** Errors go to the log and never into a notification of their own. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /**
   * Brings a crashed server back as the library does, but never one that could not even start: it would fail again.
   * The library's constructor calls this, so `#setup` is read only when a connection closes.
   */
  override createDefaultErrorHandler(maxRestartCount?: number): ErrorHandler {
    const library = super.createDefaultErrorHandler(maxRestartCount);
    return {
      // Writing to a server that has just died is an error, too. Its end is dealt with once: below, when it is noticed.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: async () => {
        if (this.#setup.isRetired() || this.state !== State.Running) {
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        const verdict = await library.closed();
        if (verdict.action === CloseAction.DoNotRestart) this.#setup.onGaveUp();
        return verdict;
      },
    };
  }
}

/** Makes a client, not yet started, for the server in the bundle at `module`, an absolute path: a process of its own. */
export function createNodeClient(module: string, setup: LanguageClientSetup): LanguageClient {
  return new NodeClient(module, setup);
}
