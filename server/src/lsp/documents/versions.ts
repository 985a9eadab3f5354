/** Answers that are about one version of a document, and about no other. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Opened } from '../session.ts';

/**
 * An open bulletin in the very version that something was made for.
 * @throws ResponseError, the protocol's own, where the text is another one by now, or closed
 */
export function inVersion(opened: Opened | null, version: number): Opened {
  if (opened?.document.version === version) return opened;
  throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
}

/**
 * An answer about an open document that takes a while.
 * @throws ResponseError, the protocol's own, where the text has changed meanwhile
 */
export async function forThisVersion<Result>(opened: Opened, answer: () => Promise<Result>): Promise<Result> {
  const { version } = opened.document;
  const result = await answer();
  inVersion(opened, version);
  return result;
}

/** @throws ResponseError, the protocol's own, where nobody waits for the answer any more */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
