import assert from 'node:assert/strict';
import { annotationsOf } from '../../../server/src/syntax/annotations.ts';
import { findReviewMarks } from '../../../server/src/syntax/reviewMarks.ts';
import type { Span } from '../../../server/src/text/span.ts';

const M = '{>>@maria 1999-08-26: why<<}';

/** A text, and what belongs together in it, a line for each. */
const CASES: readonly (readonly [source: string, ...expected: string[]])[] = [
  ['a {++b++} c', '{++b++} of nobody'],
  ['a {--b--}{>>@maria 1999-08-26: old<<} c', '{--b--} of maria 1999-08-26: old'],
  ['a {--b--}{>>@maria: old<<}{>>@jon: hm<<} c', '{--b--} of maria: old | hm'],
  ['a {--b--}{>>old<<}{>>@jon: hm<<} c', '{--b--} of nobody: old | hm'],
  ['a {--b--} {>>@maria: old<<} c', '{--b--} of nobody', 'about nothing: old'],
  ['a {==b==}{>>which?<<}{>>this<<} c', 'about b: which? | this'],
  ['a {==b==} {>>which?<<}', 'about b', 'about nothing: which?'],
  ['a{>>one<<} {>>two<<}', 'about nothing: one', 'about nothing: two'],
  [`${M}{--b--} c`, 'about nothing: why', '{--b--} of nobody'],
  ['a {++b++}{>>stet citation/month<<}{>>c<<}', '{++b++} of nobody', 'about nothing: c'],
  ['{++a++} {--b--} c.{>>@maria 1999-08-26<<}', '{++a++} of maria 1999-08-26', '{--b--} of maria 1999-08-26'],
  ['{++a++}{>>@jon<<} {--b--} c.{>>@maria<<}\n', '{++a++} of jon: ', '{--b--} of maria'],
  ['{++a++}\n{--b--} c.{>>@maria<<}\r\n', '{++a++} of nobody', '{--b--} of maria'],
  ['{++a\nb++} c.{>>@maria<<}\n', '{++a\nb++} of maria'],
  ['{++a++} {++b\nc++} d.{>>@maria<<}\n', '{++a++} of nobody', '{++b\nc++} of maria'],
  ['a\n{++b++}{>>stet text/spacing<<} {++c++} d.{>>@maria<<}', '{++b++} of maria', '{++c++} of maria'],
  ['{++a++} b.{>>@maria<<} c', '{++a++} of nobody', 'about nothing: '],
  ['{++a++} b.{>>@maria<<} c\n', '{++a++} of nobody', 'about nothing: '],
  ['{++a++} b.{>><<}', '{++a++} of nobody', 'about nothing: '],
  ['{++a++} b.{>>@maria: c<<}', '{++a++} of nobody', 'about nothing: c'],
  ['{++a++} {--b--}{>>@maria<<}', '{++a++} of nobody', '{--b--} of maria: '],
  ['{++a++} b{>>c<<}{>>@maria<<}', '{++a++} of maria', 'about nothing: c'],
  ['{++a++} {--b--}{>>@jon: c<<}{>>@maria<<}', '{++a++} of nobody', '{--b--} of jon: c | '],
  ['a.{>>@maria<<}', 'about nothing: '],
  ['{++a {--b--}', '{--b--} of nobody'],
  ['{>>a<<}', 'about nothing: a'],
  ['{>>the stet<<}', 'about nothing: the stet'],
  ['{>>“stet” or not?<<}', 'about nothing: “stet” or not?'],
  ['{--b--}{>>see @maria: a<<}', '{--b--} of nobody: see @maria: a'],
  ['{--b--}{>> @maria  1999-08-26 :  a b  <<}', '{--b--} of maria 1999-08-26: a b'],
  ['{--b--}{>>@maria 99-08-26: a<<}', '{--b--} of nobody: @maria 99-08-26: a'],
  ['{--b--}{>>@maria please look<<}', '{--b--} of nobody: @maria please look'],
];

describe('marks that belong together', () => {
  for (const [source, ...expected] of CASES) {
    it(JSON.stringify(source), () => assert.deepEqual(shown(source).sort(), expected.sort()));
  }

  it('name those that a line is signed for', () => {
    const source = '{++a++}\n{++b++} {--c--}{>>@jon<<} {++d++} e.{>>@maria<<}';
    const { signatures } = annotationsOf(source, findReviewMarks(source));
    assert.deepEqual(
      signatures.map(({ remark, marks }) => [remark.start, marks.map(({ start }) => source.slice(start, start + 7))]),
      [[source.indexOf('{>>@maria'), ['{++b++}', '{++d++}']]],
    );
  });

  it('are found in time that grows with the text', () => {
    const source = '{++a++} b{>>@x<<} '.repeat(20_000);
    assert.equal(annotationsOf(source, findReviewMarks(source)).suggestions.length, 20_000);
  });
});

function shown(source: string): string[] {
  const { suggestions, threads } = annotationsOf(source, findReviewMarks(source));
  const textOf = ({ start, end }: Span): string => source.slice(start, end);
  const said = (remarks: readonly { readonly words: Span }[]): string =>
    remarks.length === 0 ? '' : `: ${remarks.map(({ words }) => textOf(words)).join(' | ')}`;
  return [
    ...suggestions.map(
      ({ mark, author, day, remarks }) =>
        `${textOf(mark)} of ${author ?? 'nobody'}${day ? ` ${day}` : ''}${said(remarks)}`,
    ),
    ...threads.map(({ passage, remarks }) => `about ${passage ? textOf(passage.content) : 'nothing'}${said(remarks)}`),
  ];
}
