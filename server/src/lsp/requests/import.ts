import { ErrorCodes, RequestType, ResponseError } from 'vscode-languageserver';
import { IMPORT_REQUEST, type ImportParams, type ImportResult } from '../../protocol/import.ts';
import type { Running } from '../running.ts';

export const ImportRequest = new RequestType<ImportParams, ImportResult, void>(IMPORT_REQUEST);

/** `bulletin/import`. */
export function importText({ session }: Running, { text, uri }: ImportParams): ImportResult {
  if (typeof text !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'there is no text to import');
  const { service, rulesFor } = session.contextAt(uri);
  const imported = service.import(text, rulesFor);
  return { text: imported.text, notes: imported.notes };
}
