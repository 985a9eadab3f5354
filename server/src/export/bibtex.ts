import type { CitationDate } from './citations.ts';
import { type CitedReport, reportsIn } from './cited.ts';
import type { Edition } from './edition.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What the editions cite as BibTeX: one entry for each source and date. */
export function bibtex(editions: Iterable<Edition>): string {
  return reportsIn(editions).map(entryOf).join('\n');
}

function entryOf({ id, kind, source, place, title, date, citedIn }: CitedReport): string {
  const isPress = kind === 'agency' || kind === 'newspaper' || kind === 'magazine';
  const fields = [
    ['title', verbatim(title)],
    [isPress ? 'journal' : 'howpublished', verbatim(source)],
    ...(place === null ? [] : [['address', verbatim(place)]]),
    ...(date ? dateFields(date) : []),
    ['note', verbatim(`Cited in ${citedIn.join('; ')}.`)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${isPress ? 'article' : 'misc'}{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** BibTeX has no ranges: of one, the first day or month. The title says the rest. */
function dateFields({ kind, from, to, number, written }: CitationDate): string[][] {
  if (!from || !to) return [['year', verbatim(written)]];
  const year = ['year', `{${from.year}}`];
  if (kind === 'number') return number === null ? [year] : [year, ['number', `{${number}}`]];
  const month = ['month', MONTHS[from.month - 1] ?? ''];
  if (kind === 'month') return [year, month];
  return [year, month, ['day', `{${from.day}}`]];
}

/** Keys are of ASCII letters for the oldest of programs; others are written by their numbers. */
function keyOf(id: string): string {
  return id.replaceAll(/[^a-z0-9-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in braces of its own, so that no style changes its capitals, with the signs of LaTeX as text. */
function verbatim(text: string): string {
  return `{{${text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)}}}`;
}
