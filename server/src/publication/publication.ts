import type { IssueCalendar } from '../calendar/issueCalendar.ts';
import type { StyleEra } from './style.ts';

/** A series of issues, as data. */
export interface Publication {
  /** As the header line writes it: `Monitor`. */
  readonly name: string;
  /** As cross-references call it, the present name first: `the Monitor`. */
  readonly names: readonly string[];
  /** Null when nothing is known of its days. */
  readonly calendar: IssueCalendar | null;
  readonly style: readonly StyleEra[];
  /** The lines of a new issue, as `features/newIssue.ts` fills them in; null for those of everyone. */
  readonly template: readonly string[] | null;
}
