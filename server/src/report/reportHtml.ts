import { attribute, escapeHtml, pageOf } from '../export/markup.ts';
import { REPORT_STYLE } from './reportStyle.ts';
import {
  changeText,
  headOf,
  type ReviewReport,
  SOURCE_COLUMNS,
  shareText,
  sourceCells,
  verdictOf,
} from './reviewReport.ts';
import type { Matter } from './reviewState.ts';
import { signatureOf } from './signature.ts';

/** The report as a page of its own, which loads nothing and runs nothing. */
export function reportHtml(report: ReviewReport): string {
  const { name, state } = report;
  const under = [name, ...(state.date === null ? [] : [state.date])].map(escapeHtml).join(' · ');
  const verdict = `<p class="verdict ${state.open === 0 ? 'ready' : 'open'}">${escapeHtml(verdictOf(state))}</p>`;
  const title = `Review of ${state.title}`;
  return pageOf({
    title,
    style: REPORT_STYLE,
    main: [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p>${under}</p>`,
      verdict,
      ...matters(report),
      ...sourcing(report),
      ...changes(report),
    ],
  });
}

function matters(report: ReviewReport): string[] {
  const open = report.state.items.filter((item) => item.matters.length > 0);
  if (open.length === 0) return [];
  return [
    '<h2>What to look at</h2>',
    ...open.flatMap((item) => [
      `<h3>${escapeHtml(item.title)}</h3>`,
      '<ul>',
      ...item.matters.map((matter) => matterLine(matter, report)),
      '</ul>',
    ]),
  ];
}

function matterLine(matter: Matter, { lines }: ReviewReport): string {
  const { text, rule } = matter;
  const head = headOf(matter);
  const tail = rule ?? signatureOf(matter);
  const small = tail === '' ? '' : ` <small>${escapeHtml(tail)}</small>`;
  return `<li${attribute('class', head)}><b>${lines.placeText(matter.start)} ${head}</b> ${escapeHtml(text)}${small}</li>`;
}

function sourcing({ sourcing: told }: ReviewReport): string[] {
  const { onOneSource, onNone, sources } = told;
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [`<h3>${title}</h3>`, '<ul>', ...items.map((item) => `<li>${escapeHtml(item)}</li>`), '</ul>'];
  const rows = sources.map((source) => {
    const cells = sourceCells(source).map((cell) => `<td>${cell}</td>`);
    return `<tr><th scope="row">${escapeHtml(source.name)}</th>${cells.join('')}</tr>`;
  });
  const head = ['source', ...SOURCE_COLUMNS].map((each) => `<th scope="col">${each}</th>`);
  return [
    '<h2>Sources</h2>',
    `<p>${shareText(told)}</p>`,
    ...list('Items on one source', onOneSource),
    ...list('Items without a source', onNone),
    ...(rows.length === 0
      ? []
      : ['<table>', `<thead><tr>${head.join('')}</tr></thead>`, '<tbody>', ...rows, '</tbody>', '</table>']),
  ];
}

function changes({ changes: changed }: ReviewReport): string[] {
  if (!changed) return [];
  const lines = changed.items.map(
    (item) => `<li><b>${escapeHtml(item.title)}</b> ${escapeHtml(changeText(item))}</li>`,
  );
  return [
    `<h2>Changes since ${escapeHtml(changed.since)}</h2>`,
    ...(lines.length === 0 ? ['<p>No item has changed.</p>'] : ['<ul>', ...lines, '</ul>']),
  ];
}
