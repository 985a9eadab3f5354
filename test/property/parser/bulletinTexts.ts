/** Texts that are made of what bulletins are made of, in any order. */
import * as fc from 'fast-check';

const MARKS = [
  '(',
  ')',
  '[',
  ']',
  ',',
  ';',
  '.',
  '{',
  '}',
  '+',
  '-',
  '~',
  '=',
  '>',
  '<',
  '–',
  '&',
  ':',
  '…',
  '“',
  '”',
  '!',
  '?',
];
const SPACES = [' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00A0', '\u2028'];
const DATES = [
  'January',
  'February',
  'march',
  'Apr.',
  'May',
  'Juny',
  'August 24',
  'August 32',
  'Sept',
  'December 31',
  '1',
  '29',
  '31',
  '6th',
  '1999',
  '2000',
  'No. 6',
  '23-24',
];
const NAMES = [
  'Itar-Tass',
  'Interfax',
  'The Washington Post',
  'Nezavsimaya gazeta',
  'Reuters',
  'the Monitor',
  'Prism',
  'Zolotoi Rog [Varn]',
  'Polit.ru',
];
const WORDS = [
  'see',
  'See also',
  'and',
  'below',
  'above',
  'lead story',
  'said',
  'THE',
  'A HEADLINE.',
  'Title Case',
  'TK',
  'é',
  '🗼',
  '\uD83D',
  '\uDC00',
  '\0',
  'İ',
];
const LINES = [
  'Publication: Monitor Volume: 5 Issue: 156',
  'publication Monitor Vol. V No 156',
  'Publication:',
  'Volume: 5',
  'Date: August 26, 1999',
  'By: A. Writer',
  'THE MONITOR IS A PUBLICATION OF',
  'Copyright (c) 1999',
  'Publication: Monitor\nVolume: 5\nIssue: 156\n',
];
const REVIEW_MARKS = [
  '{++',
  '++}',
  '{--',
  '--}',
  '{~~',
  '~>',
  '~~}',
  '{==',
  '==}',
  '{>>',
  '<<}',
  '{>>stet citation/month<<}',
];
const WHOLE = [
  '(Interfax, August 24)',
  '(see the Monitor, August 25)',
  '(, August 2)',
  '(BNS,August 25',
  '(AP. July 8)',
  '(5)',
  '(SPS)',
  '(see',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 4, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 3, arbitrary: fc.constantFrom(...DATES) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.constantFrom(...REVIEW_MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...WHOLE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** A text of up to `most` pieces, often with a header before them. */
export function bulletinText(most: number): fc.Arbitrary<string> {
  const body = fc.array(piece, { maxLength: most, size: 'max' }).map((pieces) => pieces.join(''));
  return fc.oneof(
    body,
    body.map((text) => `Publication: Monitor Volume: 5 Issue: 156\n\nA HEADLINE.\n\n${text}`),
  );
}
