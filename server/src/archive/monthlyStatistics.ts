/** How much an archive holds, month by month, and how well it is sourced. */
import { formatIsoMonth, toEpochDay } from '../calendar/plainDate.ts';
import type { Archive } from './archive.ts';
import { dateOfFile, issueKey } from './issueOfFile.ts';
import type { ItemRecord } from './record.ts';

export interface MonthStatistics {
  /** `1999-08`; null for what has no date. */
  readonly month: string | null;
  readonly issues: number;
  /** Stories; teasers are none. */
  readonly items: number;
  /** Of their paragraphs, parentheses too: what stands between spaces. */
  readonly words: number;
  /** How often a source is cited: two sources in one parenthesis are two. */
  readonly citations: number;
  /** Each publication that a parenthesis refers to, and each `below` or `above`. */
  readonly crossReferences: number;
  /** Different sources. */
  readonly sources: number;
  /** Stories that rest on one source. */
  readonly oneSource: number;
  /** Stories without any citation. */
  readonly uncited: number;
  /** Days from what is cited to the issue, each citation with a date before it counted once; null where there is none. */
  readonly medianAge: number | null;
}

interface Month {
  readonly issues: Set<string>;
  readonly sources: Set<string>;
  readonly ages: number[];
  items: number;
  words: number;
  citations: number;
  crossReferences: number;
  oneSource: number;
  uncited: number;
}

/** Every month of which something is held, in order; what has no date comes last. */
export function monthlyStatistics(archive: Archive): readonly MonthStatistics[] {
  const months = new Map<string, Month>();
  for (const file of archive.files()) {
    const date = dateOfFile(archive, file);
    const key = date ? formatIsoMonth(date) : UNDATED;
    const month = months.get(key) ?? noMonth();
    months.set(key, month);
    const issue = issueKey(file);
    if (issue !== null) month.issues.add(issue);
    for (const item of file.items) if (!item.teaser) addItem(month, item, date ? toEpochDay(date) : null);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { issues, sources, ages, ...counts }]) => ({
      month: key === UNDATED ? null : key,
      issues: issues.size,
      sources: sources.size,
      ...counts,
      medianAge: medianOf(ages),
    }));
}

/** Sorts after every month. */
const UNDATED = '~';

function addItem(month: Month, item: ItemRecord, issueDay: number | null): void {
  const { wordCount, citations, references } = item;
  const sources = new Set(citations.names.map(({ source }) => source));
  month.items++;
  month.words += wordCount;
  month.citations += citations.length;
  month.crossReferences += references.length;
  if (sources.size === 1) month.oneSource++;
  if (sources.size === 0) month.uncited++;
  for (const source of sources) month.sources.add(source);
  if (issueDay !== null) month.ages.push(...agesOf(item, issueDay));
}

/** Days from what an item cites to its issue; what is dated later, a mistake, is left out. */
export function agesOf({ citations }: ItemRecord, issueDay: number): number[] {
  return [...citations].flatMap(({ to }) => (to === null || to > issueDay ? [] : [issueDay - to]));
}

function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function noMonth(): Month {
  return {
    issues: new Set(),
    sources: new Set(),
    ages: [],
    items: 0,
    words: 0,
    citations: 0,
    crossReferences: 0,
    oneSource: 0,
    uncited: 0,
  };
}
