/** Answers that are about one version of a document, and about no other. */
import { LSPErrorCodes } from 'vscode-languageserver';
import { refusal } from '../guard.ts';
import type { Opened } from '../session.ts';

/**
 * An open bulletin in the very version that something was made for.
 * @throws ResponseError, the protocol's own, where the text is another one by now, or closed
 */
export function inVersion(opened: Opened | null, version: number): Opened {
  if (opened?.document.version === version) return opened;
  throw refusal(LSPErrorCodes.ContentModified, 'the text has changed');
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
