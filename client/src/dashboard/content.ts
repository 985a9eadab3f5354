// What the page of the dashboard shows. Free of the editor, so that a test can read it.

import { attribute, escapeHtml } from '../../../server/src/export/markup.ts';
import type { StatisticsResult } from '../../../server/src/protocol/archive.ts';
import { type Chart, numberText } from './chart.ts';
import { chartSvg } from './chartSvg.ts';
import { chartsOf } from './charts.ts';
import { chartTable } from './chartTable.ts';

/** Instead of charts of nothing. */
const NOTHING =
  'There is nothing to count yet. Bulletins are files named *.bulletin, and those that a bulletin.json names under "files".';

/** The HTML of the page's `main`: elements and text, whatever the archive holds. */
export function dashboardContent(statistics: StatisticsResult): string {
  const { issues, items, words, citations, sources, undated, isComplete } = statistics;
  const figures = [
    ['issues', issues],
    ['items', items],
    ['words', words],
    ['citations', citations],
    ['sources', sources.length],
  ] as const;
  const totals = figures.map(([name, value]) => `<div><dt>${name}</dt><dd>${numberText(value)}</dd></div>`);
  const notes = [
    ...(isComplete ? [] : ['Not every file has been read yet.']),
    ...(undated > 0 ? [`${numberText(undated)} items have no date and are in no month.`] : []),
  ];
  const heading = '<h1>The archive in numbers</h1>';
  if (items === 0) return [heading, ...[...notes, NOTHING].map((note) => `<p>${escapeHtml(note)}</p>`)].join('\n');
  return [
    heading,
    `<dl class="totals">${totals.join('')}</dl>`,
    ...(notes.length > 0 ? [`<p class="notes">${escapeHtml(notes.join(' '))}</p>`] : []),
    '<div class="charts">',
    ...chartsOf(statistics).map(figure),
    '</div>',
  ].join('\n');
}

function figure(chart: Chart): string {
  const { id, title, description } = chart;
  const heading = `${id}-heading`;
  const button = (format: string, name: string): string =>
    `<button type="button"${attribute('data-chart', id)} data-format="${format}"${attribute('aria-label', `${title} as ${name}`)}>${name}</button>`;
  return [
    `<section${attribute('aria-labelledby', heading)}>`,
    `<h2${attribute('id', heading)}>${escapeHtml(title)}</h2>`,
    `<p>${escapeHtml(description)}</p>`,
    chartSvg(chart, { isAlone: false }),
    '<div class="more">',
    `<details><summary>Numbers</summary>${chartTable(chart)}</details>`,
    `<div class="exports">${button('svg', 'SVG')}${button('csv', 'CSV')}</div>`,
    '</div>',
    '</section>',
  ].join('\n');
}
