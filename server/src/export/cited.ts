/** The reports that a number of issues cite, each once. */
import { compareDates, formatIso, formatIsoMonth } from '../calendar/plainDate.ts';
import type { Citation, CitationDate } from './citations.ts';
import type { Edition } from './edition.ts';
import { slug } from './slug.ts';

/** A source, and a day, range, month or number of it, with all that cites it. */
export interface CitedReport extends Citation {
  /** `itar-tass-1999-08-24`; unique among the reports. */
  readonly id: string;
  /** What stands for the title that nobody gave: `[Itar-Tass, August 24, 1999]`. */
  readonly title: string;
  /** The stories, in their order: `Monitor 5/156, item 2`. */
  readonly citedIn: readonly string[];
}

/** The reports by source and date. What names a source only is a report without a date. */
export function reportsIn(editions: Iterable<Edition>): CitedReport[] {
  const reports = new Map<
    string,
    { readonly citation: Citation; readonly id: string; readonly citedIn: Set<string> }
  >();
  for (const { title, stories } of editions) {
    for (const { citations, position } of stories) {
      for (const citation of citations) {
        const id = idOf(citation);
        // Names that differ in signs alone have one slug; the report's own name tells them apart.
        const key = JSON.stringify([id, citation.source, citation.place]);
        const report = reports.get(key) ?? { citation, id, citedIn: new Set() };
        report.citedIn.add(`${title}, item ${position}`);
        reports.set(key, report);
      }
    }
  }
  const taken = new Map<string, number>();
  return [...reports.values()]
    .sort(
      (a, b) =>
        byName(a.citation.source, b.citation.source) || byDate(a.citation.date, b.citation.date) || byName(a.id, b.id),
    )
    .map(({ citation, id, citedIn }) => {
      const before = taken.get(id) ?? 0;
      taken.set(id, before + 1);
      return {
        ...citation,
        id: before === 0 ? id : `${id}-${before + 1}`,
        title: titleOf(citation),
        citedIn: [...citedIn],
      };
    });
}

function idOf({ source, place, date }: Citation): string {
  const name = place === null ? slug(source) : `${slug(source)}-${slug(place)}`;
  return date ? `${name}-${dateId(date)}` : name;
}

function dateId({ kind, from, to, number, written }: CitationDate): string {
  if (!from || !to) return slug(written);
  if (kind === 'number') return `${from.year}-no-${number === null ? slug(written) : number}`;
  const iso = kind === 'month' ? formatIsoMonth : formatIso;
  return iso(from) === iso(to) ? iso(from) : `${iso(from)}--${iso(to)}`;
}

/** With the year, which the citation itself mostly leaves out. */
function titleOf({ source, place, date }: Citation): string {
  const name = place === null ? source : `${source} [${place}]`;
  if (!date) return `[${name}]`;
  const { written, from, kind } = date;
  const year = from && kind === 'day' && !written.includes(String(from.year)) ? `, ${from.year}` : '';
  return `[${name}, ${written}${year}]`;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function byDate(a: CitationDate | null, b: CitationDate | null): number {
  if (!a?.from || !b?.from) return Number(Boolean(a?.from)) - Number(Boolean(b?.from));
  return compareDates(a.from, b.from);
}
