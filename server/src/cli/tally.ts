/** Counts what a run finds. */
import type { Finding } from '../check/finding.ts';
import type { Severity } from '../rules/rule.ts';
import type { Summary } from './reporters/reporter.ts';

export class Tally {
  readonly #isFixing: boolean;
  #files = 0;
  #fixed = 0;
  readonly #findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  constructor(isFixing: boolean) {
    this.#isFixing = isFixing;
  }

  /** Takes in one file: what was found in it, and how many fixes it got. */
  add(findings: readonly Finding[], fixed: number): void {
    this.#files++;
    this.#fixed += fixed;
    for (const { severity } of findings) this.#findings[severity]++;
  }

  summary(): Summary {
    return { files: this.#files, findings: { ...this.#findings }, fixed: this.#isFixing ? this.#fixed : null };
  }
}
