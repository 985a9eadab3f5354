import { ErrorCodes, RequestType, ResponseError } from 'vscode-languageserver';
import type { Running } from '../running.ts';
import { canonicalUri } from '../uris.ts';

export interface ImportParams {
  /** HTML or plain text. */
  readonly text: string;
  /** Where the bulletin is going to be, so that the `bulletin.json` there holds for it; null where nobody knows yet. */
  readonly uri: string | null;
}

export interface ImportResult {
  readonly text: string;
  /** What was done, and what to look at: sentences for the user. */
  readonly notes: readonly string[];
}

/** The custom request of the command that imports. */
export const ImportRequest = new RequestType<ImportParams, ImportResult, void>('bulletin/import');

/** What must be read before the answer: the configuration of the place. */
export function untilPlaceConfigured({ session }: Running, { uri }: Pick<ImportParams, 'uri'>): Promise<void> | null {
  return typeof uri === 'string' ? session.configurations.prepare(canonicalUri(uri)) : null;
}

/** `bulletin/import`. */
export function importText({ session }: Running, { text, uri }: ImportParams): ImportResult {
  if (typeof text !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'there is no text to import');
  const { service, rulesFor } = session.configurations.contextOf(typeof uri === 'string' ? canonicalUri(uri) : '');
  const imported = service.import(text, rulesFor);
  return { text: imported.text, notes: imported.notes };
}
