/** Slips in prose: words, spaces, marks, and what a wrong encoding makes of them. */
import type { Span } from '../../../server/src/text/span.ts';
import type { Chance } from '../random.ts';
import type { Sample } from '../sample.ts';
import { type Fault, lineAt, type Planted, planted, spanOf, under } from './fault.ts';

export const TEXT_FAULTS: readonly Fault[] = [
  prose('a small word twice', 'text/doubled-word', / (of|the|in|to|was|and) (?=\p{Ll}{3})/gu, ([whole, word]) => ({
    text: `${whole}${word} `,
    wrong: `${word} ${word}`,
  })),
  prose(
    'a lost space before a name',
    'text/glued-words',
    / (in|of|from|for) (\p{Lu}\p{Ll}{3,})/gu,
    ([, word, name]) => ({
      text: ` ${word}${name}`,
      wrong: `${word}${name}`,
    }),
  ),
  prose('two spaces', 'text/spacing', /(\p{Ll}{2}) (?=\p{Ll}{2})/gu, ([, before]) => ({
    text: `${before}  `,
    wrong: '  ',
  })),
  prose('a space before a comma', 'text/spacing', /(\p{Ll}{2}), (?=\p{Ll}{2})/gu, ([, before]) => ({
    text: `${before} , `,
    wrong: ' ,',
  })),
  prose('no space behind a comma', 'text/spacing', /(\p{Ll}{2}), (\p{Ll}{2})/gu, ([, before, behind]) => ({
    text: `${before},${behind}`,
    wrong: ',',
  })),
  prose('no space behind a period', 'text/spacing', /(\p{Ll}{3})\. (\p{Lu}\p{Ll}{2})/gu, ([, before, behind]) => ({
    text: `${before}.${behind}`,
    wrong: '.',
  })),
  prose('a soft hyphen in a word', 'text/control-characters', /(\p{Ll}{3})(\p{Ll}{3})/gu, ([, first, second]) => ({
    text: `${first}\u00ad${second}`,
    wrong: '\u00ad',
  })),
  prose('a zero-width space', 'text/control-characters', /(\p{Ll}{3}) (\p{Ll}{3})/gu, ([, first, second]) => ({
    text: `${first} \u200b${second}`,
    wrong: '\u200b',
  })),
  prose('an apostrophe of the old Macintosh', 'text/encoding-damage', /(\p{Ll})’(?=\p{Ll})/gu, ([, before]) => ({
    text: `${before}Õ`,
    wrong: 'Õ',
  })),
  prose('an apostrophe that was converted twice', 'text/encoding-damage', /(\p{Ll})’(?=\p{Ll})/gu, ([, before]) => ({
    text: `${before}â€™`,
    wrong: 'â€™',
  })),
  prose('a quotation mark that was converted twice', 'text/encoding-damage', /(\s)“(?=\p{L})/gu, ([, before]) => ({
    text: `${before}â€œ`,
    wrong: 'â€œ',
  })),
  prose('a dash that was converted twice', 'text/encoding-damage', /(\p{Ll})–(?=\p{Ll})/gu, ([, before]) => ({
    text: `${before}â€“`,
    wrong: 'â€“',
  })),
  prose('a parenthesis that opens nowhere', 'text/unbalanced', /(\p{Ll}{3}) (?=\p{Ll}{3})/gu, ([, before]) => ({
    text: `${before}) `,
    wrong: ')',
  })),
  prose('a bracket that is not closed', 'text/unbalanced', /(\p{Ll}{3}) (?=\p{Ll}{3})/gu, ([, before]) => ({
    text: `${before} [`,
    wrong: '[',
  })),
  prose('a lost closing quotation mark', 'text/unbalanced', /(["“])([^"“”\n]{12,})["”]/gu, ([, open, words]) => ({
    text: `${open}${words}`,
    wrong: `${open}`,
  })),
  prose(
    'a quotation with other marks than the rest',
    'text/mixed-quotes',
    /(["“])([^"“”\n]{12,})["”]/gu,
    ([, open, words], text) => {
      const others = [...text.matchAll(/["“”]/g)].length;
      const [first, last] = open === '"' ? ['“', '”'] : ['"', '"'];
      return others < 6 ? null : { text: `${first}${words}${last}`, wrong: `${first}${words}${last}` };
    },
  ),
  prose('a dash of another kind than the rest', 'text/mixed-dashes', / — |(?<=\p{Ll})–(?=\p{Ll})/gu, ([dash], text) => {
    const others = [...text.matchAll(dash === '–' ? /\p{Ll}–\p{Ll}/gu : / — /g)].length;
    const other = dash === '–' ? ' — ' : '--';
    // Where both are as frequent, the house decides: nobody knows what another house does.
    return others < (text.includes('Publication: Monitor') ? 2 : 3) ? null : { text: other, wrong: other };
  }),
];

interface Slip {
  readonly text: string;
  readonly wrong: string;
}

function prose(
  name: string,
  rule: string,
  pattern: RegExp,
  write: (found: RegExpMatchArray, text: string) => Slip | null,
): Fault {
  return { name, rule, plant: (sample, chance) => plant(sample, chance, pattern, write) };
}

function plant(
  sample: Sample,
  chance: Chance,
  pattern: RegExp,
  write: (found: RegExpMatchArray, text: string) => Slip | null,
): Planted | null {
  const places = [...sample.text.matchAll(pattern)].filter(({ index, 0: whole }) =>
    isProse(sample, { start: index, end: index + whole.length }),
  );
  if (places.length === 0) return null;
  const found = chance.pick(places);
  const slip = write(found, sample.text);
  if (!slip) return null;
  const place = { start: found.index, end: found.index + found[0].length };
  return planted(sample, place, slip.text, spanOf(slip.text, slip.wrong));
}

/** Whether a stretch stands in running text: in no headline or parenthesis, and on no line of the header. */
function isProse(sample: Sample, span: Span): boolean {
  const { text, labels } = sample;
  const line = under(sample, lineAt(text, span.start));
  const note = text.search(/^The .+ is a\s+publication of/m);
  if (/^(?:Publication|Date|By)\b/i.test(line) || (note >= 0 && note <= span.start)) return false;
  return !labels.some((label) => label.start < span.end && span.start < label.end);
}
