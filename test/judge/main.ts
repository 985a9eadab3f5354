/** `npm run judge`: prints the figures and every complaint; `--json` prints one object. The exit status is 1 when a target is missed. */
import { allSamples, judge, missedTargets } from './judge.ts';
import { formatReport } from './report.ts';

const { report, complaints } = judge(allSamples());
const missed = missedTargets(report);
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ...report, complaints, missed }, null, 2));
} else {
  console.log(formatReport(report));
  for (const complaint of complaints) console.log(`  ${complaint}`);
  console.log(missed.length === 0 ? 'All targets are reached.' : `Targets missed:\n  ${missed.join('\n  ')}`);
}
process.exitCode = missed.length === 0 ? 0 : 1;
