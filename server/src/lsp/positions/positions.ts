import type { Position, Range } from 'vscode-languageserver';
import { LineIndex } from '../../text/lineIndex.ts';
import { decodedOffset, encodedColumn, type PositionEncoding } from '../../text/positionEncoding.ts';
import type { Span } from '../../text/span.ts';

/** The way between offsets and positions of the protocol, for one text in one encoding. The only place where the two meet. */
export class Positions {
  readonly lines: LineIndex;
  readonly #text: string;
  readonly #encoding: PositionEncoding;

  constructor(text: string, encoding: PositionEncoding) {
    this.lines = new LineIndex(text);
    this.#text = text;
    this.#encoding = encoding;
  }

  toPosition(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lines.lineOf(clamped);
    return { line, character: encodedColumn(this.#text, this.lines.startOf(line), clamped, this.#encoding) };
  }

  toRange({ start, end }: Span): Range {
    return { start: this.toPosition(start), end: this.toPosition(end) };
  }

  /** Lines past the end mean the end of the text, columns past the end of a line the end of that line. */
  toOffset({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lines.lineCount) return this.#text.length;
    return decodedOffset(this.#text, this.lines.startOf(line), this.lines.endOf(line), character, this.#encoding);
  }

  /** A range whose ends are the wrong way round is taken as meant. */
  toSpan({ start, end }: Range): Span {
    const a = this.toOffset(start);
    const b = this.toOffset(end);
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }
}
