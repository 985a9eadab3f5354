// What every client of the server is set up with, wherever the server runs.
import type { LogOutputChannel, TextDocument } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { CONFIG_FILE } from '../../server/src/config/configFile.ts';

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
  ...SCHEMES.map((scheme) => ({ scheme, pattern: `**/${CONFIG_FILE}` })),
];

export interface LanguageClientSetup {
  readonly log: LogOutputChannel;
  /** Called when the server knows the newest text of a document, so that a question about it is not answered from the old one. */
  readonly onSynchronized: (document: TextDocument) => void;
  /** Called when a running server has died once more than the client's own restarts allow. */
  readonly onGaveUp: () => void;
  /** Whether this client has been replaced by another: then a dying server is no news and is not brought back. */
  readonly isRetired: () => boolean;
}

/** `more` is what the server is told at its start beside what it is told in every host. */
export function clientOptions(
  setup: LanguageClientSetup,
  more: Readonly<Record<string, unknown>> = {},
): LanguageClientOptions {
  return {
    documentSelector: DOCUMENT_SELECTOR,
    outputChannel: setup.log,
    initializationOptions: {
      // Commands that the server may hang on what it answers. The list of dates opens by itself once a source is accepted.
      retriggerCompletion: 'editor.action.triggerSuggest',
      openRulePage: OPEN_RULE_PAGE,
      showReferences: SHOW_REFERENCES,
      // The views want to be told when they show what is old.
      showsArchive: true,
      // VS Code's own support of JSON shows slips in the JSON of a `bulletin.json`, and nothing else: the schema that we contribute refuses nothing.
      checksJson: true,
      // `clientFiles.ts` does.
      readsFiles: true,
      ...more,
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
