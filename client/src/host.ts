// All that differs between the hosts of the extension: VS Code on a machine, and VS Code in a browser.
import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LanguageClientSetup } from './languageClient.ts';

export interface Host {
  /** Makes a client, not yet started, of a server of its own. */
  createClient(setup: LanguageClientSetup): BaseLanguageClient;
  /** Answers for tasks of type `bulletin`. */
  provideTasks(): Disposable;
}

export type CreateHost = (context: ExtensionContext) => Host;
