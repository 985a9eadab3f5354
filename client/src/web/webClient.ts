import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { clientOptions, LANGUAGE, type LanguageClientSetup } from '../languageClient.ts';
import { startWorker } from './worker.ts';

/** The server's bundle, which is the same under Node, and the rules' pages, within the extension. */
const SERVER = 'server/dist/server.cjs';
const RULE_PAGES = 'docs/rules';

/** The library's client of a worker, which it neither makes nor ends. */
class WebClient extends LanguageClient {
  readonly #worker: { current: Worker | undefined };

  constructor(extension: vscode.Uri, setup: LanguageClientSetup) {
    const worker: { current: Worker | undefined } = { current: undefined };
    const start = async () => {
      const started = await startWorker(vscode.Uri.joinPath(extension, SERVER));
      worker.current = started;
      // The library does not know a worker for one where VS Code has put a `Worker` of its own in place of the browser's.
      return { reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) };
    };
    const rulePages = vscode.Uri.joinPath(extension, RULE_PAGES).toString();
    super(LANGUAGE, 'Bulletin', start, clientOptions(setup, { rulePages }));
    this.#worker = worker;
  }

  /** Errors go to the log and never into a notification of their own. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** An error in a worker does not end it. */
  override createDefaultErrorHandler(maxRestartCount?: number): ErrorHandler {
    const library = super.createDefaultErrorHandler(maxRestartCount);
    return { ...library, error: () => ({ action: ErrorAction.Continue, handled: true }) };
  }

  override async dispose(timeout?: number): Promise<void> {
    await super.dispose(timeout).finally(() => this.#worker.current?.terminate());
  }
}

/** Makes a client, not yet started, for a server in a worker of its own. `extension` is the folder of the extension. */
export function createWebClient(extension: vscode.Uri, setup: LanguageClientSetup): LanguageClient {
  return new WebClient(extension, setup);
}
