/** What the custom request `bulletin/summary` answers: the facts that an editor shows in its status bar. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { DateCertainty } from '../calendar/dateOfIssue.ts';
import { formatIso } from '../calendar/plainDate.ts';

export interface BulletinSummary {
  readonly issue: {
    readonly publication: string;
    readonly volume: number | null;
    readonly number: number | null;
    readonly date: { readonly iso: string; readonly certainty: DateCertainty } | null;
  } | null;
  /** How many stories there are; a teaser is none. */
  readonly items: number;
}

export function summary({ issue, items }: Bulletin): BulletinSummary {
  return {
    issue: issue && {
      publication: issue.publication.name,
      volume: issue.volume,
      number: issue.number,
      date: issue.date && { iso: formatIso(issue.date.date), certainty: issue.date.certainty },
    },
    items: items.filter((item) => !item.teaser).length,
  };
}
