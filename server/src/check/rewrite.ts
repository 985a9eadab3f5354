import type { TextEdit } from '../text/textEdit.ts';

/** A stretch of the text as it is now: taken over from `from` in the first text, or (null) written since. */
interface Piece {
  readonly text: string;
  readonly from: number | null;
}

/** A text that is edited again and again, and what all these edits come to when they are made at once. */
export class Rewrite {
  readonly #length: number;
  #pieces: readonly Piece[];

  constructor(text: string) {
    this.#length = text.length;
    this.#pieces = text === '' ? [] : [{ text, from: 0 }];
  }

  /** The text as it is now. */
  get text(): string {
    return this.#pieces.map(({ text }) => text).join('');
  }

  /** Makes edits of the text as it is now; they do not overlap. Linear in the pieces and edits. */
  apply(edits: readonly TextEdit[]): void {
    const reader = new PieceReader(this.#pieces);
    const pieces: Piece[] = [];
    for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
      for (const piece of reader.read(start)) pieces.push(piece);
      reader.read(end);
      if (text !== '') pieces.push({ text, from: null });
    }
    for (const piece of reader.read(Infinity)) pieces.push(piece);
    this.#pieces = pieces;
  }

  /** Edits that make the text of now from the first one: in order, neither overlapping nor touching. */
  get edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let start = 0;
    let written = '';
    const upTo = (end: number): void => {
      if (end > start || written !== '') edits.push({ start, end, text: written });
      written = '';
    };
    for (const { text, from } of this.#pieces) {
      if (from === null) {
        written += text;
        continue;
      }
      upTo(from);
      start = from + text.length;
    }
    upTo(this.#length);
    return edits;
  }
}

/** Reads pieces on and on, cutting them where it must stop. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  /** The piece to go on in, how much of it has been read, and the offset reached in the text. */
  #index = 0;
  #read = 0;
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** The pieces from where it stopped last up to `offset`, or to the end. */
  read(offset: number): Piece[] {
    const pieces: Piece[] = [];
    while (this.#at < offset) {
      const piece = this.#pieces[this.#index];
      if (!piece) break;
      const end = Math.min(piece.text.length, this.#read + offset - this.#at);
      const from = piece.from === null ? null : piece.from + this.#read;
      pieces.push({ text: piece.text.slice(this.#read, end), from });
      this.#at += end - this.#read;
      this.#read = end;
      if (end < piece.text.length) break;
      this.#index++;
      this.#read = 0;
    }
    return pieces;
  }
}
