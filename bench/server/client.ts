/** The built server in a process of its own, spoken to over stdio as an editor speaks to it. */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol/node';

const SERVER = path.join(import.meta.dirname, '../../server/dist/server.cjs');

/** An editor that asks for diagnostics, shows progress, and does nothing by itself. */
const CAPABILITIES: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { labelDetailsSupport: true } },
    rename: { prepareSupport: true },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

export class BenchClient {
  readonly capabilities: ServerCapabilities;
  /** Resolves when the reading of the folder is over. */
  readonly ready: Promise<void>;
  readonly #connection: MessageConnection;
  readonly #pid: number;
  #version = 0;

  private constructor(
    connection: MessageConnection,
    pid: number,
    ready: Promise<void>,
    { capabilities }: InitializeResult,
  ) {
    this.#connection = connection;
    this.#pid = pid;
    this.ready = ready;
    this.capabilities = capabilities;
  }

  /** Starts a server on a folder. The folder begins to be read from here on. */
  static async start(folder: string): Promise<BenchClient> {
    const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(child.stdout, child.stdin);
    const ready = new Promise<void>((resolve) => {
      connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
        if (value.kind === 'end') resolve();
      });
    });
    for (const method of [
      'window/workDoneProgress/create',
      'workspace/diagnostic/refresh',
      'client/registerCapability',
    ]) {
      connection.onRequest(method, () => null);
    }
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.listen();
    const uri = pathToFileURL(folder).href;
    const params = {
      processId: process.pid,
      rootUri: uri,
      capabilities: CAPABILITIES,
      workspaceFolders: [{ uri, name: 'archive' }],
    };
    const result = await connection.sendRequest<InitializeResult>('initialize', params);
    await connection.sendNotification('initialized', {});
    return new BenchClient(connection, child.pid ?? 0, ready, result);
  }

  ask<Result>(method: string, params: unknown): Promise<Result> {
    return this.#connection.sendRequest<Result>(method, params);
  }

  open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'bulletin', version: ++this.#version, text };
    return this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces so many characters of one line. */
  edit(
    uri: string,
    { line, character }: { readonly line: number; readonly character: number },
    length: number,
    text: string,
  ): Promise<void> {
    const range = { start: { line, character }, end: { line, character: character + length } };
    const textDocument = { uri, version: ++this.#version };
    return this.#connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    });
  }

  /** What the process holds of the memory of the machine now, in megabytes. */
  memory(): number {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(this.#pid)], { encoding: 'utf8' });
    return (Number(stdout.trim()) * 1024) / 1e6;
  }

  async end(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    this.#connection.end();
  }
}
