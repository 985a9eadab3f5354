import type { Publication } from './publication.ts';

/** A publication of which only the name is known: no calendar, no style, so that nothing is held against its issues. */
export function neutralPublication(name: string, names: readonly string[] = [name]): Publication {
  return { name, names, calendar: null, style: [], template: null };
}
