/** Has the findings of open documents told again, when other files have changed what they may be. */
import type { OpenDocument } from '../documents/openDocument.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Session } from '../session.ts';

/** Whoever edits one of two open documents looks at the other a moment later. What comes within it is told together. */
export const AROUND_DELAY_MS = 300;

export interface FindingsAroundSetup {
  readonly session: Session;
  readonly scheduler: Scheduler;
  /** Told of the documents of which the findings that were told may be others now. */
  readonly tellAgain: (documents: readonly OpenDocument[]) => void;
}

export class FindingsAround {
  readonly #setup: FindingsAroundSetup;
  #cancel: (() => void) | null = null;

  constructor(setup: FindingsAroundSetup) {
    this.#setup = setup;
  }

  /** The archive has changed. As long as it is being filled nothing is told: it would be told again at every file, and at the end all is. */
  changed(): void {
    const { session, scheduler } = this.#setup;
    if (session.archive.isLoading) return;
    this.#cancel ??= scheduler.after(AROUND_DELAY_MS, () => this.#tell());
  }

  end(): void {
    this.#cancel?.();
  }

  #tell(): void {
    const { session, tellAgain } = this.#setup;
    this.#cancel = null;
    if (session.archive.isLoading) return;
    const old = [...session.documents.all()].filter((document) =>
      document.isToldOtherwise(session.archive.revisionOf(document.canonicalUri)),
    );
    if (old.length > 0) tellAgain(old);
  }
}
