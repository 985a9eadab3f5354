import path from 'node:path';
import type { CheckResult, CheckRun } from './checkFiles.ts';
import { Checks, foundBy } from './checks.ts';
import { ConfigFiles } from './configFiles.ts';
import { decodeFile, shownPath } from './readFile.ts';
import { sift } from './sift.ts';
import { Tally } from './tally.ts';

const UNNAMED = '<stdin>';

/** Checks what comes on standard input as if it were the file of that name. @throws CommandError when it is no text */
export async function checkInput(
  input: AsyncIterable<Uint8Array>,
  name: string | null,
  { cwd, rules, sieves, createReporter }: CheckRun,
): Promise<CheckResult> {
  const shown = name === null ? UNNAMED : shownPath(name);
  const file = path.resolve(cwd, name ?? UNNAMED);
  const check = new Checks(rules).of(file, new ConfigFiles(cwd).of(path.dirname(file)));
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  const { text } = decodeFile(Buffer.concat(chunks), shown);
  const { fresh, accepted, silenced } = sift(file, foundBy(check, text), sieves);
  const tally = new Tally(false, sieves.baseline !== null);
  tally.add({ fresh, accepted }, 0);
  const reporter = createReporter();
  reporter.file({ path: shown, text, findings: fresh, accepted, silenced });
  reporter.end(tally.summary());
  return { summary: tally.summary(), isComplete: true };
}
