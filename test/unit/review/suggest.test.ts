import assert from 'node:assert/strict';
import { sign } from '../../../server/src/review/sign.ts';
import { writeSuggestions } from '../../../server/src/review/suggest.ts';

/** What it is about, the old version, the new one, and the new one with suggestions. */
const CASES: readonly (readonly [what: string, old: string, text: string, suggested: string])[] = [
  ['nothing', 'The pier is open.', 'The pier is open.', 'The pier is open.'],
  ['a word', 'The pier is open.', 'The quay is open.', 'The {~~pier~>quay~~} is open.'],
  ['an added word', 'The pier is open.', 'The old pier is open.', 'The {++old ++}pier is open.'],
  ['a cut word', 'The old pier is open.', 'The pier is open.', 'The {--old --}pier is open.'],
  ['neighbours', 'Two old ferries sank.', 'Three new ferries sank.', '{~~Two old~>Three new~~} ferries sank.'],
  ['a date', 'said (BNS, August 24).', 'said (BNS, August 25).', 'said (BNS, August {~~24~>25~~}).'],
  ['a period', 'said (BNS, August 24)', 'said (BNS, August 24).', 'said (BNS, August 24){++.++}'],
  [
    'a headline',
    'A FERRY IS LATE.\n\nIt is.\n',
    'A BUS IS LATE.\n\nIt is.\n',
    'A {~~FERRY~>BUS~~} IS LATE.\n\nIt is.\n',
  ],
  ['a new paragraph', 'One.\n\nThree.\n', 'One.\n\nTwo.\n\nThree.\n', 'One.\n\n{++Two.\n\n++}Three.\n'],
  ['a new last line', 'One.\n', 'One.\nTwo.\n', 'One.\n{++Two.\n++}'],
  ['a missing line end', 'One.\n', 'One.', 'One.{--\n--}'],
  ['joined lines', 'One\ntwo.\r\n', 'One two.\r\n', 'One{~~\n~> ~~}two.\r\n'],
  ['line ends', 'One.\r\nTwo.\r\n', 'One.\r\nTwo, too.\r\n', 'One.\r\nTwo{++, too++}.\r\n'],
  ['a flag of two halves', 'A 👩‍🌾 sat.', 'A 👩‍🚀 sat.', 'A {~~👩‍🌾~>👩‍🚀~~} sat.'],
  ['everything', '', 'One.', '{++One.++}'],
  ['signs in an addition', 'a', 'a ++} b', 'a{++ ++++}{++} b++}'],
  ['signs in a cut', 'a --} b', 'a', 'a{-- ----}{--} b--}'],
  ['an arrow', 'a x~>y b', 'a z b', 'a {--x~>y--}{++z++} b'],
  ['a sign of the text before a suggestion', 'a {++ b c', 'a {++ b d c', 'a {~~{++~>{++~~} b {++d ++}c'],
  ['a sign of the text behind', 'c b ++} d', 'd b ++} d', '{~~c~>d~~} b ++} d'],
  ['a suggestion that is there', 'a b c d', 'a {--b --}c e', 'a {--b --}c {~~d~>e~~}'],
  ['a suggestion in both', 'a {++b ++}c d', 'a {++b ++}c e', 'a {++b ++}c {~~d~>e~~}'],
  ['a suggestion that was accepted since', 'a {++b ++}c', 'a b c', 'a {++b ++}c'],
  ['a suggestion that was rejected since', 'a {++b ++}c', 'a c', 'a c'],
  ['a comment', 'a b c', 'a b{>>sure?<<} d', 'a b{>>sure?<<} {~~c~>d~~}'],
  ['a comment among new words', 'a', 'a new{>>sure?<<} words', 'a{++ new++}{>>sure?<<}{++ words++}'],
  [
    'a change in a marked passage',
    'two ferries sank',
    '{==two old ferries==}{>>who?<<} sank',
    '{==two ==}{++old ++}{==ferries==}{>>who?<<} sank',
  ],
  ['a cut in words that are cut anyway', 'a x c', 'a {--x y --}c', 'a {--x --}c'],
  ['a change through two cuts', 'a b c d', 'a {--b x--} {--y c--} d', 'a {~~b c~> ~~} d'],
  ['a change into a cut', 'a b c d', 'a x {--c z--} d', 'a {~~b~>x~~} {--c--} d'],
  ['a change behind a cut', 'a b c d', 'a {--b --}c x', 'a {--b --}c {~~d~>x~~}'],
  ['a change right before a cut', 'a b c', 'x{-- b--} c', '{~~a~>x~~}{-- b--} c'],
  ['a word that a cut is part of', 'a b c', 'a {--b--}x c', 'a {~~b~>x~~} c'],
  ['signs that a mark kept apart', '{++ y', '{{--x--}++ y {++z++}', '{~~{++ y~>{++ y z~~}'],
];

describe('changes become suggestions:', () => {
  for (const [what, old, text, suggested] of CASES) {
    it(`${what}: ${JSON.stringify(suggested)}`, () => assert.equal(writeSuggestions(old, text).text, suggested));
  }

  it('a long text with few edits', () => {
    const paragraph = `${'The ferry tied up at Esk yesterday (BNS, August 25). '.repeat(5)}\n\n`;
    const old = paragraph.repeat(4000);
    const text = `${old.slice(0, 500_000)}nine ${old.slice(500_000)}Ten.\n`;
    assert.equal(writeSuggestions(old, text).written.length, 2);
  });

  it('a text in which every line is another, without end', () => {
    const lines = (word: string): string => Array.from({ length: 20_000 }, (_, n) => `${word} ${n}\n`).join('');
    assert.equal(writeSuggestions(lines('old'), lines('new')).written.length, 1);
  });
});

const BY = { author: 'maria', day: '1999-08-26' };

/** The old version, the new one, and the new one with signed suggestions. */
const SIGNED: readonly (readonly [what: string, old: string, text: string, suggested: string])[] = [
  ['nothing', 'a', 'a', 'a'],
  ['once a line', 'One b c.\nd e.\n', 'Two b d.\nd f.\n', '{~~One~>Two~~} b {~~c~>d~~}.@\nd {~~e~>f~~}.@\n'],
  ['before CR LF', 'a b.\r\n', 'c b.\r\n', '{~~a~>c~~} b.@\r\n'],
  ['each, where the last ends the line', 'a b c', 'd b e', '{~~a~>d~~}@ b {~~c~>e~~}@'],
  ['each, where the line has suggestions of nobody', 'a b c.', 'd {++x++}b c.', '{~~a~>d~~}@ {++x++}b c.'],
  ['once, where the others are signed', 'a b c.', 'd {++x++}{>>@jon<<}b c.', '{~~a~>d~~} {++x++}{>>@jon<<}b c.@'],
  ['each, where it holds a line end', 'One.\n\nThree.', 'One.\n\nTwo.\n\nThree.', 'One.\n\n{++Two.\n\n++}@Three.'],
  ['not, where a comment is not closed', '{>>x a b', '{>>x c b', '{>>x {~~a~>c~~} b'],
  ['each, where the line ends in a mark', 'a b{--\n--}c', 'd b{--\n--}c', '{~~a~>d~~}@ b{--\n--}c'],
];

describe('suggestions are signed:', () => {
  for (const [what, old, text, suggested] of SIGNED) {
    it(`${what}: ${JSON.stringify(suggested)}`, () => {
      const signed = suggested.replaceAll('@', (at, place) =>
        suggested.startsWith('@jon', place) ? at : '{>>@maria 1999-08-26<<}',
      );
      assert.equal(sign(writeSuggestions(old, text), BY), signed);
    });
  }
});
