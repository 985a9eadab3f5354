/** Hostile and huge input: mocha's own timeout is the measure, for any rule that is not linear takes minutes here. */
import assert from 'node:assert/strict';
import { parenthesesOf } from './parenthesesOf.ts';
import { tokenize } from './tokenize.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156\n\n';

/** The tokens cover the text but for its line ends. */
function checkTiles(text: string): void {
  let at = 0;
  for (const { start, end } of tokenize(text)) {
    assert.ok(start === at || /^[\r\n]*$/.test(text.slice(at, start)), `a token is missing at ${at}`);
    at = end;
  }
  assert.match(text.slice(at), /^[\r\n]*$/);
}

describe('grammar: limits', () => {
  for (const [name, text] of [
    ['one megabyte of opening parentheses', '('.repeat(1_000_000)],
    ['one megabyte of closing parentheses', ')'.repeat(1_000_000)],
    ['lines of opening parentheses', `${'('.repeat(100)}\n`.repeat(2_000)],
    ['a line of 200,000 characters', `${HEADER}${'word '.repeat(40_000)}`],
    ['a word of 200,000 letters', `${HEADER}${'a'.repeat(200_000)}`],
    ['200,000 capitals', 'A'.repeat(200_000)],
    ['a line of citations', '(Interfax, August 25) '.repeat(2_000)],
    ['a line of citations that nobody closed', '(Interfax, August 25 '.repeat(1_000)],
    ['a line of names without a date', `(${'Interfax, '.repeat(20_000)}`],
    ['a line of parentheses with names', '(Interfax Reuters, '.repeat(4_000)],
    ['a line of parentheses with months', '(August '.repeat(5_000)],
    ['a line of "see"', `(${'see '.repeat(50_000)}`],
    ['a line of marks that never end', '{++ ({-- '.repeat(8_000)],
    ['a parenthesis full of marks', `(Interfax ${'{--x--} '.repeat(8_000)}`],
    ['brackets', '['.repeat(200_000)],
    ['lines in title case, but for the last word', `${'Aa '.repeat(66)}said\n\n`.repeat(500)],
    ['lines in capitals, but for the last word', `${'AAAAAAAAAAAAAAAAb'.repeat(11)}bbb\n`.repeat(500)],
    ['lines that begin as a header does', `A${' v'.repeat(75)}\n`.repeat(500)],
    ['wrapped names without an end', `(${'Interfax, Reuters,\n'.repeat(5_000)}`],
  ] as const) {
    it(`${name}: in no time`, () => checkTiles(text));
  }

  it('covers odd characters: emoji, lone surrogates, nulls, a byte order mark, every line end', () => {
    checkTiles(`${HEADER}😀 (Interfax, August 25) \uD800 \u0000 \u2028\r\nsecond\rthird\n\n(KPRF) \uDFFF`);
    const [first] = tokenize(`\uFEFF${HEADER}`);
    assert.deepEqual([first?.start, first?.scopes.at(-1)], [1, 'keyword.other.header.bulletin']);
  });

  it('gives up the outer ones of parentheses nested too deeply', () => {
    assert.deepEqual(
      parenthesesOf('a (((((b))))) c').map(({ kind, start, end }) => [kind, start, end]),
      [
        ['gloss', 4, 11],
        ['gloss', 5, 10],
        ['gloss', 6, 9],
      ],
    );
  });
});
