import type { Finding } from '../../check/finding.ts';
import { type Span, touches } from '../../text/span.ts';
import type { TextEdit } from '../../text/textEdit.ts';

/** A repair that is offered for a finding. Offsets are those of the file as it was when the findings were made. */
export interface QuickFix {
  readonly title: string;
  /** Whether it is the one to take: a repair that cannot change what is meant. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
  readonly finding: Finding;
}

/** The repairs of the findings that a selection meets; a cursor at the edge of a finding meets it. */
export function quickFixes(findings: readonly Finding[], range: Span): QuickFix[] {
  const fixes: QuickFix[] = [];
  for (const finding of findingsAt(findings, range)) {
    if (!finding.fix) continue;
    const { title, safe, edits } = finding.fix;
    fixes.push({ title, preferred: safe, edits, finding });
  }
  return fixes;
}

/** The findings that a selection meets. */
export function findingsAt(findings: readonly Finding[], range: Span): Finding[] {
  return findings.filter((finding) => meets(finding, range));
}

function meets(finding: Span, range: Span): boolean {
  return touches(finding, range.start) || touches(range, finding.start);
}
