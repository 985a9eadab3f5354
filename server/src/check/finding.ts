import type { Fix, RelatedPlace, RuleId, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** What people see of a rule's report. Offsets, those of the edits too, are in the file, not in the reading. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: Fix | null;
  /** What it is compared with. */
  readonly related: readonly RelatedPlace[];
}
