/** From the start of the server to the first findings, and to an archive that is ready. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeArchive } from '../archive/archive.ts';
import { wholeIssue } from '../archive/wholeIssue.ts';
import type { Section } from '../lib/section.ts';
import { timingOf } from '../lib/timing.ts';
import { BenchClient } from './client.ts';

const DOCUMENT_LENGTH = 30_000;

/** Measures the sizes given, each several times. `scratch` is a folder to write into. */
export async function serverStart(sizes: readonly number[], runs: number, scratch: string): Promise<Section> {
  const rows: number[][] = [];
  for (const items of sizes) {
    const folder = path.join(scratch, `archive-${items}`);
    const { bytes } = writeArchive(folder, items);
    const measured: Started[] = [];
    for (let run = 0; run < runs; run++) measured.push(await start(folder));
    const of = (key: keyof Started): number => timingOf(measured.map((each) => each[key])).median;
    rows.push([
      items,
      bytes / 1e6,
      of('initialized'),
      of('findings'),
      of('ready'),
      (of('ready') / items) * 1000,
      of('memory'),
    ]);
  }
  return {
    title: `Server: from its start on, with a document of 30 kB open; median of ${runs}`,
    columns: ['items', 'MB', 'initialized ms', 'first findings ms', 'archive ready ms', 'ready µs/item', 'memory MB'],
    rows,
    note: 'Target at 18,000 items: findings before the archive is ready, ready within 2,000 ms, under 200 MB.',
  };
}

interface Started {
  readonly initialized: number;
  /** From `initialized` on, as the next. */
  readonly findings: number;
  readonly ready: number;
  readonly memory: number;
}

async function start(folder: string): Promise<Started> {
  const uri = `${pathToFileURL(folder).href}/draft.bulletin`;
  const began = performance.now();
  const server = await BenchClient.start(folder);
  const initialized = performance.now();
  await server.open(uri, wholeIssue(DOCUMENT_LENGTH));
  await server.ask('textDocument/diagnostic', { textDocument: { uri } });
  const findings = performance.now();
  await server.ready;
  const ready = performance.now();
  const memory = server.memory();
  await server.end();
  return {
    initialized: initialized - began,
    findings: findings - initialized,
    ready: ready - initialized,
    memory,
  };
}
