// A chart as SVG. Colors are classes, so that a page can give those of its theme; a picture for elsewhere brings its own.
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOffsetExpand, stackOffsetNone } from 'd3-shape';
import { attribute, escapeHtml } from '../../../server/src/export/markup.ts';
import { type Chart, numberText, type Series, shareText, sum, totalOf } from './chart.ts';

const WIDTH = 560;
/** Room for a name before a bar, and for the numbers after it. */
const NAME = 150;
const NUMBER = 90;
const ROW = 24;
const COLUMNS_HEIGHT = 220;
const AXIS = 44;
const LEGEND_ROW = 20;
/** A sign of the font is about so wide at the size that is used. */
const SIGN = 6.4;
/** More names than this under columns would run into each other. */
const MOST_NAMES = 10;
/** Between two names in a row; nearer ones stand in two rows by turns. */
const GAP = 12;
const NAME_ROW = 15;
/** With more columns there is no room for a number on each. */
const MOST_NUMBERS = 14;

/** For a picture that stands by itself: on white, to be printed. */
const OWN_STYLE = `text { font: 12px system-ui, sans-serif; fill: #3b3b3b; }
.grid { stroke: #d8d8d8; }
.series-1 { fill: #1a6fb5; } .series-2 { fill: #388a34; } .series-3 { fill: #652d90; } .series-4 { fill: #d13438; }
.series-5 { fill: #0598bc; } .series-6 { fill: #b5890a; } .series-7 { fill: #8a8a8a; }`;

/** Some valid SVG for any chart. With `isAlone` it has a style of its own. */
export function chartSvg(chart: Chart, { isAlone }: { readonly isAlone: boolean }): string {
  const { body, height } = chart.kind === 'bars' ? bars(chart) : columns(chart);
  const [title, description] = [`${chart.id}-title`, `${chart.id}-description`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img"${attribute('aria-labelledby', `${title} ${description}`)}>`,
    `<title${attribute('id', title)}>${escapeHtml(chart.title)}</title>`,
    `<desc${attribute('id', description)}>${escapeHtml(chart.description)}</desc>`,
    ...(isAlone ? [`<style>${OWN_STYLE}</style>`] : []),
    ...body,
    '</svg>',
  ].join('\n');
}

interface Drawn {
  readonly body: readonly string[];
  readonly height: number;
}

function bars(chart: Chart): Drawn {
  const { names } = chart;
  const [series] = chart.series;
  const all = sum(series?.values ?? []);
  const height = Math.max(1, names.length) * ROW;
  const x = scaleLinear([0, Math.max(1, ...(series?.values ?? []))], [NAME, WIDTH - NUMBER]);
  const body = names.map((name, index) => {
    const value = series?.values[index] ?? 0;
    const top = index * ROW;
    const text = `${numberText(value)} · ${shareText(value, all)}`;
    return [
      label(fitted(name, NAME - 16), NAME - 8, top + ROW / 2 + 4, 'end'),
      rect({ x: NAME, y: top + 4, width: x(value) - NAME, height: ROW - 8 }, 1, `${name}: ${text}`),
      label(text, x(value) + 8, top + ROW / 2 + 4, 'start'),
    ].join('\n');
  });
  return { body, height };
}

function columns(chart: Chart): Drawn {
  const { names, series, isShare } = chart;
  const several = series.length > 1;
  const { body: legend, height: top } = several ? legendOf(series) : { body: [], height: 16 };
  const bottom = top + COLUMNS_HEIGHT;
  const totals = names.map((_, index) => totalOf(chart, index));
  const largest = isShare ? 1 : Math.max(1, ...totals);
  const y = scaleLinear([0, largest], [bottom, top]);
  if (!isShare) y.nice(4);
  const x = scaleBand(
    names.map((_, index) => index),
    [AXIS, WIDTH],
  ).padding(names.length > 40 ? 0.1 : 0.25);
  const ticks = y.ticks(4).filter((tick) => isShare || Number.isInteger(tick));
  const grid = ticks.flatMap((tick) => [
    `<line class="grid" x1="${AXIS}" x2="${WIDTH}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>`,
    label(isShare ? `${Math.round(tick * 100)}%` : numberText(tick), AXIS - 8, y(tick) + 4, 'end'),
  ]);
  const layers = stack<number, number>()
    .keys(series.map((_, place) => place))
    .value((index, place) => series[place]?.values[index] ?? 0)
    .offset(isShare ? stackOffsetExpand : stackOffsetNone)(names.map((_, index) => index));
  const drawn = layers.flatMap((layer, place) =>
    layer.flatMap(([from, to], index) => {
      if (to <= from) return [];
      const box = { x: x(index) ?? 0, y: y(to), width: x.bandwidth(), height: y(from) - y(to) };
      return [rect(box, colourOf(series, place), tooltip(chart, index, place, totals[index] ?? 0))];
    }),
  );
  const numbers =
    several || names.length > MOST_NUMBERS
      ? []
      : totals.map((total, index) =>
          label(numberText(total), (x(index) ?? 0) + x.bandwidth() / 2, y(total) - 5, 'middle'),
        );
  const step = Math.max(1, Math.ceil(names.length / MOST_NAMES));
  const widest = Math.max(0, ...names.map((name) => name.length)) * SIGN + GAP;
  const rows = widest > x.step() * step ? 2 : 1;
  const under = names.flatMap((name, index) => {
    const baseline = bottom + 18 + ((index / step) % rows) * NAME_ROW;
    return index % step === 0 ? [label(name, (x(index) ?? 0) + x.bandwidth() / 2, baseline, 'middle')] : [];
  });
  return { body: [...legend, ...grid, ...drawn, ...numbers, ...under], height: bottom + 13 + rows * NAME_ROW };
}

function tooltip({ names, series, isShare }: Chart, index: number, place: number, total: number): string {
  const { name = '', values = [] } = series[place] ?? {};
  const value = values[index] ?? 0;
  const share = isShare ? ` (${shareText(value, total)})` : '';
  return `${names[index]}: ${numberText(value)} ${name}${share}`;
}

function legendOf(series: readonly Series[]): Drawn {
  let x = AXIS;
  let row = 0;
  const body = series.flatMap(({ name }, place) => {
    const text = fitted(name, 200);
    const width = 18 + text.length * SIGN + 16;
    if (x + width > WIDTH && x > AXIS) {
      x = AXIS;
      row++;
    }
    const at = { x, y: row * LEGEND_ROW };
    x += width;
    return [
      rect({ ...at, y: at.y + 3, width: 10, height: 10 }, colourOf(series, place), null),
      label(text, at.x + 16, at.y + 12, 'start'),
    ];
  });
  return { body, height: (row + 1) * LEGEND_ROW + 8 };
}

function colourOf(series: readonly Series[], place: number): number {
  return series[place]?.colour ?? place + 1;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function rect({ x, y, width, height }: Box, series: number, title: string | null): string {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}"`;
  const shape = `<rect class="series-${series}" ${place}`;
  return title === null ? `${shape}/>` : `${shape}><title>${escapeHtml(title)}</title></rect>`;
}

/** Hidden from screen readers: the table says it in order. */
function label(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" aria-hidden="true">${escapeHtml(text)}</text>`;
}

/** A name that is not wider than there is room. */
function fitted(text: string, width: number): string {
  const most = Math.floor(width / SIGN);
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
