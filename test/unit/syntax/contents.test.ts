/**
 * What is read between `(` and `)`, down to the text under each source, date, locator and fault. One case a line in `contents.txt`: the content, an
 * arrow, and its reading. `¶` is where the content ends and other text goes on, `open ` stands before what is never closed, `\n` is a line end, `\t` a tab,
 * `\_` a no-break space.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent, readOpenContent } from '../../../server/src/syntax/citation.ts';
import type { CitationFault, Group, MonthDay, WrittenDate } from '../../../server/src/syntax/tree.ts';
import type { Span } from '../../../server/src/text/span.ts';

const CASES = readFileSync(path.join(import.meta.dirname, 'contents.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));

const OPEN = 'open ';
const SIGNS: Readonly<Record<string, string>> = { '\\n': '\n', '\\t': '\t', '\\_': '\u00a0' };

function shown(input: string): string {
  const isOpen = input.startsWith(OPEN);
  const [own = '', behind = ''] = input
    .slice(isOpen ? OPEN.length : 0)
    .replaceAll(/\\[nt_]/g, (sign) => SIGNS[sign] ?? sign)
    .split('¶');
  const text = `(${own}${behind === '' ? (isOpen ? '' : ')') : behind}`;
  const limit = own.length + 1;
  const under = ({ start, end }: Span): string => `“${written(text.slice(start, end))}”`;
  const open = isOpen ? readOpenContent(text, 1, limit) : null;
  const content = isOpen ? open : readContent(text, 1, limit);
  if (!content) return 'none';
  const { shape, certain, groups, faults } = content;
  const stop = open && open.end < limit ? [`left ${under({ start: open.end, end: limit })}`] : [];
  const read = [...groups.map((group) => shownGroup(group, under)), ...faults.map((fault) => shownFault(fault, under))];
  return [`${shape}${certain ? '' : '?'}`, ...read, ...stop].join(' | ');
}

function written(text: string): string {
  return Object.entries(SIGNS).reduce((shown, [sign, character]) => shown.replaceAll(character, sign), text);
}

function shownGroup(group: Group, under: (span: Span) => string): string {
  const { role, sources, dates, direction, locator } = group;
  const names = sources.map((source) => {
    const written = under(source) === `“${source.name}”` ? '' : ` for ${under(source)}`;
    return `${source.name}${written}${source.place ? ` at ${under(source.place)}` : ''}`;
  });
  const where = direction === 'dated' ? [] : [direction];
  const at = locator ? [`${locator.item} item ${under(locator)}`] : [];
  const own = [...where, ...names, ...dates.map((date) => shownDate(date, under)), ...at];
  return `${role === 'citation' ? 'cite' : 'see'} ${under(group)}: ${own.join(', ')}`;
}

/** `8/24` for a day, `8/0/1999` for a month, `No. 6–7/1999`; what stands under its parts where that is not the whole. */
function shownDate(
  { kind, from, to, year, number, lastNumber, ...span }: WrittenDate,
  under: (span: Span) => string,
): string {
  const whole = under(span);
  const point = (day: MonthDay): string => `${day.month}/${day.day}${under(day) === whole ? '' : under(day)}`;
  const numbers = lastNumber === number ? number : `${number}–${lastNumber}`;
  const value = kind === 'number' ? `No. ${numbers} ${point(from)}` : `${kind} ${point(from)}`;
  const last = from === to ? '' : `–${point(to)}`;
  return `${value}${last}${year === null ? '' : `/${year}`} ${whole}`;
}

function shownFault({ kind, start, end, ...more }: CitationFault, under: (span: Span) => string): string {
  const told = Object.entries(more).flatMap(([name, value]) =>
    value === true ? [name] : value === false ? [] : [value],
  );
  return [`!${kind}`, under({ start, end }), ...told].join(' ');
}

describe('the content of a parenthesis', () => {
  for (const line of CASES) {
    const [input = '', expected] = line.split(' -> ');
    it(input, () => assert.equal(shown(input), expected));
  }
});
