import path from 'node:path';
import { ConfigFiles } from '../files/configFiles.ts';
import { decodeFile, readStream, shownPath } from '../files/readFile.ts';
import { Problems } from '../output/problems.ts';
import type { Summary } from '../reporters/reporter.ts';
import type { CheckRun } from './checkFiles.ts';
import { Checks, foundBy } from './checks.ts';
import { sift } from './sift.ts';
import { Tally } from './tally.ts';

const UNNAMED = '<stdin>';

/** Checks what comes on standard input as if it were the file of that name. @throws CommandError when its `bulletin.json` is broken, or there is no end to it */
export async function checkInput(
  input: AsyncIterable<Uint8Array>,
  name: string | null,
  { output, cwd, rules, sieves, keep, createReporter }: CheckRun,
): Promise<Summary> {
  const shown = name === null ? UNNAMED : shownPath(name);
  const file = path.resolve(cwd, name ?? UNNAMED);
  const check = new Checks(rules).of(file, new ConfigFiles(cwd).of(path.dirname(file)));
  const bytes = await readStream(input, shown);
  const problems = new Problems(output);
  const tally = new Tally({ fixes: false, accepted: sieves.baseline !== null });
  const reporter = createReporter();
  problems.attempt(() => {
    const { text } = decodeFile(bytes, shown);
    const { fresh, accepted, silenced } = sift(file, foundBy(check, text), sieves);
    tally.add({ fresh, accepted }, 0);
    reporter.file({ path: shown, text, findings: fresh, accepted, silenced });
  });
  problems.attempt(keep);
  const summary = tally.summary(problems.reasons);
  reporter.end(summary);
  return summary;
}
