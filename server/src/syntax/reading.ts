/** The reading: a text as if every suggestion in it were accepted, and the way back from its offsets to those of the file. */
import type { Span } from '../text/span.ts';
import { type Decision, findReviewMarks, keptPart, type ReviewMark } from './reviewMarks.ts';

/** A stretch that the reading took over from the file as it stands. */
interface Piece {
  readonly readingStart: number;
  readonly sourceStart: number;
  readonly length: number;
}

export class Reading {
  /** The text as it stands in the file. */
  readonly source: string;
  /** The text that is parsed and judged: suggestions accepted (or, in `original`, rejected), comments left out. */
  readonly text: string;
  /** The marks of the file, with offsets of the file. */
  readonly marks: readonly ReviewMark[];
  /** They tile the reading. There is one when the reading is the file itself, which is the rule. */
  readonly #pieces: readonly Piece[];

  private constructor(source: string, text: string, marks: readonly ReviewMark[], pieces: readonly Piece[]) {
    this.source = source;
    this.text = text;
    this.marks = marks;
    this.#pieces = pieces;
  }

  static of(source: string): Reading {
    return Reading.#decided(source, 'accept');
  }

  /** The other reading: the text as if every suggestion in it were rejected, comments left out as well. */
  static original(source: string): Reading {
    return Reading.#decided(source, 'reject');
  }

  static #decided(source: string, decision: Decision): Reading {
    const marks = findReviewMarks(source);
    const pieces: Piece[] = [];
    const parts: string[] = [];
    let length = 0;
    const take = (start: number, end: number): void => {
      if (start === end) return;
      pieces.push({ readingStart: length, sourceStart: start, length: end - start });
      parts.push(source.slice(start, end));
      length += end - start;
    };
    let at = 0;
    for (const mark of marks) {
      if (!mark.closed) continue;
      take(at, mark.start);
      const kept = keptPart(mark, decision);
      if (kept) take(kept.start, kept.end);
      at = mark.end;
    }
    take(at, source.length);
    return new Reading(source, parts.join(''), marks, pieces);
  }

  /** Whether reading and file are the same text. */
  get isSource(): boolean {
    return this.text === this.source;
  }

  /**
   * The offset in the file of an offset in the reading. Where a mark stands between two pieces, `side` tells which end of it is meant:
   * `start` gives the character that follows in the reading, `end` the place right after the character before.
   */
  toSource(offset: number, side: 'start' | 'end' = 'start'): number {
    if (this.isSource) return offset;
    const piece = this.#pieceAt(offset, side);
    if (!piece) return side === 'start' ? this.source.length : 0;
    return piece.sourceStart + Math.max(0, Math.min(offset - piece.readingStart, piece.length));
  }

  /** The stretch of the file that shows a stretch of the reading; marks inside it are taken in, marks at its edges are not. */
  toSourceSpan(span: Span): Span {
    if (this.isSource) return span;
    const start = this.toSource(span.start, 'start');
    if (span.start === span.end) return { start, end: start };
    return { start, end: this.toSource(span.end, 'end') };
  }

  /** The offset in the reading of an offset in the file; inside a mark's signs or in cut text, the place where the mark stood. */
  toReading(offset: number): number {
    if (this.isSource) return offset;
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const piece = this.#pieces[middle];
      if (piece && piece.sourceStart <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low - 1];
    return piece ? piece.readingStart + Math.min(offset - piece.sourceStart, piece.length) : 0;
  }

  /** Whether the stretch was taken over from the file in one piece, so that an edit of the one is an edit of the other. */
  isWhole(span: Span): boolean {
    if (this.isSource) return true;
    const piece = this.#pieceAt(span.start, 'start') ?? this.#pieceAt(span.start, 'end');
    return piece !== undefined && span.end <= piece.readingStart + piece.length;
  }

  #pieceAt(offset: number, side: 'start' | 'end'): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const piece = this.#pieces[middle];
      const before = piece && (side === 'start' ? piece.readingStart <= offset : piece.readingStart < offset);
      if (before) low = middle + 1;
      else high = middle;
    }
    const found = this.#pieces[low - 1];
    if (side === 'start' && found && offset >= found.readingStart + found.length) return undefined;
    return found ?? this.#pieces[0];
  }
}
