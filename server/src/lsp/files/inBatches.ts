import type { CancellationToken } from 'vscode-languageserver';
import { throwIfCancelled } from '../guard.ts';

/** So many files are read and checked between two looks at what else there is to do: some milliseconds' worth. */
const FILES_AT_ONCE = 16;

/**
 * What `make` makes of each file, some files at a time; those of which it makes null are left out.
 * @throws ResponseError, the protocol's own, where nobody waits for the answer any more
 */
export async function* inBatches<Result>(
  uris: readonly string[],
  token: CancellationToken,
  make: (uri: string) => Promise<Result | null>,
): AsyncGenerator<Result[]> {
  for (let at = 0; at < uris.length; at += FILES_AT_ONCE) {
    const made = await Promise.all(uris.slice(at, at + FILES_AT_ONCE).map(make));
    throwIfCancelled(token);
    yield made.filter((each) => each !== null);
  }
}
