/** The language server: which message goes to which function. */
import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type InitializeParams,
  type InitializeResult,
  type NotificationType,
  type RequestType,
  SelectionRangeRequest,
} from 'vscode-languageserver';
import { createLanguageService } from '../service.ts';
import { readClientProfile, serverCapabilities } from './capabilities.ts';
import { Documents } from './documents.ts';
import { answer, listen, type SessionState } from './errors.ts';
import { documentSymbol } from './requests/documentSymbol.ts';
import { foldingRange } from './requests/foldingRange.ts';
import { hover } from './requests/hover.ts';
import { selectionRange } from './requests/selectionRange.ts';
import { SummaryRequest, summary } from './requests/summary.ts';
import type { Session } from './session.ts';

/** What the process around the server gives it. */
export interface ServerHost {
  readonly version: string;
}

/** Wires a server to a connection that does not listen yet. */
export function createServer(connection: Connection, host: ServerHost): void {
  let current: SessionState = null;
  const state = (): SessionState => current;
  const log = connection.console;
  const on = <Params>(type: NotificationType<Params>, handler: (session: Session, params: Params) => void): void => {
    connection.onNotification(type, listen(state, log, type.method, handler));
  };
  const onRequest = <Params, Result, Failure>(
    type: RequestType<Params, Result, Failure>,
    handler: (session: Session, params: Params) => Result,
  ): void => {
    connection.onRequest(type, answer<Params, Result, Failure>(state, log, type.method, handler));
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const profile = readClientProfile(params);
    const service = createLanguageService();
    current = { profile, documents: new Documents(profile.positionEncoding), serviceFor: () => service };
    return { capabilities: serverCapabilities(profile), serverInfo: { name: 'bulletin', version: host.version } };
  });
  connection.onShutdown(() => {
    current = 'ended';
  });

  on(DidOpenTextDocumentNotification.type, ({ documents }, params) => documents.open(params));
  on(DidChangeTextDocumentNotification.type, ({ documents }, params) => documents.change(params));
  on(DidCloseTextDocumentNotification.type, ({ documents }, params) => documents.close(params));
  onRequest(DocumentSymbolRequest.type, documentSymbol);
  onRequest(FoldingRangeRequest.type, foldingRange);
  onRequest(SelectionRangeRequest.type, selectionRange);
  onRequest(HoverRequest.type, hover);
  onRequest(SummaryRequest, summary);
}
