import { compareDates, type PlainDate } from '../calendar/plainDate.ts';
import type { SourceKind } from '../publication/sources.ts';
import type { CitationDate } from './citations.ts';
import { type CitedReport, reportsIn } from './cited.ts';
import type { Edition } from './edition.ts';

/** The types that CSL has for the kinds of sources. The reports of an agency are read in newspapers. */
const TYPES: Readonly<Record<SourceKind, string>> = {
  agency: 'article-newspaper',
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  television: 'broadcast',
  radio: 'broadcast',
  website: 'webpage',
  collective: 'article',
  organization: 'document',
  other: 'document',
};

/** What the editions cite as CSL-JSON (citationstyles.org, schema 1.0): one entry for each source and date. */
export function cslJson(editions: Iterable<Edition>) {
  return reportsIn(editions).map(entryOf);
}

function entryOf({ id, kind, source, place, title, date, citedIn }: CitedReport) {
  return {
    id,
    type: TYPES[kind],
    title,
    'container-title': source,
    ...(place !== null && { 'publisher-place': place }),
    ...(date && { issued: issued(date) }),
    ...(date?.kind === 'number' && date.number !== null && { issue: String(date.number) }),
    note: `Cited in ${citedIn.join('; ')}.`,
  };
}

/** A month has no day, and a number no month; what is no date stands as it was written. */
function issued({ kind, from, to, written }: CitationDate) {
  if (!from || !to) return { literal: written };
  const parts = (date: PlainDate): number[] => {
    if (kind === 'number') return [date.year];
    return kind === 'month' ? [date.year, date.month] : [date.year, date.month, date.day];
  };
  const [first, last] = [parts(from), parts(to)];
  const isRange = compareDates(from, to) < 0 && first.join() !== last.join();
  return { 'date-parts': isRange ? [first, last] : [first] };
}
