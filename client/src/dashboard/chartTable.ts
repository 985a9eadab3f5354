// A chart as a table: of a page, and for a spreadsheet.
import { attribute, escapeHtml } from '../../../server/src/export/markup.ts';
import { csv } from '../../../server/src/text/csv.ts';
import { type Chart, numberText } from './chart.ts';

export function chartTable(chart: Chart): string {
  const { about, names, series, title } = chart;
  const head = [about, ...series.map(({ name }) => name)].map((name) => `<th scope="col">${escapeHtml(name)}</th>`);
  const rows = names.map((name, index) => {
    const cells = series.map(({ values }) => `<td>${numberText(values[index] ?? 0)}</td>`);
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.join('')}</tr>`;
  });
  return [
    `<table${attribute('aria-label', title)}>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  ].join('\n');
}

export function chartCsv({ about, names, series }: Chart): string {
  return csv(
    [about, ...series.map(({ name }) => name)],
    names.map((name, index) => [name, ...series.map(({ values }) => values[index] ?? 0)]),
  );
}
