import type { Scheduler } from '../scheduling.ts';

/** Later by the clock. */
export const nodeScheduler: Scheduler = {
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
