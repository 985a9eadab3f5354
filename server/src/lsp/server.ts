/** The language server: which message goes to which function. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type CancellationToken,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  type Connection,
  DefinitionRequest,
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
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  FoldingRangeRequest,
  HoverRequest,
  InitializedNotification,
  type InitializeError,
  type InitializeParams,
  InlayHintRequest,
  type NotificationType,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type RequestType,
  SelectionRangeRequest,
  type TextDocumentIdentifier,
  WillRenameFilesRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { serverCapabilities } from './capabilities.ts';
import { readActionData } from './codeActions/task.ts';
import { afterShutdown, answer, beforeInitialize, type Guard, listen, refusal, type State } from './errors.ts';
import type { ServerHost } from './host.ts';
import {
  ArchivePathRequest,
  ArchiveRequest,
  archive,
  archivePath,
  StoryReferenceRequest,
  storyReference,
} from './requests/archive.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './requests/callHierarchy.ts';
import { codeAction } from './requests/codeAction.ts';
import { codeActionResolve } from './requests/codeActionResolve.ts';
import { codeLens, codeLensResolve } from './requests/codeLens.ts';
import { completion } from './requests/completion.ts';
import { definition } from './requests/definition.ts';
import { diagnostic } from './requests/diagnostic.ts';
import { documentHighlight } from './requests/documentHighlight.ts';
import { documentLink, documentLinkResolve } from './requests/documentLink.ts';
import { documentSymbol } from './requests/documentSymbol.ts';
import { ExportRequest, exportDocument } from './requests/export.ts';
import { foldingRange } from './requests/foldingRange.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './requests/formatting.ts';
import { hover } from './requests/hover.ts';
import { ImportRequest, importText, untilPlaceConfigured } from './requests/import.ts';
import { inlayHint } from './requests/inlayHint.ts';
import { MarksRequest, marks } from './requests/marks.ts';
import { IssueOffersRequest, issueOffers, NewIssueRequest, newIssue } from './requests/newIssue.ts';
import { PreviewRequest, preview } from './requests/preview.ts';
import { references } from './requests/references.ts';
import { ReferredToByRequest, referredToBy } from './requests/referredToBy.ts';
import { prepareRename, rename } from './requests/rename.ts';
import { ReviewRequest, review } from './requests/review.ts';
import { ReviewEditRequest, reviewEdit } from './requests/reviewEdit.ts';
import { ReviewFolderRequest, reviewFolder } from './requests/reviewFolder.ts';
import { ReviewReportRequest, reviewReport } from './requests/reviewReport.ts';
import { selectionRange } from './requests/selectionRange.ts';
import {
  CitationsRequest,
  citations,
  RenameSourceRequest,
  renameCitedSource,
  SourcesRequest,
  sources,
} from './requests/sources.ts';
import { StatisticsRequest, statistics } from './requests/statistics.ts';
import { SummaryRequest, summary } from './requests/summary.ts';
import { willRenameFiles } from './requests/willRenameFiles.ts';
import { workspaceDiagnostic } from './requests/workspaceDiagnostic.ts';
import { workspaceSymbol } from './requests/workspaceSymbol.ts';
import { createRunning, type Running } from './running.ts';
import type { Session } from './session.ts';
import { didChange, didClose, didOpen, didSave } from './synchronization.ts';
import { canonicalUri } from './uris.ts';

/** Wires a server to a connection that does not listen yet. */
export function createServer(connection: Connection, host: ServerHost): void {
  let state: State<Running> = null;
  const guard: Guard<Running> = { state: () => state, log: (message) => connection.console.error(message) };

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

  const on = <Params>(type: NotificationType<Params>, handler: (running: Running, params: Params) => void): void => {
    connection.onNotification(type, listen(guard, type.method, handler));
  };
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

  const onAny = <Params, Result, Failure>(
    type: RequestType<Params, Result, Failure>,
    ready: (running: Running, params: Params) => Promise<void> | null,
    handler: (running: Running, params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): void => {
    connection.onRequest(type, answer<Running, Params, Result, Failure>(guard, type.method, ready, handler));
  };
  const onRequest = <Params extends { readonly textDocument: TextDocumentIdentifier }, Result, Failure>(
    type: RequestType<Params, Result, Failure>,
    handler: (session: Session, params: Params) => Result,
  ): void => onAny(type, untilConfigured, ({ session }, params) => handler(session, params));
  onRequest(DocumentSymbolRequest.type, documentSymbol);
  onRequest(FoldingRangeRequest.type, foldingRange);
  onRequest(SelectionRangeRequest.type, selectionRange);
  onRequest(HoverRequest.type, hover);
  onRequest(DocumentHighlightRequest.type, documentHighlight);
  onRequest(DocumentLinkRequest.type, documentLink);
  onAny(InlayHintRequest.type, untilConfigured, inlayHint);
  onRequest(CompletionRequest.type, completion);
  onRequest(DocumentDiagnosticRequest.type, diagnostic);
  onRequest(DocumentFormattingRequest.type, formatting);
  onRequest(DocumentRangeFormattingRequest.type, rangeFormatting);
  onRequest(DocumentOnTypeFormattingRequest.type, onTypeFormatting);
  onRequest(SummaryRequest, summary);
  onRequest(ReviewRequest, review);
  onRequest(ReviewReportRequest, reviewReport);
  onAny(ReviewFolderRequest, () => null, reviewFolder);
  onRequest(PreviewRequest, preview);
  onAny(StatisticsRequest, () => null, statistics);
  onRequest(MarksRequest, marks);
  onRequest(ReviewEditRequest, reviewEdit);
  onAny(DefinitionRequest.type, untilConfigured, definition);
  onAny(ReferencesRequest.type, untilConfigured, references);
  onAny(DocumentLinkResolveRequest.type, () => null, documentLinkResolve);
  onRequest(ExportRequest, exportDocument);
  onRequest(PrepareRenameRequest.type, prepareRename);
  onAny(RenameRequest.type, untilConfigured, rename);
  onAny(WorkspaceSymbolRequest.type, () => null, workspaceSymbol);
  onAny(ImportRequest, untilPlaceConfigured, importText);
  onAny(WorkspaceDiagnosticRequest.type, () => null, workspaceDiagnostic);
  onAny(CodeLensRequest.type, untilConfigured, codeLens);
  onAny(CodeLensResolveRequest.type, () => null, codeLensResolve);
  onAny(CallHierarchyPrepareRequest.type, untilConfigured, prepareCallHierarchy);
  onAny(CallHierarchyIncomingCallsRequest.type, () => null, incomingCalls);
  onAny(CallHierarchyOutgoingCallsRequest.type, () => null, outgoingCalls);
  onAny(WillRenameFilesRequest.type, () => null, willRenameFiles);
  onAny(ReferredToByRequest, untilConfigured, referredToBy);
  onAny(SourcesRequest, untilPlaceConfigured, sources);
  onAny(CitationsRequest, () => null, citations);
  onAny(RenameSourceRequest, () => null, renameCitedSource);
  onAny(IssueOffersRequest, untilPlaceConfigured, issueOffers);
  onAny(NewIssueRequest, untilPlaceConfigured, newIssue);
  onAny(ArchiveRequest, () => null, archive);
  onAny(ArchivePathRequest, untilConfigured, archivePath);
  onAny(StoryReferenceRequest, () => null, storyReference);
  onAny(CodeActionRequest.type, untilConfigured, codeAction);
  onAny(CodeActionResolveRequest.type, (running, { data }) => untilActionConfigured(running, data), codeActionResolve);
}

function untilActionConfigured(running: Running, data: unknown): Promise<void> | null {
  const uri = readActionData(data)?.uri;
  return uri === undefined ? null : untilConfigured(running, { textDocument: { uri } });
}

/** An answer about an open document waits until it is known which `bulletin.json` holds for it. */
function untilConfigured(
  { session }: Running,
  { textDocument }: { readonly textDocument: TextDocumentIdentifier },
): Promise<void> | null {
  return session.documents.bulletin(textDocument.uri) && session.configurations.prepare(canonicalUri(textDocument.uri));
}
