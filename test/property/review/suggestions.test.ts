/** What must hold of suggestions, whatever the two versions. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decide } from '../../../server/src/review/decide.ts';
import { resolve } from '../../../server/src/review/discuss.ts';
import { sign } from '../../../server/src/review/sign.ts';
import { writeSuggestions } from '../../../server/src/review/suggest.ts';
import { annotationsOf } from '../../../server/src/syntax/annotations.ts';
import { Reading } from '../../../server/src/syntax/reading.ts';
import { isStet, readRemark } from '../../../server/src/syntax/remark.ts';
import { type Decision, findReviewMarks } from '../../../server/src/syntax/reviewMarks.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';
import { decided, isPlain, markedPieces, plainPieces, versions, wordPiece, wordPieces } from './texts.ts';

const RUNS = { seed: 19990826, numRuns: 2000 };
const plainVersions = versions(plainPieces).filter(([, text]) => isPlain(text));

describe('suggestions written from two versions', () => {
  const checkExact = (old: string, text: string): void => {
    const { text: suggested, written } = writeSuggestions(old, text);
    assert.equal(decided(suggested, 'accept'), text, suggested);
    assert.equal(decided(suggested, 'reject'), old, suggested);
    assert.equal(decided(suggested, 'accept', written), text, suggested);
  };

  it('give the one when all are accepted, the other when all are rejected, byte for byte', () => {
    fc.assert(
      fc.property(plainVersions, ([old, text]) => checkExact(old, text)),
      RUNS,
    );
  });

  it('do so when they are signed, and then have an author each', () => {
    fc.assert(
      fc.property(versions(wordPieces, wordPiece), ([old, text]) => {
        const signed = sign(writeSuggestions(old, text), { author: 'maria', day: '1999-08-26' });
        assert.equal(decided(signed, 'accept'), text, signed);
        assert.equal(decided(signed, 'reject'), old, signed);
        const { suggestions, threads } = annotationsOf(signed, findReviewMarks(signed));
        assert.deepEqual(
          suggestions.filter(({ author }) => author !== 'maria'),
          [],
        );
        assert.deepEqual(threads, []);
      }),
      RUNS,
    );
  });

  it('are signed, and nothing else is', () => {
    const authorsIn = (text: string): { readonly at: number; readonly author: string | null }[] =>
      annotationsOf(text, findReviewMarks(text)).suggestions.map(({ mark, author }) => ({ at: mark.start, author }));
    fc.assert(
      fc.property(versions(markedPieces), ([old, text]) => {
        const suggested = writeSuggestions(old, text);
        const signed = sign(suggested, { author: 'maria', day: null });
        assert.equal(Reading.of(signed).text, Reading.of(text).text, signed);
        const isNew = new Set(suggested.written.map(({ start }) => start));
        const isOpen = findReviewMarks(suggested.text).some(({ kind, closed }) => kind === 'comment' && !closed);
        const expected = authorsIn(suggested.text).map(({ at, author }) =>
          isNew.has(at) && !isOpen ? 'maria' : author,
        );
        assert.deepEqual(
          authorsIn(signed).map(({ author }) => author),
          expected,
          signed,
        );
      }),
      RUNS,
    );
  });

  it('do so for two texts that have nothing to do with each other', () => {
    const texts = fc.tuple(plainPieces, plainPieces);
    fc.assert(
      fc.property(texts, ([old, text]) => checkExact(old.join(''), text.join(''))),
      RUNS,
    );
  });

  it('go well with the marks that are there', () => {
    fc.assert(
      fc.property(versions(markedPieces), ([old, text]) => {
        const { text: suggested } = writeSuggestions(old, text);
        assert.equal(Reading.of(suggested).text, Reading.of(text).text, suggested);
        assert.equal(Reading.original(suggested).text, Reading.original(old).text, suggested);
      }),
      RUNS,
    );
  });

  it('lose no comment', () => {
    const commentsIn = (text: string): string[] =>
      findReviewMarks(text)
        .filter(({ kind, closed }) => kind === 'comment' && closed)
        .map(({ start, end }) => text.slice(start, end));
    fc.assert(
      fc.property(versions(markedPieces), ([old, text]) => {
        const { text: suggested } = writeSuggestions(old, text);
        assert.deepEqual(commentsIn(suggested), commentsIn(text), suggested);
      }),
      RUNS,
    );
  });

  it('leave a text with marks as it is, where those marks are all that has changed', () => {
    fc.assert(
      fc.property(markedPieces, (pieces) => {
        const text = pieces.join('');
        fc.pre(isPlain(Reading.original(text).text));
        assert.deepEqual(writeSuggestions(Reading.original(text).text, text), { text, written: [] });
      }),
      RUNS,
    );
  });

  it('are not written twice', () => {
    fc.assert(
      fc.property(versions(markedPieces), ([old, text]) => {
        const once = writeSuggestions(old, text).text;
        assert.deepEqual(writeSuggestions(old, once), { text: once, written: [] });
      }),
      RUNS,
    );
  });
});

describe('deciding suggestions', () => {
  it('leaves, with all talk resolved, what a text reads, or what it was', () => {
    fc.assert(
      fc.property(markedPieces, fc.constantFrom<Decision>('accept', 'reject'), (pieces, decision) => {
        const text = pieces.join('');
        const marks = findReviewMarks(text);
        const annotations = annotationsOf(text, marks);
        const stets = marks.filter(
          (mark) => mark.kind === 'comment' && mark.closed && isStet(text, readRemark(text, mark)),
        );
        const edits = [
          ...decide(annotations, decision, () => true),
          ...annotations.threads.flatMap(resolve),
          ...stets.map(({ start, end }) => ({ start, end, text: '' })),
        ];
        const reading = decision === 'accept' ? Reading.of(text) : Reading.original(text);
        assert.equal(applyEdits(text, edits), reading.text);
      }),
      RUNS,
    );
  });

  it('one by one comes to the same as all at once', () => {
    const cases = fc.tuple(wordPieces, wordPieces, fc.constantFrom<Decision>('accept', 'reject'));
    fc.assert(
      fc.property(cases, ([old, text, decision]) => {
        let left = writeSuggestions(old.join(''), text.join('')).text;
        for (;;) {
          const [first] = annotationsOf(left, findReviewMarks(left)).suggestions;
          if (!first) break;
          left = decided(left, decision, [first.mark]);
        }
        assert.equal(left, (decision === 'accept' ? text : old).join(''));
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});
