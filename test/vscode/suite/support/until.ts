// Waiting in tests: for what an event brings about, never for a time. Mocha's own limit ends a wait that is in vain.
import type { Event } from 'vscode';

/** The first defined answer of `probe`, asked now and again each time that `event` fires. */
export function until<T>(event: Event<unknown>, probe: () => T | undefined): Promise<T> {
  const now = probe();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const listener = event(() => {
      try {
        const answer = probe();
        if (answer === undefined) return;
        listener.dispose();
        resolve(answer);
      } catch (error) {
        listener.dispose();
        reject(error);
      }
    });
  });
}
