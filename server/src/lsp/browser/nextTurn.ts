/**
 * Makes what resolves in the next turn of the event loop, after the messages that wait already. A timer would do so, too, but browsers make those wait for
 * some milliseconds that are started again and again.
 */
export function createNextTurn(): () => Promise<void> {
  const { port1: here, port2: there } = new MessageChannel();
  const waiting: (() => void)[] = [];
  here.addEventListener('message', () => waiting.shift()?.());
  here.start();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      there.postMessage(null);
    });
}
