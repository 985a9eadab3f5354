/** Keeps the settings of the editor as they are now: asks a client that can be asked, takes what another one sends. */
import { DidChangeConfigurationNotification, type DidChangeConfigurationParams } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { DEFAULT_EDITOR_SETTINGS, type EditorSettings, readEditorSettings } from './editorSettings.ts';

const SECTION = 'bulletin';
/** Of these, changes are told as well: `FolderExcludes` asks for what is in them. */
const OTHER_SECTIONS = ['files', 'search'];

export interface ClientSettingsSetup extends Client {
  readonly onChange: () => void;
}

export class ClientSettings {
  readonly #setup: ClientSettingsSetup;
  #current = DEFAULT_EDITOR_SETTINGS;

  constructor(setup: ClientSettingsSetup) {
    this.#setup = setup;
  }

  get current(): EditorSettings {
    return this.#current;
  }

  /** The client is ready to be asked. */
  begin(): void {
    const { connection, profile, fail } = this.#setup;
    if (profile.tellsOfSettingsOnDemand) {
      const registered = connection.client.register(DidChangeConfigurationNotification.type, {
        section: [SECTION, ...OTHER_SECTIONS],
      });
      registered.catch(fail);
    }
    if (profile.givesSettings) this.#ask();
  }

  /** The client says that settings have changed; clients that cannot be asked say which. */
  receive({ settings }: DidChangeConfigurationParams): void {
    if (this.#setup.profile.givesSettings) this.#ask();
    else this.#take(settings?.[SECTION]);
  }

  #ask(): void {
    const { connection, fail } = this.#setup;
    connection.workspace.getConfiguration(SECTION).then((section: unknown) => this.#take(section), fail);
  }

  #take(section: unknown): void {
    this.#current = readEditorSettings(section);
    this.#setup.onChange();
  }
}
