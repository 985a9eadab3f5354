/** Items as a newsroom writes them: headlines, paragraphs, and parentheses of every kind, sound and damaged. */
import * as fc from 'fast-check';

const HEADLINES = [
  'VELMARA OPENS A PORT.',
  'WHO PAYS FOR THE DREDGER?',
  'THE FERRY SAILED…',
  'U.S. LENDS A PUMP (AND A HOSE).',
  'KESTRIA:',
  'MINISTER IS “TIRED OF HERRING.”',
];
const CLAUSES = [
  'The ministers met on the pier on Tuesday',
  'A spokesman for the harbor said that 1,200 tons were lost',
  'President Holm, who had left in May 1998, came back',
  '“We will see,” he said',
  'Nobody would speak of Article 24\nor sign the accord',
  'By August 24 the ice was gone',
];
const NAMES = [
  'Interfax',
  'ITAR-TASS',
  'the Monitor',
  'Reuters, AP',
  'Nezavsimaya gazeta',
  'Polit.ru',
  'An Unheard-of Paper',
  'Esk Gazette [Esk]',
  '',
];
const MONTHS = ['January', 'February', 'April', 'August', 'December', 'Agust', 'Sept.', 'june'];
const GLOSSES = [
  '(KPRF)',
  '(5)',
  '(see below)',
  '(March 29)',
  '(see the map)',
  '(a (b) c)',
  '(Law No. 6 of June 5)',
  '(c)',
];

const days = fc.oneof(
  fc.integer({ min: 1, max: 33 }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 })).map(([from, to]) => `${from}-${to}`),
  fc.constantFrom('30, 1998', '24, 26', '29 and 30', '31-January 2', '1999'),
);
const date = fc.tuple(fc.constantFrom(...MONTHS), days).map(([month, day]) => `${month} ${day}`);
const group = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(', ', ', ', ', ', ' ', ',', '. '), date)
  .map(([name, joint, day]) => `${name}${joint}${day}`);
const citation = fc.array(group, { minLength: 1, maxLength: 3 }).map((groups) => `(${groups.join('; ')})`);
const reference = date.map((day) => `(see also the Monitor, ${day})`);
const parenthesis = fc.oneof(citation, citation, reference, fc.constantFrom(...GLOSSES));
const sentence = fc
  .tuple(fc.constantFrom(...CLAUSES), fc.option(parenthesis, { nil: '' }))
  .map(([clause, reference]) => `${clause}${reference === '' ? '' : ` ${reference}`}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

/** A headline and one to three paragraphs, parted by blank lines, without a line end behind the last. */
export const newsItem: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...HEADLINES), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
  .map(([headline, paragraphs]) => [headline, ...paragraphs].join('\n\n'));

/** The header of a day that the calendar knows: 26 August 1999, or 4 January 1999, behind the turn of a year. */
export const newsHeader: fc.Arbitrary<string> = fc.constantFrom(
  'Publication: Monitor Volume: 5 Issue: 156',
  'Publication: Monitor Volume: 5 Issue: 1',
);
