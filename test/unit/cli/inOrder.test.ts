import assert from 'node:assert/strict';
import { type Helper, inOrder } from '../../../server/src/cli/parallel/inOrder.ts';

interface Task {
  readonly number: number;
}

interface Result {
  readonly number: number;
  readonly by: string;
}

const tasks = (count: number): Task[] => Array.from({ length: count }, (_, number) => ({ number }));
const here = ({ number }: Task): Result => ({ number, by: 'here' });

async function all(results: AsyncIterable<Result>): Promise<Result[]> {
  const taken: Result[] = [];
  for await (const result of results) taken.push(result);
  return taken;
}

/** A helper that does its tasks when it is told to. */
function slowHelper() {
  const waiting: (() => void)[] = [];
  const helper: Helper<Task, Result> = {
    ask: ({ number }) => new Promise((resolve) => waiting.push(() => resolve({ number, by: 'helper' }))),
  };
  return { helper, asked: () => waiting.length, finish: () => waiting.shift()?.() };
}

const promptHelper: Helper<Task, Result> = { ask: async ({ number }) => ({ number, by: 'helper' }) };

describe('tasks done in several threads', () => {
  it('without helpers, all is done here', async () => {
    const results = await all(inOrder(tasks(3), here, []));
    assert.deepEqual(
      results,
      tasks(3).map(({ number }) => ({ number, by: 'here' })),
    );
    assert.deepEqual(await all(inOrder([], here, [promptHelper])), []);
  });

  it('whoever did them, the results come in the order of the tasks', async () => {
    const results = await all(inOrder(tasks(200), here, [promptHelper, promptHelper]));
    assert.deepEqual(
      results.map(({ number }) => number),
      tasks(200).map(({ number }) => number),
    );
    assert.deepEqual([...new Set(results.map(({ by }) => by))].sort(), ['helper', 'here']);
  });

  it('goes on while a helper is slow, but not further than memory allows', async () => {
    const { helper, asked, finish } = slowHelper();
    let done = 0;
    const count = (task: Task): Result => {
      done++;
      if (done === 10) queueMicrotask(finish);
      return here(task);
    };
    const results = inOrder(tasks(1000), count, [helper]);
    const first = await results.next();
    assert.deepEqual(first.value, { number: 0, by: 'helper' });
    assert.ok(done >= 10);
    const second = results.next();
    while (asked() > 0) {
      finish();
      await new Promise(setImmediate);
    }
    assert.deepEqual((await second).value, { number: 1, by: 'helper' });
    assert.ok(done < 100, `${done} results would wait`);
    await results.return(undefined);
  });

  it('the error of a helper is an error here', async () => {
    const broken: Helper<Task, Result> = { ask: () => Promise.reject(new RangeError('no memory is left')) };
    await assert.rejects(all(inOrder(tasks(200), here, [broken])), new RangeError('no memory is left'));
  });
});
