/** Many tasks, done by this thread and its helpers at the same time; the results in the order of the tasks, whoever was faster. */
import { setImmediate as breath } from 'node:timers/promises';

/** Does tasks elsewhere. */
export interface Helper<Task, Result> {
  ask(task: Task): Promise<Result>;
}

/** While a helper works on one task, the next one is on its way to it. */
const ASKED_AT_ONCE = 2;

/** How many results may wait for an earlier one, for each who works: as many as come while a helper starts. */
const MOST_WAITING = 16;

/** A task that was begun and whose result has not been taken yet. */
interface Begun<Result> {
  result: Result | null;
  /** Ends when a helper has done it. */
  readonly coming: Promise<void> | null;
}

/**
 * The results of `tasks`. Each is done by `work`, here, or by a helper; whoever is free takes the next. The results that wait to be taken are few,
 * so that memory does not grow with the number of tasks. @throws what a task throws, here or elsewhere
 */
export async function* inOrder<Task extends object, Result extends object>(
  tasks: Iterable<Task, undefined>,
  work: (task: Task) => Result,
  helpers: readonly Helper<Task, Result>[],
): AsyncGenerator<Result> {
  const begun: Begun<Result>[] = [];
  const most = (helpers.length + 1) * MOST_WAITING;
  const free = Array.from({ length: ASKED_AT_ONCE }, () => helpers).flat();
  const left = tasks[Symbol.iterator]();

  const claim = (): Task | undefined => (begun.length < most ? left.next().value : undefined);

  const ask = (helper: Helper<Task, Result>, task: Task): Begun<Result> => {
    const coming = helper.ask(task).then((result) => {
      asked.result = result;
      free.push(helper);
    });
    // Its error is met where the result is taken.
    coming.catch(() => {});
    const asked: Begun<Result> = { result: null, coming };
    return asked;
  };

  for (;;) {
    const first = begun[0];
    if (first?.result) {
      begun.shift();
      yield first.result;
      continue;
    }
    const task = claim();
    const helper = free.pop();
    if (!task) {
      if (helper) free.push(helper);
      if (!first) return;
      await first.coming;
    } else if (helper) {
      begun.push(ask(helper, task));
    } else {
      begun.push({ result: work(task), coming: null });
      // What the helpers have done meanwhile comes in; without any, nobody is waited for.
      if (helpers.length > 0) await breath();
    }
  }
}
