/** How fast texts that are in memory are parsed, read and checked, on one core. */
import { createKnowledge } from '../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../server/src/check/checkBulletin.ts';
import { parse } from '../server/src/syntax/parse.ts';
import { Reading } from '../server/src/syntax/reading.ts';
import { decode } from '../server/src/text/decode.ts';
import { archiveFiles } from './archive/archive.ts';
import type { Section } from './lib/section.ts';
import { megabytesPerSecond, timed } from './lib/timing.ts';

const ITEMS = 3000;
const RUNS = 15;

export function throughput(): Section {
  const files = [...archiveFiles(ITEMS)].map(({ text }) => Buffer.from(text));
  const texts = files.map((bytes) => bytes.toString('utf8'));
  const size = files.reduce((sum, bytes) => sum + bytes.length, 0);
  const knowledge = createKnowledge();
  const bulletins = texts.map((text) => readBulletin(text, knowledge));
  const stages: Readonly<Record<string, () => void>> = {
    'bytes to text (Node)': () => files.forEach((bytes) => void bytes.toString('utf8')),
    'bytes to text, encoding found': () => files.forEach((bytes) => void decode(bytes)),
    'text to reading': () => texts.forEach((text) => void Reading.of(text)),
    'reading to tree: the parser': () => texts.forEach((text) => void parse(text)),
    'text to bulletin': () => texts.forEach((text) => void readBulletin(text, knowledge)),
    'bulletin to findings': () => bulletins.forEach((bulletin) => void checkBulletin(bulletin)),
  };
  return {
    title: `Throughput in one process: ${ITEMS} items, ${(size / 1e6).toFixed(1)} MB`,
    columns: ['stage', 'best MB/s', 'median MB/s'],
    rows: Object.entries(stages).map(([name, stage]) => {
      const { best, median } = timed(RUNS, stage);
      return [name, megabytesPerSecond(size, best), megabytesPerSecond(size, median)];
    }),
    note: 'Target: the parser alone 200 MB/s.',
  };
}
