import assert from 'node:assert/strict';
import { parseFragment } from 'parse5';
import type { Chart } from '../../../../client/src/dashboard/chart.ts';
import { chartSvg } from '../../../../client/src/dashboard/chartSvg.ts';
import { chartsOf } from '../../../../client/src/dashboard/charts.ts';
import { chartCsv, chartTable } from '../../../../client/src/dashboard/chartTable.ts';
import { dashboardContent } from '../../../../client/src/dashboard/content.ts';
import { archiveStatistics } from '../../../../server/src/features/statistics.ts';
import { readArchive } from '../../../harness/archive.ts';

const NASTY = `A "<b>" & 'c`;

const CHART: Chart = {
  id: 'rain',
  title: 'Rain & sun',
  description: 'How it was.',
  kind: 'columns',
  about: 'month',
  names: ['1999-08', NASTY],
  series: [
    { name: 'rain', values: [1, 3] },
    { name: NASTY, values: [3, 0] },
  ],
  isShare: true,
};

/** Each bar with its place and what it says when it is pointed at. */
function barsOf(svg: string): string[] {
  return [
    ...svg.matchAll(/<rect class="(.*?)" x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)"><title>(.*?)<\/title>/g),
  ].map(([, series, , , , height, title]) => `${series} ${height} ${title}`);
}

describe('a chart', () => {
  it('stacks shares to a whole, each with its number, and draws no empty bar', () => {
    assert.deepEqual(barsOf(chartSvg({ ...CHART, names: ['1999-08', '1999-09'] }, { isAlone: false })), [
      'series-1 55 1999-08: 1 rain (25%)',
      'series-1 220 1999-09: 3 rain (100%)',
      'series-2 165 1999-08: 3 A &quot;&lt;b&gt;&quot; &amp; &#39;c (75%)',
    ]);
  });

  it('lies in bars as long as their numbers', () => {
    const svg = chartSvg(
      { ...CHART, kind: 'bars', isShare: false, series: [{ name: 'rain', values: [1, 3] }] },
      { isAlone: false },
    );
    const widths = [...svg.matchAll(/<rect .*? width="(.*?)"/g)].map(([, width]) => Number(width));
    assert.equal(widths.length, 2);
    assert.ok(Math.abs((widths[1] ?? 0) / (widths[0] ?? 1) - 3) < 0.02, widths.join());
  });

  it('has names under its columns in one row, or by turns in two where they would touch each other', () => {
    const rowsOf = (names: readonly string[]): string[] => {
      const values = names.map(() => 1);
      const svg = chartSvg({ ...CHART, names, series: [{ name: 'rain', values }] }, { isAlone: false });
      return names.map(
        (name) => new RegExp(`y="([^"]*)" text-anchor="middle" aria-hidden="true">${name}<`).exec(svg)?.[1] ?? '',
      );
    };
    assert.equal(new Set(rowsOf(['0–49', '50–99', '100–149'])).size, 1);
    const [first, second, third] = rowsOf(Array.from({ length: 10 }, (_, index) => `${index}00–${index}49`));
    assert.ok(Number(second) > Number(first) && first === third, `${first} ${second} ${third}`);
  });

  it('is named and described, and has a style only when it stands by itself', () => {
    const svg = chartSvg(CHART, { isAlone: true });
    assert.match(svg, /role="img" aria-labelledby="rain-title rain-description"/);
    assert.match(
      svg,
      /<title id="rain-title">Rain &amp; sun<\/title>\n<desc id="rain-description">How it was\.<\/desc>\n<style>/,
    );
    assert.doesNotMatch(chartSvg(CHART, { isAlone: false }), /<style|style=/);
  });

  it('is a table, and comma-separated values', () => {
    assert.match(chartTable(CHART), /<tr><th scope="row">1999-08<\/th><td>1<\/td><td>3<\/td><\/tr>/);
    assert.equal(chartCsv(CHART), `month,rain,"A ""<b>"" & 'c"\n1999-08,1,3\n"A ""<b>"" & 'c",3,0\n`);
  });

  it('can be of nothing', () => {
    const empty: Chart = { ...CHART, names: [], series: [{ name: 'rain', values: [] }] };
    for (const kind of ['bars', 'columns'] as const)
      assert.doesNotMatch(chartSvg({ ...empty, kind }, { isAlone: true }), /NaN|Infinity/);
  });
});

describe('the dashboard', () => {
  const statisticsOf = (fixture: string) => ({ ...archiveStatistics(readArchive(fixture).archive), isComplete: true });
  const ISSUE = `//- /5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

RAIN.

It rained (<img src=x onerror=alert(1)>, August 25). Much (BNS, August 26).
`;

  it('says in a sentence what each chart shows', () => {
    const [sources, , items, ages, issues, words] = chartsOf(statisticsOf(ISSUE)).map(({ description }) => description);
    assert.match(sources ?? '', /^\d citations? of \d sources?; .* has \d+%\.$/);
    assert.match(items ?? '', /\d+% of the items rest on one source/);
    assert.match(ages ?? '', /100% is of the same day or the day before/);
    assert.equal(issues, '1 issue.');
    assert.match(words ?? '', /words on average/);
  });

  it('has a heading, a picture, a table and two exports for each chart', () => {
    const html = dashboardContent(statisticsOf(ISSUE));
    const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
    assert.deepEqual(
      [/<h2 /g, /<svg /g, /<table /g, /data-format="svg"/g, /data-format="csv"/g].map(count),
      [6, 6, 6, 6, 6],
    );
    const ids = [...html.matchAll(/ id="(.*?)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('holds no element of an archive’s making', () => {
    const tags = new Set<string>();
    const visit = (node: object): void => {
      if ('tagName' in node) tags.add(String(node.tagName));
      if ('childNodes' in node) (node.childNodes as object[]).forEach(visit);
    };
    visit(parseFragment(dashboardContent(statisticsOf(ISSUE))));
    for (const tag of ['img', 'script', 'b', 'style']) assert.ok(!tags.has(tag), tag);
  });

  it('draws nothing where there is nothing to count, and says which files are bulletins', () => {
    const html = dashboardContent(statisticsOf(''));
    assert.doesNotMatch(html, /<svg|<dl/);
    assert.match(html, /<p>There is nothing to count yet\. Bulletins are files named \*\.bulletin/);
  });

  it('says so while files are still being read', () => {
    const html = dashboardContent({ ...statisticsOf('//- /a.bulletin\n'), isComplete: false });
    assert.match(html, /Not every file has been read yet\./);
  });
});
