import assert from 'node:assert/strict';
import { seeAt } from '../../../server/src/syntax/crossReference.ts';

describe('the word of a cross-reference', () => {
  for (const word of [
    'see ',
    'See ',
    'SEE ',
    'see: ',
    'see:',
    'see also ',
    'SEE ALSO ',
    'see also: ',
    'also see ',
    'Also see ',
    'cf. ',
    'Cf. ',
    'cf ',
    'Cf  ',
    'cf\n',
    'compare ',
    'Compare ',
  ]) {
    it(word, () => assert.equal(seeAt(`(${word}Prism)`, 1, word.length + 6), word.length + 1));
  }
  for (const other of [
    'seen ',
    'set ',
    'also ',
    'ca. ',
    'cf a ',
    'cf',
    'CF ',
    'compare. ',
    'compare a ',
    'cfr. ',
    'as see ',
    'the ',
  ]) {
    it(`is not ${other}`, () => assert.equal(seeAt(`(${other}Prism)`, 1, other.length + 6), 0));
  }

  it('goes as far as what is asked about', () => {
    assert.equal(seeAt('see: Prism', 0, 3), 3);
    assert.equal(seeAt('see: Prism', 0, 2), 0);
  });
});
