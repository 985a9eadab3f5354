/** How fast texts that are in memory are parsed, read and checked, on one core. */
import { createKnowledge } from '../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../server/src/check/checkBulletin.ts';
import { parse } from '../server/src/syntax/parse.ts';
import { Reading } from '../server/src/syntax/reading.ts';
import { decode } from '../server/src/text/decode.ts';
import { archiveFiles } from './archive/archive.ts';
import type { Section } from './lib/section.ts';
import { megabytesPerSecond, type Timing, timed } from './lib/timing.ts';

const ITEMS = 3000;
const RUNS = 15;

export function throughput(): Section {
  const files = [...archiveFiles(ITEMS)].map(({ text }) => Buffer.from(text));
  const texts = files.map((bytes) => bytes.toString('utf8'));
  const size = files.reduce((sum, bytes) => sum + bytes.length, 0);
  const knowledge = createKnowledge();
  const bulletins = texts.map((text) => readBulletin(text, knowledge));
  const bare = texts.map(withoutParentheses);
  const parentheses = texts.reduce((sum, text, index) => sum + text.length - (bare[index]?.length ?? 0), 0) / 2;
  const stages: Readonly<Record<string, () => void>> = {
    'bytes to text (Node)': () => files.forEach((bytes) => void bytes.toString('utf8')),
    'bytes to text, encoding found': () => files.forEach((bytes) => void decode(bytes)),
    'text to reading': () => texts.forEach((text) => void Reading.of(text)),
    [PARSER]: () => texts.forEach((text) => void parse(text)),
    [NO_PARENTHESES]: () => bare.forEach((text) => void parse(text)),
    'text to bulletin': () => texts.forEach((text) => void readBulletin(text, knowledge)),
    'bulletin to findings': () => bulletins.forEach((bulletin) => void checkBulletin(bulletin)),
  };
  const timings = Object.entries(stages).map(([name, stage]) => [name, timed(RUNS, stage)] as const);
  return {
    title: `Throughput in one process: ${ITEMS} items, ${(size / 1e6).toFixed(1)} MB, ${parentheses} parentheses`,
    columns: ['stage', 'best MB/s', 'median MB/s'],
    rows: timings.map(([name, { best, median }]) => [
      name,
      megabytesPerSecond(size, best),
      megabytesPerSecond(size, median),
    ]),
    note: whatStandsInTheWay(new Map(timings), size, parentheses),
  };
}

const PARSER = 'reading to tree: the parser';
const NO_PARENTHESES = 'the same, parentheses left out';
const TARGET = 200;

/** Prose is searched, not read; what the parser works at is parentheses. So their number decides, and each one's cost is the figure to look at. */
function whatStandsInTheWay(timings: ReadonlyMap<string, Timing>, size: number, parentheses: number): string {
  const whole = timings.get(PARSER)?.best ?? Number.NaN;
  const prose = timings.get(NO_PARENTHESES)?.best ?? Number.NaN;
  const speed = megabytesPerSecond(size, whole);
  const each = ((whole - prose) * 1000) / parentheses;
  const verdict = speed >= TARGET ? 'is reached' : 'is not reached here';
  return `Target: the parser alone ${TARGET} MB/s; it ${verdict}. Each parenthesis takes ${each.toFixed(2)} µs, which is ${Math.round((1 - prose / whole) * 100)} % of the time.`;
}

function withoutParentheses(text: string): string {
  return text.replace(/[()]/g, '');
}
