/** Which request goes to which function, and what it waits for. */
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
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
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
import { readActionData } from '../codeActions/task.ts';
import { answer, type Guard } from '../guard.ts';
import type { Running } from '../running.ts';
import type { Session } from '../session.ts';
import {
  ArchivePathRequest,
  ArchiveRequest,
  archive,
  archivePath,
  StoryReferenceRequest,
  storyReference,
} from './archive.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './callHierarchy.ts';
import { codeAction } from './codeAction.ts';
import { codeActionResolve } from './codeActionResolve.ts';
import { codeLens, codeLensResolve } from './codeLens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { diagnostic } from './diagnostic.ts';
import { documentHighlight } from './documentHighlight.ts';
import { documentLink, documentLinkResolve } from './documentLink.ts';
import { documentSymbol } from './documentSymbol.ts';
import { ExportRequest, exportDocument } from './export.ts';
import { foldingRange } from './foldingRange.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './formatting.ts';
import { hover } from './hover.ts';
import { ImportRequest, importText } from './import.ts';
import { inlayHint } from './inlayHint.ts';
import { MarksRequest, marks } from './marks.ts';
import { IssueOffersRequest, issueOffers, NewIssueRequest, newIssue } from './newIssue.ts';
import { PreviewRequest, preview } from './preview.ts';
import { references } from './references.ts';
import { ReferredToByRequest, referredToBy } from './referredToBy.ts';
import { prepareRename, rename } from './rename.ts';
import { ReviewRequest, review } from './review.ts';
import { ReviewEditRequest, reviewEdit } from './reviewEdit.ts';
import { ReviewFolderRequest, reviewFolder } from './reviewFolder.ts';
import { ReviewReportRequest, reviewReport } from './reviewReport.ts';
import { selectionRange } from './selectionRange.ts';
import {
  CitationsRequest,
  citations,
  RenameSourceRequest,
  renameCitedSource,
  SourcesRequest,
  sources,
} from './sources.ts';
import { StatisticsRequest, statistics } from './statistics.ts';
import { SummaryRequest, summary } from './summary.ts';
import { willRenameFiles } from './willRenameFiles.ts';
import { workspaceDiagnostic } from './workspaceDiagnostic.ts';
import { workspaceSymbol } from './workspaceSymbol.ts';

/** What is to be waited for before a request is answered; null for nothing. */
type Wait<Params> = (running: Running, params: Params) => Promise<void> | null;

/** Params that name an open document. */
interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}

export function answerRequests(connection: Connection, guard: Guard<Running>): void {
  const on = <Params, Result, Failure>(
    type: RequestType<Params, Result, Failure>,
    wait: Wait<Params>,
    handler: (running: Running, params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): void => {
    connection.onRequest(type, answer<Running, Params, Result, Failure>(guard, type.method, wait, handler));
  };
  /** For what the session alone can tell of an open document. */
  const onDocument = <Params extends AboutDocument, Result, Failure>(
    type: RequestType<Params, Result, Failure>,
    handler: (session: Session, params: Params) => Result,
  ): void => on(type, untilConfigured, ({ session }, params) => handler(session, params));

  // What stands in a document, and what is written into it.
  onDocument(DocumentSymbolRequest.type, documentSymbol);
  onDocument(FoldingRangeRequest.type, foldingRange);
  onDocument(SelectionRangeRequest.type, selectionRange);
  onDocument(HoverRequest.type, hover);
  onDocument(DocumentHighlightRequest.type, documentHighlight);
  onDocument(CompletionRequest.type, completion);
  onDocument(DocumentFormattingRequest.type, formatting);
  onDocument(DocumentRangeFormattingRequest.type, rangeFormatting);
  onDocument(DocumentOnTypeFormattingRequest.type, onTypeFormatting);
  onDocument(SummaryRequest, summary);
  onDocument(PreviewRequest, preview);
  onDocument(ExportRequest, exportDocument);
  on(InlayHintRequest.type, untilConfigured, inlayHint);
  on(ImportRequest, untilPlaceConfigured, importText);
  on(IssueOffersRequest, untilPlaceConfigured, issueOffers);
  on(NewIssueRequest, untilPlaceConfigured, newIssue);

  // What is found, and what can be done about it.
  onDocument(DocumentDiagnosticRequest.type, diagnostic);
  on(WorkspaceDiagnosticRequest.type, atOnce, workspaceDiagnostic);
  on(CodeActionRequest.type, untilConfigured, codeAction);
  on(CodeActionResolveRequest.type, untilActionConfigured, codeActionResolve);

  // What leads to other places.
  on(DefinitionRequest.type, untilConfigured, definition);
  on(ReferencesRequest.type, untilConfigured, references);
  onDocument(DocumentLinkRequest.type, documentLink);
  on(DocumentLinkResolveRequest.type, atOnce, documentLinkResolve);
  on(CodeLensRequest.type, untilConfigured, codeLens);
  on(CodeLensResolveRequest.type, atOnce, codeLensResolve);
  on(CallHierarchyPrepareRequest.type, untilConfigured, prepareCallHierarchy);
  on(CallHierarchyIncomingCallsRequest.type, atOnce, incomingCalls);
  on(CallHierarchyOutgoingCallsRequest.type, atOnce, outgoingCalls);
  on(WorkspaceSymbolRequest.type, atOnce, workspaceSymbol);
  on(ReferredToByRequest, untilConfigured, referredToBy);

  // The archive, and other names in it.
  on(ArchiveRequest, atOnce, archive);
  on(ArchivePathRequest, untilConfigured, archivePath);
  on(StoryReferenceRequest, atOnce, storyReference);
  on(StatisticsRequest, atOnce, statistics);
  on(SourcesRequest, untilPlaceConfigured, sources);
  on(CitationsRequest, atOnce, citations);
  on(RenameSourceRequest, atOnce, renameCitedSource);
  onDocument(PrepareRenameRequest.type, prepareRename);
  on(RenameRequest.type, untilConfigured, rename);
  on(WillRenameFilesRequest.type, atOnce, willRenameFiles);

  // Review.
  onDocument(ReviewRequest, review);
  onDocument(ReviewReportRequest, reviewReport);
  on(ReviewFolderRequest, atOnce, reviewFolder);
  onDocument(MarksRequest, marks);
  onDocument(ReviewEditRequest, reviewEdit);
}

function atOnce(): null {
  return null;
}

/** An answer about an open document waits until it is known which `bulletin.json` holds for it. */
function untilConfigured({ session }: Running, { textDocument }: AboutDocument): Promise<void> | null {
  const document = session.documents.bulletin(textDocument.uri);
  return document && session.configurations.prepare(document.canonicalUri);
}

/** The same for the document of an action that was offered. */
function untilActionConfigured(running: Running, { data }: { readonly data?: unknown }): Promise<void> | null {
  const uri = readActionData(data)?.uri;
  return uri === undefined ? null : untilConfigured(running, { textDocument: { uri } });
}

/** An answer about a place, where nothing need be open, waits until it is known which `bulletin.json` holds there. */
function untilPlaceConfigured({ session }: Running, { uri }: { readonly uri: string | null }): Promise<void> | null {
  return session.prepareAt(uri);
}
