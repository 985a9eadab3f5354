/** What is wrong in a `bulletin.json` is shown in it, at the place. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigProblem } from '../../config/shape.ts';
import type { Client } from '../client/client.ts';
import { SOURCE } from '../findings/diagnostics.ts';
import { Positions } from '../positions/positions.ts';

export class ConfigProblems {
  readonly #client: Client;
  /** Each `bulletin.json` in which something is shown, which is to be taken back when it is right. */
  readonly #shown = new Set<string>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** A `bulletin.json` was read: shows what is wrong in its text, and nothing that was wrong before. */
  show(uri: string, text: string, problems: readonly ConfigProblem[]): void {
    const { connection, fail } = this.#client;
    if (problems.length === 0 && !this.#shown.delete(uri)) return;
    if (problems.length > 0) this.#shown.add(uri);
    connection.sendDiagnostics({ uri, diagnostics: this.#diagnosticsOf(text, problems) }).catch(fail);
  }

  /** Slips in the JSON itself are left to clients that show them by themselves. */
  #diagnosticsOf(text: string, problems: readonly ConfigProblem[]): Diagnostic[] {
    const { positionEncoding, checksJson } = this.#client.profile;
    const positions = new Positions(text, positionEncoding);
    const ours = checksJson ? problems.filter(({ kind }) => kind !== 'json') : problems;
    return ours.map((problem) => ({
      range: positions.toRange(problem),
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      message: problem.message,
    }));
  }
}
