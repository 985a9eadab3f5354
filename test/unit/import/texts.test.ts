import assert from 'node:assert/strict';
import { imported } from './imported.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';
const issue = (...paragraphs: string[]): string =>
  `${HEADER}\n\nTHE PIER AT ESK IS OPEN AGAIN.\n\n${paragraphs.join('\n\n')}\n`;
const PARAGRAPH =
  'Two ferries tied up at the pier of Esk yesterday, an hour late, and with all on board who had gone (BNS, August 25).';

describe('word-processor text becomes a bulletin:', () => {
  const cases: readonly (readonly [what: string, source: string, text: string, notes?: readonly string[]])[] = [
    ['a bulletin stays what it is', issue(PARAGRAPH), issue(PARAGRAPH), []],
    [
      'with the spaces and marks of text',
      issue(PARAGRAPH.replaceAll(' ', '\u00a0').replace('ferries', 'fer\u00adries\u200b')).replaceAll('\n', '\r\n'),
      issue(PARAGRAPH),
      ['Taken out or put right: 1 soft hyphen, 1 invisible character, 23 special spaces.'],
    ],
    [
      'with letters for ligatures',
      issue(PARAGRAPH.replace('ferries', 'oﬃcers ﬁrst, ﬂags too')),
      issue(PARAGRAPH.replace('ferries', 'officers first, flags too')),
      ['Taken out or put right: 3 ligatures.'],
    ],
    [
      'with line ends for what separates lines and paragraphs',
      issue(PARAGRAPH).replace('yesterday, ', 'yesterday,\u2028').replace('\n\nTHE', '\u2029THE'),
      issue(PARAGRAPH),
      ['Taken out or put right: 1 line separator, 1 paragraph separator.'],
    ],
    [
      'hard-wrapped lines are paragraphs again',
      issue(PARAGRAPH.replace('yesterday, ', 'yesterday,\n').replace('board ', 'board\n')),
      issue(PARAGRAPH),
      [],
    ],
    [
      'paragraphs that tabs set in are apart',
      `${HEADER}\n\nTHE PIER AT ESK IS OPEN AGAIN.\n\n\t${PARAGRAPH.replace('yesterday, ', 'yesterday,\n')}\n\t${PARAGRAPH}\n`,
      issue(PARAGRAPH, PARAGRAPH),
      [],
    ],
    [
      'pages are one text, their numbers gone',
      issue(PARAGRAPH.replace('late, ', 'late,\n\n– 1 –\n\f\n').replace('gone ', 'gone\n'), PARAGRAPH).replace(
        /\n$/,
        '\n\f2\n',
      ),
      issue(PARAGRAPH, PARAGRAPH),
      ['Taken out or put right: 2 page breaks, 2 page numbers.'],
    ],
    [
      'a page that ends with a paragraph',
      issue(`${PARAGRAPH}\n\n12\n\fThe captain had slept. ${PARAGRAPH}`),
      issue(PARAGRAPH, `The captain had slept. ${PARAGRAPH}`),
      ['Taken out or put right: 1 page break, 1 page number.'],
    ],
    [
      'a year at the end of a page is no page number',
      issue(PARAGRAPH.replace('had gone', 'had gone in\n1999')),
      issue(PARAGRAPH.replace('had gone', 'had gone in 1999')),
      [],
    ],
    [
      'words that line ends divide are whole, as the rest of the text writes them',
      issue(
        PARAGRAPH.replace('yesterday, ', 'yes-\nterday, ').replace('(BNS', '(Itar-\nTass'),
        'It was yesterday that the vice-mayor came with the vice-\nmayor of Orlec (BNS, August 25).',
      ),
      issue(
        PARAGRAPH.replace('BNS', 'Itar-Tass'),
        'It was yesterday that the vice-mayor came with the vice-mayor of Orlec (BNS, August 25).',
      ),
      ['Put together: 3 words that a line end divided.'],
    ],
    [
      'and where the rest does not tell, the hyphen stays and is told of',
      issue(PARAGRAPH.replace('yesterday, ', 'yester-\nday, ')),
      issue(PARAGRAPH.replace('yesterday, ', 'yester-day, ')),
      ['Put together: 1 word that a line end divided.', 'Look whether the hyphen belongs to the word: yester-day.'],
    ],
    [
      'damage of MacRoman and of UTF-8 read as something else',
      issue(`The captainÕs name, ÒHolm,Ó is known. ${PARAGRAPH}`, `â€œLate,â€ he said. ${PARAGRAPH}`),
      issue(`The captain’s name, “Holm,” is known. ${PARAGRAPH}`, `“Late,” he said. ${PARAGRAPH}`),
      ['Repaired: 5 faults, where it is certain.'],
    ],
    ['nothing', '', '', ['There is no text in it.']],
  ];
  for (const [what, source, text, notes] of cases) {
    it(what, () => {
      const result = imported(source);
      assert.equal(result.text, text);
      if (notes) assert.deepEqual(result.notes, notes);
    });
  }

  it('what is not certain is found', () => {
    const { text, findings } = imported(
      issue(PARAGRAPH.replace('BNS, August 25', 'BNS, August 32').replace('late', '\ufffdlate')),
    );
    assert.match(text, /August 32/);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['text/encoding-damage', 'citation/impossible-date'],
    );
  });

  it('review marks stay', () => {
    const marked = issue(PARAGRAPH.replace('late', '{++very ++}late{>>how late?<<}'));
    assert.equal(imported(marked).text, marked);
  });
});
