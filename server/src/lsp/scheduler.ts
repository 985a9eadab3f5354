/** Runs tasks later. Injected, so that tests need no clock. */
export interface Scheduler {
  /** Runs a task once, after so many milliseconds, unless the function that is returned is called before. */
  after(milliseconds: number, task: () => void): () => void;
}

/** Later by the clock, which Node and browsers have in common. */
export const timers: Scheduler = {
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
