/** How `bulletin check` grows with an archive. No times are held to: a run is compared with a smaller one of the same minute. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeArchive } from '../../bench/archive/archive.ts';
import { measureProcess, type Usage } from '../../bench/lib/nodeProcess.ts';
import { root } from '../../scripts/lib/run.ts';

const COMMAND = path.join(root, 'server/bin/bulletin.js');
const SIZES = [1000, 4000, 16_000] as const;
/** A machine that has other things to do may spoil one attempt, not all. */
const ATTEMPTS = 3;

describe('bulletin check of archives of 1,000, 4,000 and 16,000 items', function () {
  this.timeout(600_000);
  const scratch = mkdtempSync(path.join(tmpdir(), 'bulletin-growth-'));
  before(() => {
    for (const items of SIZES) writeArchive(path.join(scratch, String(items)), items);
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  const measure = (items: number): Usage =>
    measureProcess(COMMAND, ['check', path.join(scratch, String(items))], scratch);

  /** Passes when one attempt does. */
  function attempt(judge: (small: Usage, middle: Usage, large: Usage) => void): void {
    for (let left = ATTEMPTS - 1; ; left--) {
      const [small, middle, large] = SIZES.map(measure);
      assert.ok(small && middle && large);
      try {
        judge(small, middle, large);
        return;
      } catch (error) {
        if (left === 0) throw error;
      }
    }
  }

  it('an item of a large archive costs no more work than one of a small one, and no memory', () => {
    attempt((small, middle, large) => {
      // The engine compiles what is hot within the first thousands, so that there is room between the two.
      const early = (middle.cpu - small.cpu) / 3000;
      const late = (large.cpu - middle.cpu) / 12_000;
      assert.ok(late < early, `${late.toFixed(3)} ms of CPU an item, after ${early.toFixed(3)} ms`);
      assert.ok(large.memory < middle.memory * 1.25, `${large.memory} MB, after ${middle.memory} MB`);
    });
  });
});
