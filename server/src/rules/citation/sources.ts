/** The sources that a bulletin cites, and how it spells them. */
import type { Bulletin, CitationGroup, CitedSource } from '../../bulletin/bulletin.ts';
import { foldName } from '../../publication/foldName.ts';
import { trimEnd } from '../../syntax/characters.ts';
import type { Span } from '../../text/span.ts';
import { eachReference } from './references.ts';

/** Calls `visit` for every cited source, in their order. */
export function eachSource(bulletin: Bulletin, visit: (cited: CitedSource, group: CitationGroup) => void): void {
  eachReference(bulletin, ({ groups }) => {
    for (const group of groups) {
      if (group.role === 'citation') for (const cited of group.sources) visit(cited, group);
    }
  });
}

/** The name without a place in brackets behind it. */
export function nameSpan(text: string, { start, end }: CitedSource): Span {
  const bracket = text.slice(start, end).indexOf('[');
  return { start, end: bracket > 0 ? trimEnd(text, start, start + bracket) : end };
}

/** What two spellings of one source have in common. */
export function sourceKey({ source, written }: CitedSource): string {
  return source ? source.name : foldName(written);
}

/**
 * How the document writes each source most often, by `sourceKey`; of two that are as frequent, the listed name or else the one that comes first.
 */
export function usualSpellings(bulletin: Bulletin): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  eachSource(bulletin, (cited) => {
    const key = sourceKey(cited);
    const spellings = counts.get(key) ?? new Map<string, number>();
    counts.set(key, spellings.set(cited.written, (spellings.get(cited.written) ?? 0) + 1));
  });
  return new Map([...counts].map(([key, spellings]) => [key, mostFrequent(spellings, key)]));
}

function mostFrequent(counts: ReadonlyMap<string, number>, listed: string): string {
  let best = listed;
  let most = counts.get(listed) ?? 0;
  for (const [spelling, count] of counts) {
    if (count <= most) continue;
    best = spelling;
    most = count;
  }
  return best;
}
