/** What the client can do, read from its `initialize` once and made total. */
import type { ClientCapabilities, InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { PositionEncoding } from '../../text/positionEncoding.ts';

export interface ClientProfile {
  readonly positionEncoding: PositionEncoding;
  /** Whether the client asks for diagnostics itself; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** Whether it can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  readonly describesCodes: boolean;
  /** Whether a finding may name other places. */
  readonly relatesFindings: boolean;
  /** Whether a definition may say which words lead there. */
  readonly definitionLinks: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly hoverFormat: MarkupKind;
  readonly completion: CompletionProfile;
  readonly codeActionLiterals: boolean;
  /** Whether the edit of an action may be asked for once it is chosen. */
  readonly resolvesActionEdits: boolean;
  /** The command that opens a rule's page, given its URI, if the client named one. */
  readonly rulePageCommand: string | null;
  /** Whether it reads files that are on no disk, when it is asked to. */
  readonly readsFiles: boolean;
  /** The URI of the folder with the rules' pages, if the client knows it: a server without a disk cannot look for them. */
  readonly rulePages: string | null;
  /** Whether the client itself shows what is wrong with the JSON of a `bulletin.json`: then only what it says is left to judge. */
  readonly checksJson: boolean;
  /** The command that lists locations, given a URI, a position in it and the locations, if the client named one. */
  readonly showReferencesCommand: string | null;
  /** Whether it shows the archive, and wants to be told when there is another one to be shown. */
  readonly showsArchive: boolean;
  /** Whether it can be told to ask again for code lenses. */
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** Whether it can be asked for its settings. */
  readonly givesSettings: boolean;
  /** Whether it tells of changed settings only when it was asked to. */
  readonly tellsOfSettingsOnDemand: boolean;
  /** Whether an edit may make a file. */
  readonly createsFiles: boolean;
  /** Whether it asks what can be renamed before it asks for a name. */
  readonly preparesRename: boolean;
  /** Whether edits may say what they are for, and be shown before they are made. */
  readonly annotatesEdits: boolean;
  /** Whether edits may name the version of the document that they are meant for. */
  readonly versionedEdits: boolean;
  /** The most folding ranges that it wants; null when it does not say. */
  readonly foldingLimit: number | null;
  readonly watchesFilesOnDemand: boolean;
  /** Whether it can be asked to tell of other documents than those it was set up for. */
  readonly tellsOfDocumentsOnDemand: boolean;
  readonly reportsFolders: boolean;
}

export interface CompletionProfile {
  readonly labelDetails: boolean;
  /** The command that opens the list of completions again, if the client named one. */
  readonly retriggerCommand: string | null;
}

const ENCODINGS: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

/**
 * Reads what a client says of itself. Whatever is missing or of another type counts as not there: clients that can do little are served
 * what the oldest protocol knows. Of the position encodings, the first in the client's own order is taken.
 */
export function readClientProfile({ capabilities, initializationOptions }: InitializeParams): ClientProfile {
  const { general, textDocument, workspace } = (capabilities ?? {}) as ClientCapabilities;
  const completionItem = textDocument?.completion?.completionItem;
  const codeAction = textDocument?.codeAction;
  const edits = workspace?.workspaceEdit;
  return {
    positionEncoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: isObject(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    describesCodes:
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true || isObject(textDocument?.diagnostic),
    definitionLinks: textDocument?.definition?.linkSupport === true,
    relatesFindings:
      textDocument?.publishDiagnostics?.relatedInformation === true || isObject(textDocument?.diagnostic),
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hoverFormat: chooseFormat(textDocument?.hover?.contentFormat),
    completion: {
      labelDetails: completionItem?.labelDetailsSupport === true,
      retriggerCommand: readText(initializationOptions, 'retriggerCompletion'),
    },
    codeActionLiterals: isObject(codeAction?.codeActionLiteralSupport),
    resolvesActionEdits: codeAction?.dataSupport === true && includes(codeAction.resolveSupport?.properties, 'edit'),
    rulePageCommand: readText(initializationOptions, 'openRulePage'),
    readsFiles: readOption(initializationOptions, 'readsFiles') === true,
    rulePages: readText(initializationOptions, 'rulePages'),
    checksJson: readOption(initializationOptions, 'checksJson') === true,
    showReferencesCommand: readText(initializationOptions, 'showReferences'),
    showsArchive: readOption(initializationOptions, 'showsArchive') === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    givesSettings: workspace?.configuration === true,
    tellsOfSettingsOnDemand: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    annotatesEdits: edits?.documentChanges === true && isObject(edits.changeAnnotationSupport),
    versionedEdits: edits?.documentChanges === true,
    createsFiles: edits?.documentChanges === true && includes(edits.resourceOperations, 'create'),
    foldingLimit: readLimit(textDocument?.foldingRange?.rangeLimit),
    tellsOfDocumentsOnDemand: textDocument?.synchronization?.dynamicRegistration === true,
    watchesFilesOnDemand: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    reportsFolders: workspace?.workspaceFolders === true,
  };
}

function chooseEncoding(offered: unknown): PositionEncoding {
  const list: readonly unknown[] = Array.isArray(offered) ? offered : [];
  return list.flatMap((each) => ENCODINGS.filter((known) => known === each))[0] ?? 'utf-16';
}

function chooseFormat(offered: unknown): MarkupKind {
  const list: readonly unknown[] = Array.isArray(offered) ? offered : [];
  return list.find((each) => each === 'markdown' || each === 'plaintext') === 'markdown' ? 'markdown' : 'plaintext';
}

/** What the client has given in its `initializationOptions`: the name of a command of its own, or a place. */
function readText(options: unknown, name: string): string | null {
  const text = readOption(options, name);
  return typeof text === 'string' ? text : null;
}

function readOption(options: unknown, name: string): unknown {
  return isObject(options) ? Object.entries(options).find(([key]) => key === name)?.[1] : null;
}

function includes(list: unknown, value: string): boolean {
  return Array.isArray(list) && list.includes(value);
}

function readLimit(limit: unknown): number | null {
  return typeof limit === 'number' && limit >= 0 ? limit : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
