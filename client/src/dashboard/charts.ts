// The charts of the dashboard, from the numbers of an archive.
import type { ArchiveStatistics, CountedRange, PeriodStatistics } from '../../../server/src/features/statistics.ts';
import { counted } from '../../../server/src/text/counted.ts';
import { type Chart, numberText, type Series, shareText, sum } from './chart.ts';

/** More bars than this are a list; the table has the rest. */
const MOST_SOURCES = 12;
/** `cited` of a period counts so many sources by themselves, then the others. */
const OTHERS = 'others';

/** All charts, in their order. */
export function chartsOf(statistics: ArchiveStatistics): readonly Chart[] {
  return [
    sourcesByShare(statistics),
    sourcesOverTime(statistics),
    itemsBySources(statistics),
    citationAge(statistics),
    issuesOverTime(statistics),
    wordsPerItem(statistics),
  ];
}

function sourcesByShare({ sources, citations }: ArchiveStatistics): Chart {
  const shown = sources.slice(0, MOST_SOURCES);
  const rest = sources.slice(MOST_SOURCES);
  const [first] = sources;
  const others =
    rest.length > 0 ? [{ name: `${rest.length} others`, citations: sum(rest.map((each) => each.citations)) }] : [];
  return {
    id: 'sources',
    title: 'Sources by share',
    description: first
      ? `${counted(citations, 'citation')} of ${counted(sources.length, 'source')}; ${first.name} has ${shareText(first.citations, citations)}.`
      : 'Nothing is cited yet.',
    kind: 'bars',
    about: 'source',
    names: [...shown, ...others].map(({ name }) => name),
    series: [{ name: 'citations', values: [...shown, ...others].map((each) => each.citations) }],
    isShare: false,
  };
}

function sourcesOverTime({ sources, periods, by }: ArchiveStatistics): Chart {
  const leading = Math.max(0, (periods[0]?.cited.length ?? 0) - 1);
  const names = [...sources.slice(0, leading).map(({ name }) => name), OTHERS];
  return {
    ...overTime(periods, by),
    id: 'sources-over-time',
    title: 'Sources over time',
    description: `What share of the citations of each ${by} goes to each of the most cited sources.`,
    series: names.map((name, place) => ({
      name,
      values: periods.map(({ cited }) => cited[place] ?? 0),
      ...(name === OTHERS && { colour: 7 }),
    })),
    isShare: true,
  };
}

function itemsBySources({ periods, by }: ArchiveStatistics): Chart {
  const series: Series[] = [
    { name: 'two or more sources', values: periods.map((period) => period.moreSources), colour: 2 },
    { name: 'one source', values: periods.map((period) => period.oneSource), colour: 6 },
    { name: 'no source', values: periods.map((period) => period.uncited), colour: 4 },
  ];
  const [more = 0, one = 0, none = 0] = series.map(({ values }) => sum(values));
  const items = more + one + none;
  return {
    ...overTime(periods, by),
    id: 'items-on-one-source',
    title: 'Items on one source',
    description: `${shareText(one, items)} of the items rest on one source, ${shareText(none, items)} name none.`,
    series,
    isShare: true,
  };
}

function citationAge({ ages }: ArchiveStatistics): Chart {
  const all = sum(ages.map(({ count }) => count));
  const fresh = sum(ages.filter(({ to }) => to !== null && to <= 1).map(({ count }) => count));
  return {
    id: 'citation-age',
    title: 'Age of citations',
    description: `How many days before the issue is what it cites: ${shareText(fresh, all)} is of the same day or the day before.`,
    kind: 'columns',
    about: 'days',
    names: ages.map(rangeText),
    series: [{ name: 'citations', values: ages.map(({ count }) => count) }],
    isShare: false,
  };
}

function issuesOverTime({ periods, by, issues }: ArchiveStatistics): Chart {
  return {
    ...overTime(periods, by),
    id: 'issues',
    title: `Issues per ${by}`,
    description: `${counted(issues, 'issue')}${periods.length > 1 ? ` from ${periods[0]?.name} to ${periods.at(-1)?.name}` : ''}.`,
    series: [{ name: 'issues', values: periods.map((period) => period.issues) }],
    isShare: false,
  };
}

function wordsPerItem({ lengths, items, words }: ArchiveStatistics): Chart {
  return {
    id: 'words',
    title: 'Words per item',
    description:
      items === 0 ? 'No items yet.' : `An item has ${numberText(Math.round(words / items))} words on average.`,
    kind: 'columns',
    about: 'words',
    names: lengths.map(rangeText),
    series: [{ name: 'items', values: lengths.map(({ count }) => count) }],
    isShare: false,
  };
}

function overTime(periods: readonly PeriodStatistics[], by: string): Pick<Chart, 'kind' | 'about' | 'names'> {
  return { kind: 'columns', about: by, names: periods.map(({ name }) => name) };
}

function rangeText({ from, to }: CountedRange): string {
  if (to === null) return `${from}+`;
  return from === to ? String(from) : `${from}–${to}`;
}
