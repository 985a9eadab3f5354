/** Findings as the client wants them. */
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../../check/finding.ts';
import { diagnostic } from '../../features/diagnostic.ts';
import type { RelatedPlace, Severity } from '../../rules/rule.ts';
import { knownPositionsIn } from '../positions/archivePositions.ts';
import type { Positions } from '../positions/positions.ts';
import type { Session } from '../session.ts';

/** What the server signs its findings with. */
export const SOURCE = 'bulletin';

/** Editors show about a thousand for one file; a hostile file has more than a message should carry. */
const MOST_SHOWN = 1000;

/** The findings of a document that are shown now; none of one that the server does not have. */
export function diagnosticsOf(session: Session, uri: string): Diagnostic[] {
  const opened = session.openedWhileTyping(uri);
  return opened ? shownDiagnostics(session, session.shownFindings(opened), opened.document.positions) : [];
}

/** All findings, or as many as are shown. */
export function shownDiagnostics(session: Session, findings: readonly Finding[], positions: Positions): Diagnostic[] {
  return mostSevere(findings).map((finding) => toDiagnostic(session, finding, positions));
}

/** All findings, or as many as are shown: errors before warnings, and so on. */
function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_SHOWN) return findings;
  return [...findings].sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]).slice(0, MOST_SHOWN);
}

export function toDiagnostic(session: Session, finding: Finding, positions: Positions): Diagnostic {
  const { profile, rulePages } = session;
  const { code, href, severity, message, related, start, end } = diagnostic(finding, rulePages);
  return {
    range: positions.toRange({ start, end }),
    severity: SEVERITIES[severity],
    code,
    ...(href !== null && profile.describesCodes && { codeDescription: { href } }),
    source: SOURCE,
    message,
    ...(related.length > 0 && profile.relatesFindings && { relatedInformation: relatedTo(session, related) }),
  };
}

/** Places in files that would have to be read again to tell their columns are left out. */
function relatedTo(session: Session, related: readonly RelatedPlace[]): DiagnosticRelatedInformation[] {
  return related.flatMap(({ uri, start, end, message }) => {
    const positions = knownPositionsIn(session, uri);
    return positions ? [{ location: { uri: positions.uri, range: positions.toRange({ start, end }) }, message }] : [];
  });
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
