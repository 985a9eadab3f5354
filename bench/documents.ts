/** Single documents: of growing length, and of the kinds that slow parsers fear. */
import { createKnowledge } from '../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../server/src/check/checkBulletin.ts';
import { parse } from '../server/src/syntax/parse.ts';
import { Random } from './archive/random.ts';
import { wholeIssue } from './archive/wholeIssue.ts';
import type { Section } from './lib/section.ts';
import { megabytesPerSecond, timed } from './lib/timing.ts';

const MEGABYTE = 1_000_000;

/** The same work on 10 kB, 1 MB and 10 MB. */
export function growth(): Section {
  return {
    title: 'Growth with the length of one document: an issue of many items',
    columns: ['characters', 'parse ms', 'parse MB/s', 'read and check ms', 'read and check MB/s'],
    rows: [10_000, MEGABYTE, 10 * MEGABYTE].map((length) => measure(wholeIssue(length), length < MEGABYTE ? 50 : 5)),
    note: 'Time is linear when MB/s stays.',
  };
}

/** What no person would write. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'opening parentheses': (length) => '('.repeat(length),
  'closing parentheses': (length) => ')'.repeat(length),
  'parentheses in parentheses': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'one line of prose': (length) => 'The ferry is late again. '.repeat(length / 25),
  'one word': (length) => 'a'.repeat(length),
  'one word in capitals': (length) => 'A'.repeat(length),
  'binary noise': (length) => noise(length),
  'CR only': (length) => '\r'.repeat(length),
  'empty lines': (length) => '\n'.repeat(length),
  spaces: (length) => ' '.repeat(length),
  'unclosed citations': (length) => '(Interfax, August 24 '.repeat(length / 21),
  'a citation of many groups': (length) => `(${'Interfax, August 24; '.repeat(length / 21)})`,
  'sources joined by slashes': (length) => `(${'AP/'.repeat(length / 3)}AP, August 24)`,
  'a source of many words': (length) => `(${'Interfax and '.repeat(length / 13)}, August 24)`,
  'a list of many days': (length) => `(Interfax, August ${'24, '.repeat(length / 4)})`,
  'cross-references': (length) => '(see the Monitor, August 24, 25; see also '.repeat(length / 42),
  'square brackets': (length) => '(Interfax ['.repeat(length / 11),
  'header lines': (length) => 'Publication: Monitor Volume: 5 Issue: 156\n'.repeat(length / 42),
  'one long header': (length) => `Publication: ${'Monitor '.repeat(length / 8)}Volume: 5`,
  headlines: (length) => 'THE FERRY IS LATE.\n\n'.repeat(length / 20),
  'damage and slips': (length) => 'It is late,Ó he said (BNS,August 24).\n\n'.repeat(length / 39),
  'opened review marks': (length) => '{++'.repeat(length / 3),
  'review marks': (length) => '{~~a~>b~~}'.repeat(length / 10),
  'substitutions without an end': (length) => '{~~a~>'.repeat(length / 6),
};

/** Each at 1 MB and at 10 MB; the last column is 10 where time is linear. */
export function hostile(): Section {
  return {
    title: 'Hostile documents of 10 MB',
    columns: ['text', 'parse ms', 'parse MB/s', 'read and check ms', 'read and check MB/s', 'growth from 1 MB'],
    rows: Object.entries(HOSTILE).map(([name, write]) => {
      const small = checkTime(write(MEGABYTE), 2);
      const [, ...large] = measure(write(10 * MEGABYTE), 1, 0);
      return [name, ...large, (large[2] ?? Number.NaN) / small];
    }),
    note: 'Growth from 1 MB to 10 MB is 10 where time is linear.',
  };
}

/** Length, then time and speed of parsing, and of reading and checking. */
function measure(text: string, runs: number, warmUp?: number): number[] {
  const parsed = timed(runs, () => void parse(text), warmUp).best;
  const checked = checkTime(text, runs, warmUp);
  return [
    text.length,
    parsed,
    megabytesPerSecond(text.length, parsed),
    checked,
    megabytesPerSecond(text.length, checked),
  ];
}

function checkTime(text: string, runs: number, warmUp?: number): number {
  const knowledge = createKnowledge();
  return timed(runs, () => void checkBulletin(readBulletin(text, knowledge)), warmUp).best;
}

function noise(length: number): string {
  const random = new Random(7);
  const codes = Array.from({ length: 100_000 }, () => random.integer(0, 0xffff));
  return String.fromCharCode(...codes).repeat(length / codes.length);
}
