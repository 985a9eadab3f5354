/** The sources that a bulletin cites, and how it spells them. */
import type { Bulletin, CitationGroup, CitedSource, Reference } from '../../bulletin/bulletin.ts';
import { foldName } from '../../publication/foldName.ts';

/** Calls `visit` for every cited source, in their order. */
export function eachSource(bulletin: Bulletin, visit: (cited: CitedSource, group: CitationGroup) => void): void {
  for (const { parenthesis } of bulletin.references) {
    for (const group of parenthesis.groups) {
      if (group.role === 'citation') for (const cited of group.sources) visit(cited, group);
    }
  }
}

/** What two spellings of one source have in common. The address of a report is no spelling of its site, nor are quotation marks one of the name within. */
export function sourceKey({ source, written }: CitedSource): string {
  return source && !OTHER_FORM.test(written) ? source.name : foldName(written);
}

const OTHER_FORM = /^http|["“”„«»]/;

/** Whether the document writes a source in two ways. */
export function hasSeveralSpellings(bulletin: Bulletin): boolean {
  if (!bulletin.references.some(isNamedOtherwise)) return false;
  const seen = new Set<string>();
  const keys = new Set<string>();
  let several = false;
  eachSource(bulletin, (cited) => {
    if (seen.has(cited.written)) return;
    seen.add(cited.written);
    const key = sourceKey(cited);
    several ||= keys.has(key);
    keys.add(key);
  });
  return several;
}

/** A cheap first look: whether a source has another name here than its own. One that nobody lists may have any. */
function isNamedOtherwise({ parenthesis }: Reference): boolean {
  for (const group of parenthesis.groups) {
    if (group.role !== 'citation') continue;
    for (const { source, written } of group.sources) if (!source || source.name !== written) return true;
  }
  return false;
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
