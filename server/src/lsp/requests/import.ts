import type { ImportParams, ImportResult } from '../../protocol/import.ts';
import type { Running } from '../running.ts';

/** `bulletin/import`. */
export function importText({ session }: Running, { text, uri }: ImportParams): ImportResult {
  const { service, rulesFor } = session.contextAt(uri);
  const imported = service.import(text, rulesFor);
  return { text: imported.text, notes: imported.notes };
}
