/** What is wrong in a `bulletin.json` is shown in it, at the place. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigProblem } from '../config/shape.ts';
import type { ClientProfile } from './capabilities.ts';
import { Positions } from './positions.ts';
import { SOURCE } from './requests/diagnostic.ts';

/** Problems of a `bulletin.json` as diagnostics of its text. Slips in the JSON itself are left to clients that show them by themselves. */
export function configDiagnostics(
  text: string,
  problems: readonly ConfigProblem[],
  { positionEncoding, checksJson }: ClientProfile,
): Diagnostic[] {
  const positions = new Positions(text, positionEncoding);
  const ours = checksJson ? problems.filter(({ kind }) => kind !== 'json') : problems;
  return ours.map((problem) => ({
    range: positions.toRange(problem),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: problem.message,
  }));
}
