import assert from 'node:assert/strict';
import {
  countWords,
  isApostrophe,
  isClosing,
  isDash,
  isDigit,
  isJoint,
  isLetter,
  isLower,
  isQuote,
  isSpace,
  isUpper,
  skipSpace,
  trimEnd,
  wordAt,
} from '../../../server/src/syntax/characters.ts';

/** A question, the characters that it holds for, and those beside them that it does not. */
const KINDS: readonly (readonly [ask: (code: number) => boolean, yes: string, no: string])[] = [
  [isSpace, ' \t\n\v\f\r\u00a0\u2000\u2009\u200a\u202f\ufeff', 'a\b\u000e\u009f\u00a1\u1fff\u200b\u202e'],
  [isDigit, '0589', '/:a٣'],
  [isLetter, 'AZazÀÖØöøÿĀЖжא\u0301\u1fff\u2c00あ\u2fff\u3040\ud83d', '@[`{0\u0080\u00bf×÷\u2000–\u2bff\u3000」\u303f'],
  [isUpper, 'AMZÀÞЖĀ', '@[`a{m\u0080×ßжא7あÿ\u2160\u24b6'],
  [isLower, 'amzàþжāßÿ', '`{@AM[×÷Жא7あ\u2170\u24d0'],
  [isApostrophe, "'’", '‘"`'],
  [isDash, '-\u2010\u2011‒–—\u2015\u2212', '_\u200f\u2016\u2213,'],
  [isJoint, ',;', '.:/-&'],
  [isClosing, '"\'’”)]', '‘“(.['],
  [isQuote, '"\'‘’‚“”„\u201f«»', '`\u2017\u2020ª¼'],
];

describe('kinds of characters', () => {
  for (const [ask, yes, no] of KINDS) {
    it(ask.name, () => {
      for (const character of Array.from({ length: yes.length }, (_, at) => yes.charAt(at))) {
        assert.equal(ask(character.charCodeAt(0)), true, JSON.stringify(character));
      }
      for (const character of no) assert.equal(ask(character.charCodeAt(0)), false, JSON.stringify(character));
    });
  }

  it('nothing is of any kind behind the end of a text', () => {
    for (const [ask] of KINDS) assert.equal(ask(Number.NaN), false, ask.name);
  });
});

describe('white space', () => {
  it('is skipped as far as the end', () => {
    assert.equal(skipSpace('a \t b', 1, 5), 4);
    assert.equal(skipSpace('a \t b', 0, 5), 0);
    assert.equal(skipSpace('a \t b', 1, 3), 3);
    assert.equal(skipSpace('a  ', 1, 3), 3);
  });

  it('parts words, which are counted as far as the end', () => {
    assert.equal(countWords('a b  c', 0, 6), 3);
    assert.equal(countWords('a b  c', 0, 5), 2);
    assert.equal(countWords(' a b  c', 0, 3), 1);
    assert.equal(countWords('a b', 1, 1), 0);
  });

  it('is left out behind a stretch, not before it', () => {
    assert.equal(trimEnd('a b  ', 0, 5), 3);
    assert.equal(trimEnd('a b  ', 0, 3), 3);
    assert.equal(trimEnd('a    ', 2, 5), 2);
  });
});

describe('a word at a place', () => {
  it('ends with its letters, or where the text does that is asked about', () => {
    assert.equal(wordAt('one and two', 4, 11, 'and'), true);
    assert.equal(wordAt('one and', 4, 7, 'and'), true);
    assert.equal(wordAt('one andante', 4, 7, 'and'), true);
    assert.equal(wordAt('one andante', 4, 11, 'and'), false);
    assert.equal(wordAt('one and two', 4, 6, 'and'), false);
    assert.equal(wordAt('one and two', 3, 11, 'and'), false);
  });
});
