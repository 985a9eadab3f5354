// npm test: every step, or those that are named, with their needs. Ends with the line "N passed, N failed".
import { styleText } from 'node:util';
import { endOnSignals } from '../lib/lifetime.ts';
import { failure, type Outcome, type Step } from './step.ts';
import { chooseSteps } from './steps.ts';

interface Done {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly seconds: number;
}

endOnSignals(130);
try {
  const done = await runAll(chooseSteps(process.argv.slice(2)));
  const sum = (key: 'passed' | 'failed'): number => done.reduce((total, { outcome }) => total + outcome[key], 0);
  console.log(`\n${done.map(describe).join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function runAll(chosen: readonly Step[]): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const step of chosen) {
    console.log(styleText('bold', `\n${step.name}: ${step.title}`));
    const began = performance.now();
    const broken = step.needs.find((need) => done.some((before) => before.step.name === need && isFailure(before)));
    const outcome = broken === undefined ? await step.run() : failure(`not run, since ${broken} failed`);
    done.push({ step, outcome, seconds: (performance.now() - began) / 1000 });
    console.log(done.slice(-1).map(describe).join());
  }
  return done;
}

function isFailure({ outcome }: Done): boolean {
  return outcome.failed > 0;
}

function describe(done: Done): string {
  const { passed, failed, pending, problem } = done.outcome;
  const mark = isFailure(done) ? styleText('red', 'FAILED') : styleText('green', 'ok    ');
  const skipped = pending > 0 ? `, ${pending} skipped` : '';
  const counts = `${passed} passed, ${failed} failed${skipped}${problem === undefined ? '' : `: ${problem}`}`;
  return `${mark} ${done.step.name.padEnd(8)} ${done.seconds.toFixed(1).padStart(6)} s  ${counts}`;
}
