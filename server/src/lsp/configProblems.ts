/** What is wrong in a `bulletin.json` is shown in it, at the place. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigProblem } from '../config/shape.ts';
import type { PositionEncoding } from '../text/positionEncoding.ts';
import { Positions } from './positions.ts';
import { SOURCE } from './requests/diagnostic.ts';

export function configDiagnostics(
  text: string,
  problems: readonly ConfigProblem[],
  encoding: PositionEncoding,
): Diagnostic[] {
  const positions = new Positions(text, encoding);
  return problems.map((problem) => ({
    range: positions.toRange(problem),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: problem.message,
  }));
}
