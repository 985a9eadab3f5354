import type { FileRecord } from './record.ts';

/** A publication and a day as one key. */
export function dayKey(publication: string, day: number): string {
  return `${day} ${publication}`;
}

/** Every publication and day that a file refers to, each once. */
export function dayKeysOf({ items }: FileRecord): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { references } of items) {
    for (const { publication, days } of references) {
      if (publication === null) continue;
      for (const { from, to } of days) for (let day = from; day <= to; day++) keys.add(dayKey(publication, day));
    }
  }
  return keys;
}
