/** Counts what a run finds. */
import type { Severity } from '../rules/rule.ts';
import type { Sifted } from './baseline/baseline.ts';
import type { Summary } from './reporters/reporter.ts';

export class Tally {
  readonly #isFixing: boolean;
  readonly #hasBaseline: boolean;
  #files = 0;
  #fixed = 0;
  #accepted = 0;
  readonly #findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  constructor(isFixing: boolean, hasBaseline: boolean) {
    this.#isFixing = isFixing;
    this.#hasBaseline = hasBaseline;
  }

  /** Takes in one file: what was found in it, and how many fixes it got. */
  add({ fresh, accepted }: Sifted, fixed: number): void {
    this.#files++;
    this.#fixed += fixed;
    this.#accepted += accepted.length;
    for (const { severity } of fresh) this.#findings[severity]++;
  }

  /** `problems`: what kept the run from being whole. */
  summary(problems: readonly string[]): Summary {
    return {
      files: this.#files,
      findings: { ...this.#findings },
      fixed: this.#isFixing ? this.#fixed : null,
      accepted: this.#hasBaseline ? this.#accepted : null,
      problems,
    };
  }
}
