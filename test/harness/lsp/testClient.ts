/** A small client of the language server for tests: it opens, edits and asks, and keeps what the server says by itself. */
import {
  type ClientCapabilities,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

/** A client that can do all that the server makes use of; its diagnostics are pushed. */
export const ABLE: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { codeDescriptionSupport: true, versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
    completion: {
      completionItem: { labelDetailsSupport: true, insertReplaceSupport: true },
    },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** The same, but it asks for the edits of code actions when they are chosen, and can make files. */
export const RESOLVING: ClientCapabilities = {
  ...ABLE,
  textDocument: {
    ...ABLE.textDocument,
    codeAction: { ...ABLE.textDocument?.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

/** The same as `ABLE`, but it asks for diagnostics and can be told to ask again. */
export const PULLING: ClientCapabilities = {
  ...ABLE,
  textDocument: { ...ABLE.textDocument, diagnostic: { dynamicRegistration: false } },
  workspace: { ...ABLE.workspace, diagnostics: { refreshSupport: true } },
};

export class TestClient {
  readonly connection: MessageConnection;
  /** What the server published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #waiting: { readonly test: (params: PublishDiagnosticsParams) => boolean; readonly resolve: () => void }[] =
    [];
  #version = 0;

  constructor(connection: MessageConnection) {
    this.connection = connection;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const waiting of this.#waiting.filter(({ test }) => test(params))) {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        waiting.resolve();
      }
    });
    connection.listen();
  }

  async initialize(capabilities: ClientCapabilities = ABLE, more: object = {}): Promise<InitializeResult> {
    const params = { processId: null, rootUri: null, capabilities, workspaceFolders: null, ...more };
    const result = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** Any request, by its name and with any parameters, good or bad. */
  ask<Result>(method: string, params?: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  open(uri: string, text: string, languageId = 'bulletin'): Promise<void> {
    const textDocument = { uri, languageId, version: ++this.#version, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version: ++this.#version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The last published findings of a document that satisfy a test, those published already among them. */
  async diagnostics(uri: string, test: (diagnostics: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    const fits = (params: PublishDiagnosticsParams): boolean => params.uri === uri && test(params.diagnostics);
    const last = this.published.findLast((params) => params.uri === uri);
    if (!last || !fits(last)) {
      await new Promise<void>((resolve) => this.#waiting.push({ test: fits, resolve }));
    }
    return this.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
  }

  shutdown(): Promise<void> {
    return this.connection.sendRequest(ShutdownRequest.type);
  }
}
