// When a program of this folder ends: on a signal, and when the process that started it has gone. Whoever holds
// processes or temporary folders gives them back in an `exit` handler, so there is one way out for all of them.

/** Ends this process with `status` on Ctrl+C, on termination, and when `npm start` or `npm test` itself was killed. */
export function endOnSignals(status: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(status));
  process.on('disconnect', () => process.exit(status));
  // The channel to the parent is only there to break: it must not keep this process alive.
  process.channel?.unref();
}
