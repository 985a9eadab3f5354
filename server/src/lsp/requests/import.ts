import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ImportParams, ImportResult } from '../../protocol/import.ts';
import type { Running } from '../running.ts';

/** `bulletin/import`. */
export function importText({ session }: Running, { text, uri }: ImportParams): ImportResult {
  if (typeof text !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'there is no text to import');
  const { service, rulesFor } = session.contextAt(uri);
  const imported = service.import(text, rulesFor);
  return { text: imported.text, notes: imported.notes };
}
