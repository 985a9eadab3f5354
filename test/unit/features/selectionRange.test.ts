import assert from 'node:assert/strict';
import { selectionRange } from '../../../server/src/features/selectionRange.ts';
import { read } from './read.ts';

/** The texts that a selection at `$0` grows through; long ones by their beginning and end. */
function growth(fixture: string): string[] {
  const { bulletin, text, cursor } = read(fixture);
  return selectionRange(bulletin, cursor).map(({ start, end }) => {
    const selected = text.slice(start, end);
    return selected.length > 60 ? `${selected.slice(0, 20)}~${selected.slice(-20)}` : selected;
  });
}

const issue = (paragraph: string): string => `
Publication: Monitor Volume: 5 Issue: 156

DAM HOLDS.

${paragraph}

The end.
`;

describe('selection', () => {
  it('grows from a word of a source to the whole issue', () => {
    const grown = growth(
      issue('Water rose. Then it fell (NTV, Moscow $0Times, August 25; BNS, August 24). All slept.'),
    );
    assert.deepEqual(
      grown,
      [
        'Times',
        'Moscow Times',
        'NTV, Moscow Times, August 25',
        '(NTV, Moscow Times, August 25; BNS, August 24)',
        'Then it fell (NTV, Moscow Times, August 25; BNS, August 24).',
        'Water rose. Then it ~gust 24). All slept.',
        'DAM HOLDS.\n\nWater ro~All slept.\n\nThe end.',
        'Publication: Monitor~ll slept.\n\nThe end.\n',
      ].map((text) => text),
    );
  });

  it('grows from a day to its date', () => {
    assert.deepEqual(growth(issue('It fell (NTV, August 2$05).')).slice(0, 4), [
      '25',
      'August 25',
      'NTV, August 25',
      '(NTV, August 25)',
    ]);
  });

  it('takes a citation behind the period to the sentence before it', () => {
    const grown = growth(issue('All went well. Water $0rose. (NTV, August 25) All slept.'));
    assert.deepEqual(grown.slice(0, 2), ['rose', 'Water rose. (NTV, August 25)']);
  });

  it('ends no sentence in an abbreviation, an initial or a parenthesis', () => {
    const paragraph = 'Gen. J. Orla of the U.S. Navy (he is 60. So what?) $0left on 3.5 knots. He waved.';
    assert.equal(growth(issue(paragraph))[1], 'Gen. J. Orla of the ~) left on 3.5 knots.');
  });

  it('takes a gloss that is a sentence as one', () => {
    assert.equal(growth(issue('All slept. (Nobody $0snored.) All woke.'))[1], '(Nobody snored.)');
  });

  it('keeps words with hyphens and apostrophes whole', () => {
    assert.equal(growth(issue('The anti-cr$0ime drive began.'))[0], 'anti-crime');
    assert.equal(growth(issue('The governor’$0s drive began.'))[0], 'governor’s');
  });

  it('grows from a field of the header', () => {
    assert.deepEqual(growth('Publication: North Caucasus W$0eekly Volume: 1 Issue: 2').slice(0, 2), [
      'Weekly',
      'North Caucasus Weekly',
    ]);
  });

  it('is the whole text between paragraphs, and nothing in an empty file', () => {
    assert.deepEqual(growth('One.\n\n$0\n\nTwo.'), ['One.\n\n\n\nTwo.']);
    assert.deepEqual(growth('$0'), []);
  });

  it('selects in the file what the reading shows', () => {
    assert.deepEqual(growth(issue('It fell (NTV, {~~August 24~>August 2$05~~}).')).slice(0, 3), [
      '25',
      'August 25',
      'NTV, {~~August 24~>August 25',
    ]);
  });
});
