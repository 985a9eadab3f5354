/** Two slips in one citation: every slip of one part of it together with every slip of another. */

/** The parts of a citation of one group, in the order in which they stand, with the sentence around. */
const PARTS = ['before', 'source', 'joint', 'month', 'gap', 'day', 'more', 'close', 'behind'] as const;
type Part = (typeof PARTS)[number];
type Written = Readonly<Record<Part, string>>;

export interface Slip {
  readonly name: string;
  readonly rule: string;
  /** What stands there instead, by the part. */
  readonly written: Partial<Written>;
}

const SOUND: Written = {
  before: 'was asleep ',
  source: '(Interfax',
  joint: ', ',
  month: 'August',
  gap: ' ',
  day: '25',
  more: '',
  close: ')',
  behind: '.',
};

export const SLIPS: readonly Slip[] = [
  slip('no space before the parenthesis', 'text/spacing', { before: 'was asleep' }),
  slip('a period before the citation, too', 'citation/double-period', { before: 'was asleep. ' }),
  slip('two spaces before the parenthesis', 'text/spacing', { before: 'was asleep  ' }),
  slip('a listed source lost a letter', 'citation/source-typo', { source: '(Interfx' }),
  slip('the source is missing', 'citation/missing-source', { source: '(' }),
  slip('a source is named twice', 'citation/duplicate-source', { source: '(Interfax, Interfax' }),
  slip('no space between two sources', 'citation/missing-space', { source: '(BNS,Interfax' }),
  slip('a source lost its date', 'citation/missing-date', { source: '(BNS; Interfax' }),
  slip('a source in another spelling than elsewhere', 'citation/source-spelling', { source: '(INTERFAX' }),
  slip('a period between two groups', 'citation/separator', { source: '(BNS, August 24. Interfax' }),
  slip('a comma between two groups', 'citation/separator', { source: '(BNS, August 24, Interfax' }),
  slip('the comma is missing', 'citation/missing-comma', { joint: ' ' }),
  slip('no space behind the comma', 'citation/missing-space', { joint: ',' }),
  slip('a period for the comma', 'citation/separator', { joint: '. ' }),
  slip('a semicolon for the comma', 'citation/separator', { joint: '; ' }),
  slip('a small word before the date', 'citation/separator', { joint: ', on ' }),
  slip('the month is cut short', 'citation/month', { month: 'Aug.' }),
  slip('the month lost a letter', 'citation/month', { month: 'Agust' }),
  slip('the month begins with a small letter', 'citation/month', { month: 'august' }),
  slip('the month is an old one', 'citation/stale-date', { month: 'May' }),
  slip('no space between month and day', 'citation/missing-space', { gap: '' }),
  slip('a period between month and day', 'citation/month', { gap: '.' }),
  slip('a comma between month and day', 'citation/month', { gap: ', ' }),
  slip('the day has an ordinal ending', 'citation/date-form', { day: '25th' }),
  slip('the day has an ordinal ending behind a hyphen', 'citation/date-form', { day: '25-th' }),
  slip('there is no such day', 'citation/impossible-date', { day: '35' }),
  slip('the date is after the issue', 'citation/date-after-issue', { day: '28' }),
  slip('a range runs backward', 'citation/reversed-range', { day: '25-24' }),
  slip('the days of a list fall', 'citation/descending-dates', { day: '25, 24' }),
  slip('no space in a list of days', 'citation/missing-space', { day: '24,25' }),
  slip('the day comes before the month', 'citation/date-form', { month: '25', gap: ' ', day: 'August' }),
  slip('no space behind the semicolon', 'citation/missing-space', { more: ';BNS, August 24' }),
  slip('no comma in a later group', 'citation/missing-comma', { more: '; BNS August 24' }),
  slip('no space in a later group', 'citation/missing-space', { more: '; BNS,August 24' }),
  slip('a period before a later group', 'citation/separator', { more: '. BNS, August 24' }),
  slip('no mark before a later group', 'citation/separator', { more: ' BNS, August 24' }),
  slip('the month of a later group lost a letter', 'citation/month', { more: '; BNS, Agust 24' }),
  slip('a later group lost its source', 'citation/missing-source', { more: '; , August 24' }),
  slip('a later source lost a letter', 'citation/source-typo', { more: '; Itar-Tas, August 24' }),
  slip('the publication is misspelt', 'cross-reference/malformed', { more: '; see the Moniter, August 24' }),
  slip('the publication has another name then', 'cross-reference/publication-name', {
    more: '; see Monitor, August 24',
  }),
  slip('a number in the place of a day', 'cross-reference/malformed', { more: '; see the Monitor, No. 150' }),
  slip('a reference to a Sunday', 'cross-reference/not-a-publication-day', { more: '; see the Monitor, August 22' }),
  slip('a reference to an issue to come', 'cross-reference/future', { more: '; see the Monitor, August 27' }),
  slip('no comma in the reference', 'citation/missing-comma', { more: '; see the Monitor August 24' }),
  slip('a hidden character in the source', 'text/control-characters', { source: '(Inter\u200bfax' }),
  slip('a hidden character in the month', 'text/control-characters', { month: 'Aug\u200bust' }),
  slip('a hidden character in the day', 'text/control-characters', { day: '2\u200b5' }),
  slip('damage of the encoding', 'text/encoding-damage', { source: '(Inter\ufffdfax' }),
  slip('a space before the comma', 'text/spacing', { joint: ' , ' }),
  slip('two spaces behind the comma', 'text/spacing', { joint: ',  ' }),
  slip('a space before the closing parenthesis', 'text/spacing', { close: ' )' }),
  slip('a word that is missing', 'draft/placeholder', { source: '(TK, Interfax' }),
  slip('the parenthesis is not closed', 'citation/unclosed', { close: '' }),
  slip('a bracket closes the parenthesis', 'citation/unclosed', { close: ']' }),
  slip('no period behind the citation', 'citation/missing-period', { behind: '' }),
];

function slip(name: string, rule: string, written: Slip['written']): Slip {
  return { name, rule, written };
}

export interface Pair {
  readonly first: Slip;
  readonly second: Slip;
  /** The bulletin with both. */
  readonly text: string;
}

/** Every two slips of different parts. */
export function pairsOfSlips(): Pair[] {
  return SLIPS.flatMap((first, index) =>
    SLIPS.slice(index + 1).flatMap((second) => {
      const meet = Object.keys(first.written).some((part) => part in second.written);
      return meet ? [] : [{ first, second, text: bulletinWith({ ...first.written, ...second.written }) }];
    }),
  );
}

/** A bulletin that cites as its era does, so that all but what is `written` is sound. */
export function bulletinWith(written: Partial<Written>): string {
  const citation = PARTS.map((part) => ({ ...SOUND, ...written })[part]).join('');
  return `Publication: Monitor Volume: 5 Issue: 156

A BOAT IS LATE.

It waits in the harbor (Interfax, August 25). Nobody knows why (Interfax, August 24). The captain of the ferry ${citation}

It sinks (BNS, August 24; Interfax, August 25).
`;
}
