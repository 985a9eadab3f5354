/** `bulletin check` as a whole process, beside a bare Node process that only reads the same files and beside a linter of Markdown; and how it grows. */
import path from 'node:path';
import { writeArchive } from './archive/archive.ts';
import { measureProcess, type Usage } from './lib/nodeProcess.ts';
import type { Section } from './lib/section.ts';
import { timingOf } from './lib/timing.ts';

const COMMAND = path.join(import.meta.dirname, '../server/bin/bulletin.js');
const BARE_READER = path.join(import.meta.dirname, 'lib/bareReader.ts');
/** It finds other things in the same files, and is what people know of linters of prose: by its default rules, each file read as Markdown. */
const PEER = path.join(import.meta.dirname, '../node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');

/** Measures the sizes given, each several times, the processes in turn; the peer once. `scratch` is a folder to write into. */
export function wholeArchive(sizes: readonly number[], runs: number, scratch: string): Section {
  const rows = sizes.map((items) => {
    const folder = path.join(scratch, `archive-${items}`);
    const { bytes } = writeArchive(folder, items);
    const readers: Usage[] = [];
    const checks: Usage[] = [];
    const again: Usage[] = [];
    const cache = path.join(scratch, `cache-${items}`);
    measureProcess(COMMAND, ['check', folder, '--cache', cache], scratch);
    for (let run = 0; run < runs; run++) {
      readers.push(measureProcess(BARE_READER, [folder], scratch));
      checks.push(measureProcess(COMMAND, ['check', folder], scratch));
      again.push(measureProcess(COMMAND, ['check', folder, '--cache', cache], scratch));
    }
    const peer = measureProcess(PEER, ['**/*.bulletin'], scratch, folder);
    const best = (usages: readonly Usage[], key: keyof Usage): number =>
      timingOf(usages.map((usage) => usage[key])).best;
    return [
      items,
      bytes / 1e6,
      best(readers, 'wall'),
      best(checks, 'wall'),
      best(checks, 'wall') / best(readers, 'wall'),
      best(checks, 'cpu') / best(readers, 'cpu'),
      (best(checks, 'wall') / items) * 1000,
      best(checks, 'memory'),
      best(again, 'wall'),
      best(again, 'wall') / best(readers, 'wall'),
      peer.wall / best(checks, 'wall'),
      peer.cpu / best(checks, 'cpu'),
    ];
  });
  return {
    title: `Whole archive: bulletin check beside a bare reader, best of ${runs}, and beside markdownlint-cli2`,
    columns: [
      'items',
      'MB',
      'read ms',
      'check ms',
      'ratio',
      'CPU ratio',
      'check µs/item',
      'check memory MB',
      'with cache ms',
      'its ratio',
      'markdownlint ×',
      'its CPU ×',
    ],
    rows,
    note:
      'Target: ratio 3 at 18,000 items; 30 times as fast as markdownlint-cli2; time an item and memory flat from 4,000 items on. The CPU of all ' +
      'threads counts, those that compile among them. With the cache of an earlier run nothing is checked that is as it was.',
  };
}
