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
import * as params from '../params/params.ts';
import type { Known, Shape } from '../params/shape.ts';
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
  const on = <Params extends Known<Of>, Result, Failure, Of extends Shape>(
    type: RequestType<Params, Result, Failure>,
    shape: Of,
    wait: Wait<Params>,
    handler: (running: Running, params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): void => {
    connection.onRequest(
      type,
      answer<Running, Params, Result, Failure>(guard, { method: type.method, shape }, wait, handler),
    );
  };
  /** For what the session alone can tell of an open document. */
  const onDocument = <Params extends AboutDocument & Known<Of>, Result, Failure, Of extends Shape>(
    type: RequestType<Params, Result, Failure>,
    shape: Of,
    handler: (session: Session, params: Params) => Result,
  ): void => on(type, shape, untilConfigured, ({ session }, asked) => handler(session, asked));

  // What stands in a document, and what is written into it.
  onDocument(DocumentSymbolRequest.type, params.aDocument, documentSymbol);
  onDocument(FoldingRangeRequest.type, params.aDocument, foldingRange);
  onDocument(SelectionRangeRequest.type, params.somePlaces, selectionRange);
  onDocument(HoverRequest.type, params.aPlace, hover);
  onDocument(DocumentHighlightRequest.type, params.aPlace, documentHighlight);
  onDocument(CompletionRequest.type, params.aPlace, completion);
  onDocument(DocumentFormattingRequest.type, params.aDocument, formatting);
  onDocument(DocumentRangeFormattingRequest.type, params.aRange, rangeFormatting);
  onDocument(DocumentOnTypeFormattingRequest.type, params.typed, onTypeFormatting);
  onDocument(ownRequest(SUMMARY_REQUEST), params.aDocument, summary);
  onDocument(ownRequest(MOVE_ITEM_REQUEST), params.movedItem, moveItem);
  onDocument(ownRequest(PREVIEW_REQUEST), params.aDocument, preview);
  onDocument(ownRequest(EXPORT_REQUEST), params.exported, exportDocument);
  on(InlayHintRequest.type, params.aRange, untilConfigured, inlayHint);
  on(ownRequest(IMPORT_REQUEST), params.imported, untilPlaceConfigured, importText);
  on(ownRequest(ISSUE_OFFERS_REQUEST), params.atUri, untilPlaceConfigured, issueOffers);
  on(ownRequest(NEW_ISSUE_REQUEST), params.newIssues, untilPlaceConfigured, newIssue);

  // What is found, and what can be done about it.
  onDocument(DocumentDiagnosticRequest.type, params.aDocument, diagnostic);
  on(WorkspaceDiagnosticRequest.type, params.previousResults, atOnce, workspaceDiagnostic);
  on(CodeActionRequest.type, params.codeActions, untilConfigured, codeAction);
  on(CodeActionResolveRequest.type, params.anObject, untilActionConfigured, codeActionResolve);

  // What leads to other places.
  on(DefinitionRequest.type, params.aPlace, untilConfigured, definition);
  on(ReferencesRequest.type, params.references, untilConfigured, references);
  onDocument(DocumentLinkRequest.type, params.aDocument, documentLink);
  on(DocumentLinkResolveRequest.type, params.anObject, atOnce, documentLinkResolve);
  on(CodeLensRequest.type, params.aDocument, untilConfigured, codeLens);
  on(CodeLensResolveRequest.type, params.anObject, atOnce, codeLensResolve);
  on(CallHierarchyPrepareRequest.type, params.aPlace, untilConfigured, prepareCallHierarchy);
  on(CallHierarchyIncomingCallsRequest.type, params.anItem, atOnce, incomingCalls);
  on(CallHierarchyOutgoingCallsRequest.type, params.anItem, atOnce, outgoingCalls);
  on(WorkspaceSymbolRequest.type, params.query, atOnce, workspaceSymbol);
  on(ownRequest(REFERRED_TO_BY_REQUEST), params.aPlace, untilConfigured, referredToBy);

  // The archive, and other names in it.
  on(ownRequest(ARCHIVE_REQUEST), params.nodeId, atOnce, archive);
  on(ownRequest(ARCHIVE_PATH_REQUEST), params.aPlace, untilConfigured, archivePath);
  on(ownRequest(STORY_REFERENCE_REQUEST), params.storyId, atOnce, storyReference);
  on(ownRequest(STATISTICS_REQUEST), params.anything, atOnce, statistics);
  on(ownRequest(SOURCES_REQUEST), params.filteredSources, untilPlaceConfigured, sources);
  on(ownRequest(CITATIONS_REQUEST), params.aSource, atOnce, citations);
  on(ownRequest(RENAME_SOURCE_REQUEST), params.renamedSource, atOnce, renameCitedSource);
  onDocument(PrepareRenameRequest.type, params.aPlace, prepareRename);
  on(RenameRequest.type, params.renaming, untilConfigured, rename);
  on(WillRenameFilesRequest.type, params.renamedFiles, atOnce, willRenameFiles);

  // Review.
  onDocument(ownRequest(REVIEW_REQUEST), params.aDocument, review);
  onDocument(ownRequest(REVIEW_REPORT_REQUEST), params.reports, reviewReport);
  on(ownRequest(REVIEW_FOLDER_REQUEST), params.anything, atOnce, reviewFolder);
  onDocument(ownRequest(MARKS_REQUEST), params.aDocument, marks);
  onDocument(ownRequest(REVIEW_EDIT_REQUEST), params.reviewAction, reviewEdit);
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
