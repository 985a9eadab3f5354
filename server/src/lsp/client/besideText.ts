/** Has the client ask again for what it shows beside the text, when other files have changed what that is. */
import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { OpenDocument } from '../documents/openDocument.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Client } from './client.ts';

/** Numbers at the edge of the text may be a moment old; changing at every letter they would only distract. */
const REFRESH_DELAY_MS = 500;

export interface BesideTextSetup extends Client {
  readonly scheduler: Scheduler;
  /** Rises whenever something around a document has changed. */
  readonly revisionOf: (document: OpenDocument) => number;
}

export class BesideText {
  readonly #setup: BesideTextSetup;
  /** What each document was like when it was last answered about. */
  readonly #answered = new Map<OpenDocument, { readonly version: number; readonly revision: number }>();
  #cancel: (() => void) | null = null;

  constructor(setup: BesideTextSetup) {
    this.#setup = setup;
  }

  /** The client was told what stands beside the text of a document. */
  answered(document: OpenDocument): void {
    this.#answered.set(document, { version: document.version, revision: this.#setup.revisionOf(document) });
  }

  closed(document: OpenDocument): void {
    this.#answered.delete(document);
  }

  /** Some file has changed. */
  changedAround(): void {
    if (this.#answered.size === 0) return;
    this.#cancel ??= this.#setup.scheduler.after(REFRESH_DELAY_MS, () => {
      this.#cancel = null;
      if ([...this.#answered].some(([document, answered]) => this.#isOld(document, answered))) this.refresh();
    });
  }

  /** All answers are old. */
  refresh(): void {
    const { connection, profile, fail } = this.#setup;
    this.#answered.clear();
    if (profile.refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(fail);
    if (profile.refreshesInlayHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(fail);
  }

  end(): void {
    this.#cancel?.();
  }

  /** After an edit of the document itself the client asks again by itself. */
  #isOld(
    document: OpenDocument,
    { version, revision }: { readonly version: number; readonly revision: number },
  ): boolean {
    return document.version === version && this.#setup.revisionOf(document) !== revision;
  }
}
