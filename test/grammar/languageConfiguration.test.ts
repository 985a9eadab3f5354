import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type ParseError, parse } from 'jsonc-parser';

interface Pair {
  readonly open: string;
  readonly close: string;
}
interface LanguageConfiguration {
  readonly comments: { readonly blockComment: readonly [string, string] };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly Pair[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { readonly beforeText: string }[];
}

const errors: ParseError[] = [];
const source = readFileSync(new URL('../../syntaxes/language-configuration.json', import.meta.url), 'utf8');
const configuration = parse(source, errors) as LanguageConfiguration;
const { pattern, flags } = configuration.wordPattern;

/** The words of a text as the editor cuts them. */
function wordsOf(text: string): string[] {
  return text.match(new RegExp(pattern, `${flags}g`)) ?? [];
}

describe('language configuration', () => {
  it('is JSON with comments', () => assert.deepEqual(errors, []));

  for (const word of [
    'Itar-Tass',
    'Polit.ru',
    'Vremya',
    'Kommersant-daily',
    'Yeltsin’s',
    "Yeltsin's",
    'FU/LC',
    'U.S.',
    '5,000',
    '158-0',
    'Moskovskii',
    'Čas',
    'Вести',
    'AT&T',
  ]) {
    it(`${word} is one word`, () => assert.deepEqual(wordsOf(`so ${word} is`), ['so', word, 'is']));
  }

  it('parts words at all else', () => {
    assert.deepEqual(wordsOf('(Interfax, August 23-24). “He said—twice–so,” {++she++}'), [
      'Interfax',
      'August',
      '23-24',
      'He',
      'said',
      'twice',
      'so',
      'she',
    ]);
    assert.deepEqual(wordsOf("the ministers' seats, 'so called'"), ['the', 'ministers', 'seats', 'so', 'called']);
  });

  it('closes and surrounds with all pairs but the apostrophe', () => {
    const closing = configuration.autoClosingPairs.map(({ open }) => open);
    assert.deepEqual(closing, ['(', '[', '"', '“', '‘', '«', '{++', '{--', '{~~', '{==', '{>>']);
    assert.deepEqual(
      configuration.surroundingPairs.map(([open]) => open),
      closing.filter((open) => !open.startsWith('{')),
    );
  });

  it('knows the review marks as brackets, and the comment as comment', () => {
    const brackets = configuration.brackets.map((pair) => pair.join(' '));
    for (const mark of ['{++ ++}', '{-- --}', '{~~ ~~}', '{== ==}', '{>> <<}'])
      assert.ok(brackets.includes(mark), mark);
    assert.equal(configuration.comments.blockComment.join(' '), '{>> <<}');
  });

  it('does not indent behind an opening sign', () => {
    const [rule] = configuration.onEnterRules;
    assert.ok(rule);
    for (const line of ['He said (', 'He said [', 'He said {++', 'He said {>> '])
      assert.match(line, new RegExp(rule.beforeText));
    for (const line of ['He said', 'He said {', 'He said ++}']) assert.doesNotMatch(line, new RegExp(rule.beforeText));
  });
});
