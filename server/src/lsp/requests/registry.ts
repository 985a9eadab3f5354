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
import {
  ARCHIVE_PATH_REQUEST,
  ARCHIVE_REQUEST,
  REFERRED_TO_BY_REQUEST,
  STATISTICS_REQUEST,
  STORY_REFERENCE_REQUEST,
} from '../../protocol/archive.ts';
import { EXPORT_REQUEST } from '../../protocol/export.ts';
import { IMPORT_REQUEST } from '../../protocol/import.ts';
import { MARKS_REQUEST, REVIEW_EDIT_REQUEST } from '../../protocol/marks.ts';
import { MOVE_ITEM_REQUEST } from '../../protocol/moveItem.ts';
import { ISSUE_OFFERS_REQUEST, NEW_ISSUE_REQUEST } from '../../protocol/newIssue.ts';
import { PREVIEW_REQUEST } from '../../protocol/preview.ts';
import { REVIEW_FOLDER_REQUEST, REVIEW_REPORT_REQUEST, REVIEW_REQUEST } from '../../protocol/review.ts';
import { CITATIONS_REQUEST, RENAME_SOURCE_REQUEST, SOURCES_REQUEST } from '../../protocol/sources.ts';
import { SUMMARY_REQUEST } from '../../protocol/summary.ts';
import { ownRequest } from '../client/ownRequest.ts';
import { readActionData } from '../codeActions/task.ts';
import { answer, type Guard } from '../guard.ts';
import type { Running } from '../running.ts';
import type { Session } from '../session.ts';
import { archive, archivePath, storyReference } from './archive.ts';
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
import { exportDocument } from './export.ts';
import { foldingRange } from './foldingRange.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './formatting.ts';
import { hover } from './hover.ts';
import { importText } from './import.ts';
import { inlayHint } from './inlayHint.ts';
import { marks } from './marks.ts';
import { moveItem } from './moveItem.ts';
import { issueOffers, newIssue } from './newIssue.ts';
import { preview } from './preview.ts';
import { references } from './references.ts';
import { referredToBy } from './referredToBy.ts';
import { prepareRename, rename } from './rename.ts';
import { review } from './review.ts';
import { reviewEdit } from './reviewEdit.ts';
import { reviewFolder } from './reviewFolder.ts';
import { reviewReport } from './reviewReport.ts';
import { selectionRange } from './selectionRange.ts';
import { citations, renameCitedSource, sources } from './sources.ts';
import { statistics } from './statistics.ts';
import { summary } from './summary.ts';
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
  onDocument(ownRequest(SUMMARY_REQUEST), summary);
  onDocument(ownRequest(MOVE_ITEM_REQUEST), moveItem);
  onDocument(ownRequest(PREVIEW_REQUEST), preview);
  onDocument(ownRequest(EXPORT_REQUEST), exportDocument);
  on(InlayHintRequest.type, untilConfigured, inlayHint);
  on(ownRequest(IMPORT_REQUEST), untilPlaceConfigured, importText);
  on(ownRequest(ISSUE_OFFERS_REQUEST), untilPlaceConfigured, issueOffers);
  on(ownRequest(NEW_ISSUE_REQUEST), untilPlaceConfigured, newIssue);

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
  on(ownRequest(REFERRED_TO_BY_REQUEST), untilConfigured, referredToBy);

  // The archive, and other names in it.
  on(ownRequest(ARCHIVE_REQUEST), atOnce, archive);
  on(ownRequest(ARCHIVE_PATH_REQUEST), untilConfigured, archivePath);
  on(ownRequest(STORY_REFERENCE_REQUEST), atOnce, storyReference);
  on(ownRequest(STATISTICS_REQUEST), atOnce, statistics);
  on(ownRequest(SOURCES_REQUEST), untilPlaceConfigured, sources);
  on(ownRequest(CITATIONS_REQUEST), atOnce, citations);
  on(ownRequest(RENAME_SOURCE_REQUEST), atOnce, renameCitedSource);
  onDocument(PrepareRenameRequest.type, prepareRename);
  on(RenameRequest.type, untilConfigured, rename);
  on(WillRenameFilesRequest.type, atOnce, willRenameFiles);

  // Review.
  onDocument(ownRequest(REVIEW_REQUEST), review);
  onDocument(ownRequest(REVIEW_REPORT_REQUEST), reviewReport);
  on(ownRequest(REVIEW_FOLDER_REQUEST), atOnce, reviewFolder);
  onDocument(ownRequest(MARKS_REQUEST), marks);
  onDocument(ownRequest(REVIEW_EDIT_REQUEST), reviewEdit);
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
