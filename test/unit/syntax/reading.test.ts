import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Reading } from '../../../server/src/syntax/reading.ts';

/** Text with marks, and its reading. */
const CASES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['no marks, but { braces } and {+ these +}', 'no marks, but { braces } and {+ these +}'],
  ['one {++two ++}three', 'one two three'],
  ['one {--two --}three', 'one three'],
  ['one {~~two~>2~~} three', 'one 2 three'],
  ['one {==two==}{>>why two?<<} three', 'one two three'],
  ['(Interfax{++, August 25++})', '(Interfax, August 25)'],
  ['{--all of it--}', ''],
  ['{>>a comment\nover lines<<}kept', 'kept'],
  ['a {++b{>>in it<<}++} c', 'a b{>>in it<<} c'],
  ['never closed {++here', 'never closed {++here'],
  ['no arrow {~~here~~} {++yes++}', 'no arrow {~~here~~} yes'],
  ['an arrow too late {~~a~~} b ~> c {--d--}', 'an arrow too late {~~a~~} b ~> c '],
  ['👍 {++🧑‍🌾++} 👍', '👍 🧑‍🌾 👍'],
];

const PIECES = [
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
  'a',
  'b ',
  '\n',
  '(',
  '{',
  '}',
];
const marked = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));

describe('the reading of a text with review marks', () => {
  for (const [source, text] of CASES) it(JSON.stringify(source), () => assert.equal(Reading.of(source).text, text));

  it('leads each of its characters back to the same character in the file', () => {
    fc.assert(
      fc.property(marked, (source) => {
        const reading = Reading.of(source);
        for (let offset = 0; offset < reading.text.length; offset++) {
          const inSource = reading.toSource(offset);
          assert.equal(source.charAt(inSource), reading.text.charAt(offset));
          assert.equal(reading.toReading(inSource), offset);
          assert.equal(reading.toSource(offset + 1, 'end'), inSource + 1);
        }
      }),
      { seed: 19990826, numRuns: 500 },
    );
  });

  it('has another side, with every suggestion rejected', () => {
    const source = 'a {++b++}{--c--}{~~d~>e~~}{==f==}{>>g<<} h {++i';
    assert.equal(Reading.of(source).text, 'a bef h {++i');
    assert.equal(Reading.original(source).text, 'a cdf h {++i');
    assert.equal(Reading.of('{~~a~>~~}b{~~~>c~~}').text, 'bc');
    assert.equal(Reading.of('{~~~~}{~~a~~}~>').text, '{~~~~}{~~a~~}~>');
  });

  it('leads back to both ends of what stands between two pieces', () => {
    const reading = Reading.of('{>>a<<}one {--two--}three{>>b<<}');
    assert.equal(reading.text, 'one three');
    const ends = [0, 4, 9].map((offset) => [reading.toSource(offset), reading.toSource(offset, 'end')]);
    assert.deepEqual(ends, [
      [7, 7],
      [20, 11],
      [32, 25],
    ]);
    assert.deepEqual(reading.toSourceSpan({ start: 4, end: 4 }), { start: 20, end: 20 });
    assert.deepEqual(reading.toSourceSpan({ start: 0, end: 9 }), { start: 7, end: 25 });
    assert.equal(reading.isSource, false);
  });

  it('finds the place of everything in the file, of what it leaves out too', () => {
    const reading = Reading.of('{>>a<<}one {--two--}three{>>b<<}');
    const places = [0, 3, 7, 8, 11, 15, 20, 21, 25, 28, 32].map((offset) => reading.toReading(offset));
    assert.deepEqual(places, [0, 0, 0, 1, 4, 4, 4, 5, 9, 9, 9]);
  });

  it('is the file where it has no marks, or none that is closed', () => {
    for (const source of ['one two', 'one {++two', '']) {
      const reading = Reading.of(source);
      assert.equal(reading.isSource, true);
      assert.deepEqual([reading.toSource(3), reading.toSource(3, 'end'), reading.toReading(3)], [3, 3, 3]);
      const span = { start: 1, end: 3 };
      assert.equal(reading.toSourceSpan(span), span);
      assert.equal(reading.isWhole(span), true);
    }
  });

  it('knows the marks of the file, those that are not closed too', () => {
    assert.deepEqual(Reading.of('one two').marks, []);
    const open = {
      kind: 'insertion',
      start: 4,
      end: 7,
      content: { start: 7, end: 7 },
      replacement: null,
      closed: false,
    };
    assert.deepEqual(Reading.of('one {++two').marks, [open]);
  });

  it('can be empty, and stands then at the ends of the file', () => {
    const reading = Reading.of('{--all--}');
    assert.deepEqual([reading.isSource, reading.text], [false, '']);
    assert.deepEqual([reading.toSource(0), reading.toSource(0, 'end'), reading.toReading(5)], [9, 0, 0]);
    assert.equal(reading.isWhole({ start: 0, end: 0 }), false);
  });

  it('takes a stretch in one piece only where no mark stands in it', () => {
    const reading = Reading.of('one {++two++} three');
    assert.equal(reading.isWhole({ start: 0, end: 4 }), true);
    assert.equal(reading.isWhole({ start: 4, end: 7 }), true);
    assert.equal(reading.isWhole({ start: 3, end: 5 }), false);
    assert.equal(reading.isWhole({ start: 3, end: 4 }), true);
    assert.equal(reading.isWhole({ start: 7, end: 13 }), true);
    assert.equal(reading.isWhole({ start: 13, end: 13 }), true);
    assert.equal(reading.isWhole({ start: 13, end: 14 }), false);
    assert.deepEqual(reading.toSourceSpan({ start: 4, end: 7 }), { start: 7, end: 10 });
    assert.deepEqual(reading.toSourceSpan({ start: 0, end: 13 }), { start: 0, end: 19 });
  });
});
