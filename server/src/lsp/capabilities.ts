/** What the server says that it can do. */
import {
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { ClientProfile } from './client/clientProfile.ts';
import { FIX_ALL_KIND } from './codeActions/kinds.ts';
import { WATCHED } from './files/watchedFiles.ts';

/** The characters after which there is something new to complete; a space, because names and dates follow it, and people pause there. */
const TRIGGER_CHARACTERS = ['(', ',', ';', ':', ' '];

/** Typed after a citation, it has the citation put in order. */
export const FORMATTING_CHARACTER = ')';

/** Of what the client asks before it is renamed: bulletins, and folders that may hold some. */
const RENAMED: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.{bulletin,txt}', matches: 'file' } },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

/** Of what is made, renamed and deleted in the client: the same that a client is asked to watch. */
const FOLLOWED: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: WATCHED } }] };

/** What the server offers to a client. Only what the protocol made conditional depends on it. */
export function serverCapabilities(profile: ClientProfile): ServerCapabilities {
  return {
    positionEncoding: profile.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: true },
    callHierarchyProvider: true,
    inlayHintProvider: true,
    ...(profile.showReferencesCommand !== null && { codeLensProvider: { resolveProvider: true } }),
    completionProvider: {
      triggerCharacters: TRIGGER_CHARACTERS,
      ...(profile.completion.labelDetails && { completionItem: { labelDetailsSupport: true } }),
    },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: FORMATTING_CHARACTER },
    renameProvider: profile.preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    // Clients that know commands only are promised nothing but to be answered.
    codeActionProvider: !profile.codeActionLiterals || {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND],
      ...(profile.resolvesActionEdits && { resolveProvider: true }),
    },
    ...(profile.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'bulletin', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: {
      ...(profile.reportsFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      fileOperations: {
        willRename: RENAMED,
        // A client that watches tells of these, too, whoever made them.
        ...(!profile.watchesFilesOnDemand && { didCreate: FOLLOWED, didRename: FOLLOWED, didDelete: FOLLOWED }),
      },
    },
  };
}
