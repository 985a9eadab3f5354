/** `bulletin check` as a whole process, beside a bare Node process that only reads the same files; and how both grow with the archive. */
import path from 'node:path';
import { writeArchive } from './archive/archive.ts';
import { measureProcess, type Usage } from './lib/nodeProcess.ts';
import type { Section } from './lib/section.ts';
import { timingOf } from './lib/timing.ts';

const COMMAND = path.join(import.meta.dirname, '../server/bin/bulletin.js');
const BARE_READER = path.join(import.meta.dirname, 'lib/bareReader.ts');

/** Measures the sizes given, each several times, the two processes in turn. `scratch` is a folder to write into. */
export function wholeArchive(sizes: readonly number[], runs: number, scratch: string): Section {
  const rows = sizes.map((items) => {
    const folder = path.join(scratch, `archive-${items}`);
    const { bytes } = writeArchive(folder, items);
    const readers: Usage[] = [];
    const checks: Usage[] = [];
    for (let run = 0; run < runs; run++) {
      readers.push(measureProcess(BARE_READER, [folder], scratch));
      checks.push(measureProcess(COMMAND, ['check', folder], scratch));
    }
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
    ];
  });
  return {
    title: `Whole archive: bulletin check beside a bare reader, best of ${runs}`,
    columns: ['items', 'MB', 'read ms', 'check ms', 'ratio', 'CPU ratio', 'check µs/item', 'check memory MB'],
    rows,
    note: 'Target: ratio 3 at 18,000 items; time an item and memory flat from 4,000 items on.',
  };
}
