import type { Scheduler } from '../../../server/src/lsp/scheduler.ts';

/** A clock that stands still until a test moves it. */
export class ManualScheduler implements Scheduler {
  #now = 0;
  #tasks: { readonly due: number; readonly run: () => void }[] = [];

  after(milliseconds: number, run: () => void): () => void {
    const task = { due: this.#now + milliseconds, run };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task);
    };
  }

  /** Lets time pass, and with it all that falls due, in order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#tasks.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.#tasks = this.#tasks.filter((task) => task !== next);
      this.#now = next.due;
      next.run();
    }
    this.#now = end;
  }
}
