import type { Bulletin, CitedDate } from '../bulletin/bulletin.ts';
import { weekdayAbbreviation } from '../calendar/format.ts';
import { compareDates } from '../calendar/plainDate.ts';
import { overlaps, type Span } from '../text/span.ts';

/** What is shown after a cited day. */
export interface InlayHintChoice {
  readonly year: boolean;
  readonly weekday: boolean;
}

export interface InlayHint {
  /** In offsets of the file. */
  readonly offset: number;
  /** `Tue 1999`, `Mon–Tue`. */
  readonly label: string;
}

/**
 * The weekday and the year of each day that is cited or referred to in `range`, a span of the file; of a year that is written, and of days that are not
 * known in full, nothing.
 */
export function inlayHints(bulletin: Bulletin, range: Span, choice: InlayHintChoice): readonly InlayHint[] {
  const { reading, references } = bulletin;
  const hints: InlayHint[] = [];
  for (const { parenthesis } of references) {
    if (!overlaps(reading.toSourceSpan(parenthesis), range)) continue;
    for (const date of parenthesis.groups.flatMap(({ dates }) => dates)) {
      const label = labelOf(date, choice);
      if (label !== '') hints.push({ offset: reading.toSourceSpan(date).end, label });
    }
  }
  return hints;
}

function labelOf({ node, from, to }: CitedDate, { year, weekday }: InlayHintChoice): string {
  if (node.kind !== 'day' || !from || !to) return '';
  const days = compareDates(from, to) === 0 ? [to] : [from, to];
  const parts = [
    ...(weekday ? [days.map(weekdayAbbreviation).join('–')] : []),
    ...(year && node.year === null ? [[...new Set(days.map((day) => day.year))].join('–')] : []),
  ];
  return parts.join(' ');
}
