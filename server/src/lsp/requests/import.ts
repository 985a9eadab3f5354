import { ErrorCodes, RequestType, ResponseError } from 'vscode-languageserver';
import { IMPORT_REQUEST, type ImportParams, type ImportResult } from '../../protocol/import.ts';
import type { Running } from '../running.ts';
import { canonicalUri } from '../uris.ts';

export const ImportRequest = new RequestType<ImportParams, ImportResult, void>(IMPORT_REQUEST);

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
