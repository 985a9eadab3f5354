/** Headlines and sources of the whole archive, found by a few letters. */
import uFuzzy from '@leeoniya/ufuzzy';
import type { Archive } from '../archive/archive.ts';
import { citationsOf } from '../archive/citationsOf.ts';
import { issueLabel } from '../archive/volume.ts';
import { formatDate } from '../calendar/format.ts';
import { type FilePlace, placeOfStory } from './filePlace.ts';

export interface ArchiveSymbol {
  readonly kind: 'item' | 'source';
  readonly name: string;
  /** The issue of an item, with its date; how often a source is cited. */
  readonly container: string;
  readonly place: FilePlace;
}

/** More than this nobody scrolls through; a letter more finds the rest. */
const MOST_SYMBOLS = 200;

/** What is searched: the names as they are compared, and what each stands for. */
interface Stock {
  readonly state: number;
  readonly names: readonly string[];
  readonly symbols: readonly (() => ArchiveSymbol | null)[];
}

/**
 * Makes a search through an archive. The list of names is made anew when something has changed; what is shown of a name, when it is found. Without a query
 * it gives the newest stories.
 */
export function createSymbolSearch(archive: Archive): (query: string) => readonly ArchiveSymbol[] {
  // Every term in any order; within a term a letter may be left out or in.
  const fuzzy = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraMode: 1 });
  let stock: Stock | null = null;
  return (query) => {
    if (stock?.state !== archive.state) stock = stockOf(archive);
    return found(fuzzy, stock, query).flatMap((index) => stock?.symbols[index]?.() ?? []);
  };
}

function found(fuzzy: uFuzzy, { names }: Stock, query: string): readonly number[] {
  if (query.trim() === '') return names.slice(0, MOST_SYMBOLS).map((_, index) => index);
  const [indexes, info, order] = fuzzy.search([...names], query, 5, 1000);
  if (!indexes) return [];
  const ranked = info && order ? order.map((at) => info.idx[at] ?? 0) : indexes;
  return ranked.slice(0, MOST_SYMBOLS);
}

/** Stories first, the newest issue before all; then sources, the most cited before all. */
function stockOf(archive: Archive): Stock {
  const names: string[] = [];
  const symbols: (() => ArchiveSymbol | null)[] = [];
  const held = new Set<string>();
  for (const publication of archive.publications()) {
    for (const issue of archive.issues.of(publication)) {
      const { date } = issue;
      const container = [issueLabel(issue), ...(date ? [formatDate(date.date)] : [])].join(' · ');
      for (const story of archive.storiesOf(issue)) {
        held.add(story.file.uri);
        names.push(story.title);
        symbols.push(() => ({ kind: 'item', name: story.title, container, place: placeOfStory(story) }));
      }
    }
  }
  for (const file of archive.files()) {
    if (held.has(file.uri)) continue;
    for (const item of file.items) {
      const name = item.headline?.text ?? item.opening;
      names.push(name);
      symbols.push(() => ({ kind: 'item', name, container: '', place: placeOfStory({ file, item }) }));
    }
  }
  for (const [source, count] of [...archive.sources.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    names.push(source);
    symbols.push(() => sourceSymbol(archive, source, count));
  }
  return { state: archive.state, names, symbols };
}

/** A source is shown where it is cited first. */
function sourceSymbol(archive: Archive, source: string, count: number): ArchiveSymbol | null {
  const [first] = citationsOf(archive, source);
  if (!first) return null;
  const { start, end } = first.citation;
  const span = { start, end };
  const container = count === 1 ? 'source, cited once' : `source, cited ${count} times`;
  return { kind: 'source', name: source, container, place: { uri: first.file.uri, span, name: span } };
}
