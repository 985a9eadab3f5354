/** From two versions of a text to one text with suggestions. */
import { Reading } from '../syntax/reading.ts';
import { keptPart, type ReviewMark } from '../syntax/reviewMarks.ts';
import { type Span, textIn } from '../text/span.ts';
import { ChangeCursor } from './changeCursor.ts';
import { type Change, wordChanges } from './diff/changes.ts';
import { tidyChanges } from './diff/tidy.ts';
import { cutOpen } from './grow.ts';
import { MarkWriter } from './markWriter.ts';
import { suggestionMarks } from './writeMarks.ts';

/** A text with suggestions, and where those are that were added to it. */
export interface Suggested {
  readonly text: string;
  readonly written: readonly Span[];
}

/**
 * Writes what has changed from `old` to `text` as suggestions. Both are compared without their own suggestions; those of `text` stay as they are,
 * its comments too. So accepting what was written gives `text`; accepting everything gives what `text` reads; rejecting everything gives `old`, and
 * writing the suggestions once more changes nothing. Only where a change goes through the words of a mark, the two become one, and of a marked
 * passage the changed words are left out.
 */
export function writeSuggestions(old: string, text: string): Suggested {
  const before = Reading.original(old).text;
  const { text: after, marks } = Reading.original(text);
  const cells = cellsOf(text, marks);
  const fixed = cells.filter((cell) => cell.kind === 'mark' && cell.end > cell.start);
  const tidy = tidyChanges(before, after, wordChanges(before, after), fixed);
  const changes = cutOpen(tidy, fixed);
  const plain = write(before, text, cells, changes, false);
  if (plain.isExact) return result(plain);
  // Signs that are words of the text would pair with those that are written: they become suggestions that change nothing.
  const guarded = write(before, text, cells, changes, true);
  if (guarded.isExact) return result(guarded);
  const whole = new MarkWriter();
  for (const mark of suggestionMarks(before, Reading.of(text).text)) whole.mark(mark, true);
  return result(whole);
}

function result({ text, written }: MarkWriter): Suggested {
  return { text, written };
}

/** A stretch of the new text: words, or a mark that stays as it is. The span is that of the text without its own suggestions. */
type Cell = Span &
  (
    | { readonly kind: 'words'; readonly source: Span; readonly isPassage: boolean; readonly signs: readonly Span[] }
    | { readonly kind: 'mark'; readonly source: Span; readonly accepted: Span | null }
  );

function cellsOf(text: string, marks: readonly ReviewMark[]): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let signs: Span[] = [];
  let sourceAt = 0;
  const words = (source: Span, isPassage: boolean): void => {
    const length = source.end - source.start;
    if (length > 0) cells.push({ kind: 'words', source, isPassage, signs, start: at, end: at + length });
    at += length;
    signs = [];
  };
  for (const mark of marks) {
    if (!mark.closed) {
      signs.push(mark);
      continue;
    }
    words({ start: sourceAt, end: mark.start }, false);
    const original = keptPart(mark, 'reject');
    const length = original ? original.end - original.start : 0;
    if (mark.kind === 'highlight' && length > 0) {
      words(mark.content, true);
    } else {
      cells.push({ kind: 'mark', source: mark, accepted: keptPart(mark, 'accept'), start: at, end: at + length });
      at += length;
    }
    sourceAt = mark.end;
  }
  words({ start: sourceAt, end: text.length }, false);
  return cells;
}

/** Walks through the new text, putting the marks of each change where it is. */
function write(
  before: string,
  text: string,
  cells: readonly Cell[],
  changes: readonly Change[],
  guardsSigns: boolean,
): MarkWriter {
  const writer = new MarkWriter();
  const cursor = new ChangeCursor(before, changes, writer);
  for (const cell of cells) {
    const source = text.slice(cell.source.start, cell.source.end);
    if (cell.start === cell.end) {
      cursor.part();
      writer.mark(source, false);
      continue;
    }
    for (let at = cell.start; at < cell.end; ) {
      cursor.reach(at);
      const upTo = Math.min(cell.end, cursor.limit);
      const words = cell.kind === 'words' ? source.slice(at - cell.start, upTo - cell.start) : source;
      if (cursor.isOpen) cursor.take(cell.kind === 'words' ? words : textIn(text, cell.accepted));
      else if (cell.kind === 'mark') writer.mark(words, false);
      else if (cell.isPassage) writer.mark(`{==${words}==}`, false);
      else writer.words(words, guardsSigns ? within(cell, at, upTo) : []);
      at = upTo;
      cursor.leave(at);
    }
  }
  cursor.reach(cells.at(-1)?.end ?? 0);
  return writer;
}

/** The signs of a cell that stand between two places of the text, counted from the first of them. */
function within(cell: Cell & { readonly kind: 'words' }, start: number, end: number): Span[] {
  const shift = cell.start - cell.source.start;
  return cell.signs
    .map((sign) => ({ start: sign.start + shift, end: sign.end + shift }))
    .filter((sign) => start <= sign.start && sign.end <= end)
    .map((sign) => ({ start: sign.start - start, end: sign.end - start }));
}
