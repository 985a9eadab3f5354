/**
 * Wraps `work` so that it never runs twice at a time: a call during a run makes it run once more afterwards, however
 * many calls there were. So a burst of events costs two questions to the server and ends with the newest answer.
 * `work` must not reject.
 */
export function latestOnly(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  async function run(): Promise<void> {
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  }
  return () => {
    again = true;
    if (!running) void run();
  };
}
