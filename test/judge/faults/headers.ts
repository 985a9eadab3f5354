/** Slips in the header line and the date line. */
import type { Sample } from '../sample.ts';
import { type Fault, lineAt, type Planted, planted, spanOf } from './fault.ts';

const HEADER = /^Publication: (.+) Volume: (\d+) Issue: (\d+)$/m;
const DATE_LINE = /^Date: ([A-Z][a-z]+) (\d+), (\d{4})$/m;

/** The volumes of the *Monitor* and of younger series. */
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;

export const HEADER_FAULTS: readonly Fault[] = [
  {
    name: 'the header line is lost',
    rule: 'header/missing',
    plant: (sample) => {
      const found = HEADER.exec(sample.text);
      if (!found || sample.layout !== 'whole' || found.index > 0) return null;
      const front = /^.*\n(?:Date: .*\n)?\n*/.exec(sample.text)?.[0].length ?? 0;
      const place = { start: 0, end: front };
      const first = lineAt(sample.text, place.end);
      return planted(sample, { start: 0, end: first.end }, sample.text.slice(place.end, first.end));
    },
  },
  header('“Volume” is cut short', ([line]) => line.replace('Volume:', 'Vol.'), 'Vol.'),
  header('a colon is missing', ([line]) => line.replace('Issue:', 'Issue'), 'Issue'),
  header('a small letter', ([line]) => line.replace('Publication:', 'publication:'), 'publication'),
  header('two spaces', ([line]) => line.replace(' Volume:', '  Volume:'), '  '),
  header('a slip in a label', ([line]) => line.replace('Volume:', 'Volme:'), 'Volme'),
  header('the number is missing', ([line]) => line.replace(/ \d+$/, ''), 'Issue:'),
  header('a remark at the end of the line', ([line]) => `${line} (draft)`, '(draft)'),
  {
    name: 'header: the volume in Roman numerals',
    rule: 'header/malformed',
    plant: (sample) => {
      const found = HEADER.exec(sample.text);
      const roman = ROMAN[Number(found?.[2])];
      if (!found || !roman) return null;
      return rewritten(sample, found, found[0].replace(/Volume: \d+/, `Volume: ${roman}`), `: ${roman} `);
    },
  },
  {
    name: 'the header line stands there twice',
    rule: 'header/duplicate',
    plant: (sample) => {
      const found = HEADER.exec(sample.text);
      if (!found) return null;
      const [line] = found;
      const second = { start: line.length + 1, end: 2 * line.length + 1 };
      return planted(
        sample,
        { start: found.index, end: found.index + line.length },
        `${line}\n${line}`,
        second,
        second,
      );
    },
  },
  {
    name: 'the header line comes too late',
    rule: 'header/position',
    plant: (sample, chance) => {
      const found = HEADER.exec(sample.text);
      if (!found || sample.layout !== 'whole' || sample.real.length > 0 || DATE_LINE.test(sample.text)) return null;
      const [line] = found;
      const body = sample.text.slice(line.length).replace(/^\n+/, '');
      // Behind a paragraph, with blank lines around it.
      const gaps = [...body.matchAll(/[.)"”]\n\n/g)].map(({ index }) => index + 3).slice(0, 3);
      if (gaps.length < 2) return null;
      const at = chance.pick(gaps.slice(1));
      return {
        text: `${body.slice(0, at)}${line}\n\n${body.slice(at)}`,
        at: { start: at, end: at + line.length },
        within: { start: at, end: at + line.length },
      };
    },
  },
  {
    name: 'a slip in the name of the publication',
    rule: 'header/unknown-publication',
    plant: (sample) => {
      const found = HEADER.exec(sample.text);
      return found?.[1] === 'Monitor'
        ? rewritten(sample, found, found[0].replace('Monitor', 'Montior'), 'Montior')
        : null;
    },
  },
  {
    name: 'the volume of another year',
    rule: 'header/volume-year',
    plant: (sample) => {
      const found = HEADER.exec(sample.text);
      if (found?.[1] !== 'Monitor' || !DATE_LINE.test(sample.text)) return null;
      const wrong = String(Number(found[2]) + 1);
      return rewritten(sample, found, found[0].replace(/Volume: \d+/, `Volume: ${wrong}`), `: ${wrong}`);
    },
  },
  dateLine('the day before the month in the date line', (_, month, day, year) => `Date: ${day} ${month} ${year}`),
  dateLine('a weekday in the date line', (line) => line.replace('Date: ', 'Date: Someday, ')),
  dateLine('no such day in the date line', (_, month, _day, year) => `Date: ${month} 32, ${year}`),
  dateLine('no year in the date line', (_, month, day) => `Date: ${month} ${day}`),
  {
    name: 'the date line stands in the news',
    rule: 'structure/misplaced-text',
    plant: (sample, chance) => {
      const found = DATE_LINE.exec(sample.text);
      const gaps = [...sample.text.matchAll(/[.)"”]\n\n/g)].map(({ index }) => index + 3).slice(0, -1);
      if (!found || gaps.length === 0 || sample.layout !== 'whole') return null;
      const at = chance.pick(gaps);
      return planted(sample, { start: at, end: at }, `${found[0]}\n\n`, spanOf(found[0], found[0]));
    },
  },
];

function header(name: string, write: (found: RegExpExecArray) => string, wrong: string): Fault {
  return {
    name: `header: ${name}`,
    rule: 'header/malformed',
    plant: (sample) => {
      const found = HEADER.exec(sample.text);
      return found && rewritten(sample, found, write(found), wrong);
    },
  };
}

function rewritten(sample: Sample, found: RegExpExecArray, line: string, wrong: string): Planted {
  return planted(sample, { start: found.index, end: found.index + found[0].length }, line, spanOf(line, wrong));
}

function dateLine(name: string, write: (line: string, month: string, day: string, year: string) => string): Fault {
  return {
    name,
    rule: 'header/date-malformed',
    plant: (sample) => {
      const found = DATE_LINE.exec(sample.text);
      if (!found) return null;
      const [line, month = '', day = '', year = ''] = found;
      return planted(sample, { start: found.index, end: found.index + line.length }, write(line, month, day, year));
    },
  };
}
