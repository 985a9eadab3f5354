import { CommandError } from '../commandError.ts';
import { complainAbout } from './complain.ts';
import type { Output } from './output.ts';

/** What cannot be done with one file of several: it is said on stderr at once, and the other files are dealt with all the same. */
export class Problems {
  readonly #output: Pick<Output, 'complain'>;
  readonly #reasons: string[] = [];

  constructor(output: Pick<Output, 'complain'>) {
    this.#output = output;
  }

  /** Whether there was no problem so far. */
  get isComplete(): boolean {
    return this.#reasons.length === 0;
  }

  /** What was said, each as a sentence without the name of the command. */
  get reasons(): readonly string[] {
    return this.#reasons;
  }

  onProblem(problem: CommandError): void {
    complainAbout(problem, this.#output);
    for (const reason of problem.reasons) this.#reasons.push(reason);
  }

  /** Says what may surprise the user, and is no problem. */
  onWarning(line: string): void {
    this.#output.complain(`bulletin: ${line}`);
  }

  /** Does something with one file. */
  attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      this.onProblem(error);
    }
  }
}
