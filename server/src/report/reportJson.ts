import { jsonText } from '../text/json.ts';
import type { ReviewReport } from './reviewReport.ts';

/** Grows by additions only; anything else is another version. */
const VERSION = 1;

/** Reports for programs. Lines and columns from 1, offsets from 0, all in UTF-16 units. */
export function reportJson(reports: readonly ReviewReport[]): string {
  return jsonText({ version: VERSION, reports: reports.map(toJson) });
}

function toJson({ name, state, sourcing, changes, lines }: ReviewReport) {
  const { title, date, items, counts, severities, open } = state;
  const said = items.map(({ matters, start, end, ...item }) => ({
    ...item,
    start,
    end,
    matters: matters.map((matter) => {
      const { line, column } = lines.placeOf(matter.start);
      return { ...matter, line: line + 1, column: column + 1 };
    }),
  }));
  return { path: name, title, date, ready: open === 0, open, counts, severities, sourcing, changes, items: said };
}
