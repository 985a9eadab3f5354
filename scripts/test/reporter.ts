// The reporter of mocha's runs under npm test: dots for people, counts for the sum at the end.
import Mocha from 'mocha';
import { writeCounts } from './counts.ts';

export default class CountingReporter extends Mocha.reporters.Dot {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => writeCounts(runner.stats));
  }
}
