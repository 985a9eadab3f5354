import type { Scheduler } from './scheduling.ts';

/** Later by the clock, which Node and browsers have in common. */
export const timers: Scheduler = {
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
