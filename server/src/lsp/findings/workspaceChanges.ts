import type { CancellationToken } from 'vscode-languageserver';
import type { Scheduler } from '../scheduler.ts';

/** News of files that are not open can wait until a word is typed. */
export const WORKSPACE_DELAY_MS = 400;

/** Tells those who wait that something has changed from which the findings in files that are not open may follow. */
export class WorkspaceChanges {
  readonly #scheduler: Scheduler;
  readonly #waiting = new Set<() => void>();
  #cancel: (() => void) | null = null;

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** Something has changed. What comes within a moment is told together. */
  tell(): void {
    if (this.#waiting.size === 0) return;
    this.#cancel ??= this.#scheduler.after(WORKSPACE_DELAY_MS, () => this.#release());
  }

  /** Resolves at the next change, when cancelled, and when all ends. */
  next(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const listener = token.onCancellationRequested(() => done());
      const done = (): void => {
        listener.dispose();
        this.#waiting.delete(done);
        resolve();
      };
      if (token.isCancellationRequested) done();
      else this.#waiting.add(done);
    });
  }

  end(): void {
    this.#cancel?.();
    this.#release();
  }

  #release(): void {
    this.#cancel = null;
    for (const done of [...this.#waiting]) done();
  }
}
