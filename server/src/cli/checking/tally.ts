/** Counts what a run finds. */
import type { Severity } from '../../rules/rule.ts';
import type { Sifted } from '../baseline/baseline.ts';
import type { Summary } from '../reporters/reporter.ts';

/** What is counted beside the findings, because it was asked for. */
interface Counted {
  readonly fixes: boolean;
  /** What a baseline accepts. */
  readonly accepted: boolean;
}

export class Tally {
  readonly #counted: Counted;
  #files = 0;
  #fixed = 0;
  #accepted = 0;
  readonly #findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  constructor(counted: Counted) {
    this.#counted = counted;
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
      fixed: this.#counted.fixes ? this.#fixed : null,
      accepted: this.#counted.accepted ? this.#accepted : null,
      problems,
    };
  }
}
