/** Texts with and without review marks, two versions of a text, and what becomes of one when it is decided. */
import * as fc from 'fast-check';
import { decide } from '../../../server/src/review/decide.ts';
import { annotationsOf } from '../../../server/src/syntax/annotations.ts';
import { type Decision, findReviewMarks } from '../../../server/src/syntax/reviewMarks.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';

const WORDS = [
  'a',
  'ferry',
  'THE PIER.',
  'docks',
  'U.S.',
  'é',
  '🗼',
  '👩‍🌾',
  '\uD83D',
  '(BNS, August 25)',
  '25',
  '.',
  ',',
  '+',
  '~',
];
const BLANKS = [' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t'];
const SIGNS = ['{++', '++}', '{--', '--}', '{~~', '~>', '~~}', '{==', '==}', '{>>', '<<}', '{', '}'];
const MARKS = [
  '{++new++}',
  '{++new\n\npara++}',
  '{--old --}',
  '{~~24~>25~~}',
  '{~~~>25~~}',
  '{==two words==}',
  '{>>@maria 1999-08-26: why<<}',
  '{>>@jon<<}',
  '{>>stet citation/month<<}',
  '{++++}',
  '{====}',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 5, arbitrary: fc.constantFrom(...BLANKS) },
  { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
);
const markedPiece = fc.oneof({ weight: 9, arbitrary: piece }, { weight: 2, arbitrary: fc.constantFrom(...MARKS) });

/** Words and spaces, now and then with a sign, or half of one; no whole mark. */
export const plainPieces = fc.array(piece, { maxLength: 30 }).filter((pieces) => isPlain(pieces.join('')));

/** The same with marks, whole ones and broken ones. */
export const markedPieces = fc.array(markedPiece, { maxLength: 30 });

/** A word or a space. */
export const wordPiece = fc.constantFrom(...WORDS.slice(0, -2), ...BLANKS);

/** Words and spaces only. */
export const wordPieces = fc.array(wordPiece, { maxLength: 30 });

/** Two versions of a text: that of some pieces, and the same with some of them left out, replaced, or followed by others. */
export function versions(
  pieces: fc.Arbitrary<string[]>,
  added: fc.Arbitrary<string> = markedPiece,
): fc.Arbitrary<readonly [old: string, text: string]> {
  const change = fc.oneof(
    { weight: 5, arbitrary: fc.constant((old: string) => old) },
    { weight: 1, arbitrary: fc.constant(() => '') },
    { weight: 1, arbitrary: added.map((now) => () => now) },
    { weight: 1, arbitrary: added.map((now) => (old: string) => old + now) },
  );
  return pieces.chain((old) =>
    fc
      .array(change, { minLength: old.length, maxLength: old.length })
      .map((changes) => [old.join(''), old.map((each, index) => changes[index]?.(each) ?? '').join('')]),
  );
}

/** Whether nothing in a text is a mark. */
export function isPlain(text: string): boolean {
  return findReviewMarks(text).every(({ closed }) => !closed);
}

/** A text with its suggestions decided: all of them, or those at these places. */
export function decided(text: string, decision: Decision, places?: readonly Span[]): string {
  const starts = places && new Set(places.map(({ start }) => start));
  const isMeant = ({ start }: Span): boolean => starts?.has(start) ?? true;
  const annotations = annotationsOf(text, findReviewMarks(text));
  return applyEdits(
    text,
    decide(annotations, decision, ({ mark }) => isMeant(mark)),
  );
}
