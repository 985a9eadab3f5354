/** When findings are told: soon after an edit, without those on what is being typed; those once the typing rests. */
import type { OpenDocument } from '../documents/openDocument.ts';
import type { Scheduler } from '../scheduler.ts';

/** Edits that arrive together are answered together; too short a time for anyone to notice. */
export const EDIT_DELAY_MS = 8;

/** Whoever has not typed for so long is looking at what stands there. */
export const IDLE_MS = 2000;

export interface FindingsScheduleSetup {
  readonly scheduler: Scheduler;
  /** Tells the findings of a document as they are now: publishes them, or has the client ask. */
  readonly tell: (document: OpenDocument) => void;
  /** Tells what was held back, for the typing rests. */
  readonly release: (document: OpenDocument) => void;
}

/** Decides for each open document when its findings are told. */
export class FindingsSchedule {
  readonly #setup: FindingsScheduleSetup;
  readonly #timers = new Map<OpenDocument, { check?: () => void; idle?: () => void }>();

  constructor(setup: FindingsScheduleSetup) {
    this.#setup = setup;
  }

  /** The document was opened, or what it is judged by has changed. */
  changedAround(document: OpenDocument): void {
    this.#tellSoon(document);
  }

  edited(document: OpenDocument): void {
    this.#tellSoon(document);
    const timers = this.#timersOf(document);
    timers.idle?.();
    timers.idle = this.#setup.scheduler.after(IDLE_MS, () => this.rested(document));
  }

  /** Nobody is typing in the document any more: it was saved, or idle for long enough. */
  rested(document: OpenDocument): void {
    this.#timersOf(document).idle?.();
    if (document.restCaret()) this.#setup.release(document);
  }

  closed(document: OpenDocument): void {
    const timers = this.#timersOf(document);
    timers.check?.();
    timers.idle?.();
    this.#timers.delete(document);
  }

  /** Cancels all that is still to come. */
  end(): void {
    for (const document of [...this.#timers.keys()]) this.closed(document);
  }

  #tellSoon(document: OpenDocument): void {
    const timers = this.#timersOf(document);
    timers.check ??= this.#setup.scheduler.after(EDIT_DELAY_MS, () => {
      delete timers.check;
      this.#setup.tell(document);
    });
  }

  #timersOf(document: OpenDocument): { check?: () => void; idle?: () => void } {
    const timers = this.#timers.get(document) ?? {};
    this.#timers.set(document, timers);
    return timers;
  }
}
