// npm run bench [-- --json] [--items N] [throughput|growth|hostile|archive|server|answers …]: what the software costs, on this machine, in one run.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { growth, hostile } from './documents.ts';
import { printSection, type Section } from './lib/section.ts';
import { serverAnswers } from './server/answers.ts';
import { serverStart } from './server/start.ts';
import { throughput } from './throughput.ts';
import { wholeArchive } from './wholeArchive.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, items: { type: 'string', default: '18000' } },
  allowPositionals: true,
});
const largest = Number(values.items);
const scratch = mkdtempSync(path.join(tmpdir(), 'bulletin-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const benchmarks: Readonly<Record<string, () => Section | Promise<Section>>> = {
  throughput,
  growth,
  hostile,
  archive: () => wholeArchive([1000, 4000, largest], 5, scratch),
  server: () => serverStart([1000, 4000, largest], 3, scratch),
  answers: () => serverAnswers(largest, scratch),
};

const unknown = positionals.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0 || !Number.isInteger(largest) || largest < 1) {
  fail(`There are ${Object.keys(benchmarks).join(', ')}; --items takes a number.`);
} else if (!existsSync(path.join(import.meta.dirname, '../server/dist/cli.cjs'))) {
  fail('The command is measured as it is shipped: run "npm run build" first.');
} else {
  const machine = `${cpus()[0]?.model ?? 'unknown'} (${cpus().length} cores), Node ${process.version}`;
  if (!values.json) console.log(machine);
  const sections: Section[] = [];
  for (const [name, run] of Object.entries(benchmarks)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const section = await run();
    sections.push(section);
    if (!values.json) printSection(section);
  }
  if (values.json) console.log(JSON.stringify({ machine, sections }, null, 2));
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
