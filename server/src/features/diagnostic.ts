import type { Finding } from '../check/finding.ts';
import type { RelatedPlace, RuleId, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** A finding as editors list it. Offsets are those of the file. */
export interface DiagnosticData extends Span {
  readonly code: RuleId;
  /** Where the rule is explained; null where no pages are at hand. */
  readonly href: string | null;
  readonly severity: Severity;
  readonly message: string;
  /** What it is compared with, by the URIs of the archive. */
  readonly related: readonly RelatedPlace[];
}

/** `rulePages` is the URI of the folder that holds the rules' pages, with or without a slash at its end. */
export function diagnostic(
  { rule, severity, message, related, start, end }: Finding,
  rulePages: string | null,
): DiagnosticData {
  const href = rulePages === null ? null : `${rulePages.replace(/\/$/, '')}/${rule}.md`;
  return { code: rule, href, severity, message, related, start, end };
}
