import type { LogOutputChannel, TextDocument } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { ARCHIVE_CHANGED_NOTIFICATION, type ArchiveChangedParams } from '../../server/src/protocol/archive.ts';

/** The language that the client serves; `contributes.languages` of the manifest says which files have it. */
export const LANGUAGE = 'bulletin';

/** Where people edit. Other schemes show old versions of a text (`git:` beside a diff), which nobody can mend. */
export const SCHEMES: readonly string[] = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The command that the server hangs on code actions, with the URI of a rule's page. */
export const OPEN_RULE_PAGE = 'bulletin.openRulePage';

/** The command that the server hangs on code lenses, with a URI, a position and locations as the protocol writes them. */
export const SHOW_REFERENCES = 'bulletin.showReferences';

/** The documents that the server is told of. */
export const DOCUMENT_SELECTOR = SCHEMES.map((scheme) => ({ scheme, language: LANGUAGE }));

/** The documents that the server is started for: of a `bulletin.json` it asks to be told by itself. */
export const STARTING_SELECTOR = [
  ...DOCUMENT_SELECTOR,
  ...SCHEMES.map((scheme) => ({ scheme, pattern: '**/bulletin.json' })),
];

export interface LanguageClientSetup {
  /** Absolute path of the server's bundle. */
  readonly module: string;
  readonly log: LogOutputChannel;
  /** Called when the server knows the newest text of a document, so that a question about it is not answered from the old one. */
  readonly onSynchronized: (document: TextDocument) => void;
  /** Called when the archive is another one, or is being read. */
  readonly onArchive: (news: ArchiveChangedParams) => void;
  /** Called when a running server has died once more than the client's own restarts allow. */
  readonly onGaveUp: () => void;
  /** Whether this client has been replaced by another: then a dying server is no news and is not brought back. */
  readonly isRetired: () => boolean;
}

/** The library's client, but what a user must know is said once, by the server's control, with a way out. */
class BulletinLanguageClient extends LanguageClient {
  readonly #setup: LanguageClientSetup;

  constructor(setup: LanguageClientSetup) {
    const server = { module: setup.module, transport: TransportKind.ipc };
    super(LANGUAGE, 'Bulletin', server, clientOptions(setup));
    this.#setup = setup;
    this.onNotification(ARCHIVE_CHANGED_NOTIFICATION, (news: ArchiveChangedParams) => setup.onArchive(news));
  }

  /** Errors go to the log and never into a notification of their own. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /**
   * Brings a crashed server back as the library does, but never one that could not even start: it would fail again.
   * The library's constructor calls this, so `#setup` is read only when a connection closes.
   */
  override createDefaultErrorHandler(maxRestartCount?: number): ErrorHandler {
    const library = super.createDefaultErrorHandler(maxRestartCount);
    return {
      // Writing to a server that has just died is an error, too. Its end is dealt with once: below, when it is noticed.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: async () => {
        if (this.#setup.isRetired() || this.state !== State.Running) {
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        const verdict = await library.closed();
        if (verdict.action === CloseAction.DoNotRestart) this.#setup.onGaveUp();
        return verdict;
      },
    };
  }
}

/** Makes a client, not yet started, for the server at `setup.module`. */
export function createLanguageClient(setup: LanguageClientSetup): LanguageClient {
  return new BulletinLanguageClient(setup);
}

function clientOptions(setup: LanguageClientSetup): LanguageClientOptions {
  return {
    documentSelector: DOCUMENT_SELECTOR,
    outputChannel: setup.log,
    initializationOptions: {
      // Commands that the server may hang on what it answers. The list of dates shall open by itself once a source is accepted.
      retriggerCompletion: 'editor.action.triggerSuggest',
      openRulePage: OPEN_RULE_PAGE,
      showReferences: SHOW_REFERENCES,
      // The views want to be told when they show what is old.
      showsArchive: true,
      // VS Code's own support of JSON shows slips in the JSON of a `bulletin.json`, and nothing else: the schema that we contribute refuses nothing.
      checksJson: true,
    },
    initializationFailedHandler: () => false,
    middleware: {
      didOpen: async (document, next) => {
        await next(document);
        setup.onSynchronized(document);
      },
      didChange: async (event, next) => {
        await next(event);
        setup.onSynchronized(event.document);
      },
    },
  };
}
