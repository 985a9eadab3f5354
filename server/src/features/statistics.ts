/** What the custom request `bulletin/statistics` answers: an archive in numbers, for charts. */
import type { Archive } from '../archive/archive.ts';
import { dateOfFile, issueKey } from '../archive/issueOfFile.ts';
import { agesOf } from '../archive/monthlyStatistics.ts';
import type { FileRecord, ItemRecord } from '../archive/record.ts';
import { formatIsoMonth, type PlainDate, toEpochDay } from '../calendar/plainDate.ts';
import { greatest, least } from '../text/extremes.ts';

export interface ArchiveStatistics {
  readonly issues: number;
  /** Stories; teasers are none. */
  readonly items: number;
  readonly words: number;
  readonly citations: number;
  /** Items of issues whose date is not known: they are in no period. */
  readonly undated: number;
  /** The sources that are cited, the most cited first, those cited alike by name. */
  readonly sources: readonly { readonly name: string; readonly citations: number }[];
  readonly by: 'month' | 'year';
  /** All from the first to the last, those without an issue too. */
  readonly periods: readonly PeriodStatistics[];
  readonly ages: readonly CountedRange[];
  /** Words per item. */
  readonly lengths: readonly CountedRange[];
}

export interface PeriodStatistics {
  /** `1999-08` or `1999`. */
  readonly name: string;
  readonly issues: number;
  /** Items that cite no source, one, and more. */
  readonly uncited: number;
  readonly oneSource: number;
  readonly moreSources: number;
  /** How often the first of `sources` are cited, and after them all the others together. */
  readonly cited: readonly number[];
}

/** How often something lies between two numbers, both taken in; `to` is null where there is no end. */
export interface CountedRange {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** So many sources can be told apart in one picture. */
const LEADING_SOURCES = 6;
/** More months than this are too many columns to be seen: then they are put together by years. */
const MOST_MONTHS = 120;
/** Days from what is cited to the issue. */
const AGES = [0, 1, 2, 3, 4, 8, 15, 31];
const LENGTHS = [0, 50, 100, 150, 200, 250, 300, 400, 500, 600];

/** Counts over all files of an archive; what needs a day leaves out issues whose day nothing tells. */
export function archiveStatistics(archive: Archive): ArchiveStatistics {
  const files = [...archive.files()].map((file) => ({ file, date: dateOfFile(archive, file) }));
  const stories = files.flatMap(({ file, date }) =>
    file.items.filter(({ teaser }) => !teaser).map((item) => ({ item, date })),
  );
  const sources = sourcesOf(stories.map(({ item }) => item));
  const months = monthsOf(files.flatMap(({ date }) => date ?? []));
  const by = months.length > MOST_MONTHS ? 'year' : 'month';
  const ages = stories.flatMap(({ item, date }) => (date ? agesOf(item, toEpochDay(date)) : []));
  return {
    issues: new Set(files.flatMap(({ file }) => issueKey(file) ?? [])).size,
    items: stories.length,
    words: stories.reduce((sum, { item }) => sum + item.wordCount, 0),
    citations: sources.reduce((sum, { citations }) => sum + citations, 0),
    undated: stories.filter(({ date }) => !date).length,
    sources,
    by,
    periods: periodsOf(files, by === 'year' ? yearsOf(months) : months, sources),
    ages: rangesOf(AGES, ages),
    lengths: rangesOf(
      LENGTHS,
      stories.map(({ item }) => item.wordCount),
    ),
  };
}

function sourcesOf(items: readonly ItemRecord[]): { name: string; citations: number }[] {
  const counts = new Map<string, number>();
  for (const { citations } of items)
    for (const { source } of citations) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .map(([name, citations]) => ({ name, citations }))
    .sort((a, b) => b.citations - a.citations || (a.name < b.name ? -1 : 1));
}

type Counts = { -readonly [Key in keyof PeriodStatistics]: PeriodStatistics[Key] } & { cited: number[] };

function periodsOf(
  files: readonly { readonly file: FileRecord; readonly date: PlainDate | null }[],
  names: readonly string[],
  sources: readonly { readonly name: string }[],
): PeriodStatistics[] {
  const leading = sources.slice(0, LEADING_SOURCES).map(({ name }) => name);
  const places = new Map(leading.map((name, place) => [name, place]));
  const periods = new Map(names.map((name) => [name, noCounts(name, leading.length + 1)]));
  const issues = new Set<string>();
  for (const { file, date } of files) {
    const period = date && (periods.get(formatIsoMonth(date)) ?? periods.get(yearOf(date)));
    if (!period) continue;
    const key = issueKey(file);
    if (key !== null && !issues.has(key)) {
      issues.add(key);
      period.issues++;
    }
    for (const item of file.items) if (!item.teaser) count(period, item, places);
  }
  return [...periods.values()];
}

function count(period: Counts, { citations }: ItemRecord, places: ReadonlyMap<string, number>): void {
  const sources = new Set(citations.names.map(({ source }) => source)).size;
  if (sources === 0) period.uncited++;
  else if (sources === 1) period.oneSource++;
  else period.moreSources++;
  for (const { source } of citations.names) {
    const place = places.get(source) ?? period.cited.length - 1;
    period.cited[place] = (period.cited[place] ?? 0) + 1;
  }
}

function noCounts(name: string, sources: number): Counts {
  return { name, issues: 0, uncited: 0, oneSource: 0, moreSources: 0, cited: Array<number>(sources).fill(0) };
}

function rangesOf(starts: readonly number[], values: readonly number[]): CountedRange[] {
  const counts = starts.map(() => 0);
  for (const value of values) {
    const place = starts.findLastIndex((start) => start <= value);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return starts.map((from, place) => {
    const next = starts[place + 1];
    return { from, to: next === undefined ? null : next - 1, count: counts[place] ?? 0 };
  });
}

/** Every month from the first date to the last. */
function monthsOf(dates: readonly PlainDate[]): string[] {
  const numbers = dates.map(({ year, month }) => year * 12 + month - 1);
  const [first, last] = [least(numbers), greatest(numbers)];
  if (first === null || last === null) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    return formatIsoMonth({ year: Math.floor(number / 12), month: (number % 12) + 1 });
  });
}

function yearsOf(months: readonly string[]): string[] {
  return [...new Set(months.map((month) => month.slice(0, 'yyyy'.length)))];
}

function yearOf({ year }: Pick<PlainDate, 'year'>): string {
  return String(year).padStart(4, '0');
}
