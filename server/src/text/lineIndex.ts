/** A place in a text: line and UTF-16 column, both from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the lines of a text begin. A line ends with LF, CRLF or a lone CR, as in the Language Server Protocol.
 * Built in one pass; a look-up is a binary search.
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** The offset at which each line begins. */
  get starts(): readonly number[] {
    return this.#starts;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The offset at which `line` begins; lines past the end begin at the end of the text. */
  startOf(line: number): number {
    return this.#starts[line] ?? (line < 0 ? 0 : this.#text.length);
  }

  /** The offset at which the characters of `line` end, its line end not included. */
  endOf(line: number): number {
    let end = line + 1 < this.#starts.length ? this.startOf(line + 1) : this.#text.length;
    const start = this.startOf(line);
    if (end > start && this.#text.charCodeAt(end - 1) === LF) end--;
    if (end > start && this.#text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  /** The line that holds `offset` (clamped into the text). */
  lineOf(offset: number): number {
    return lastAtOrBefore(this.#starts.length, (line) => this.#starts[line] ?? Infinity, offset);
  }

  placeOf(offset: number): Place {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineOf(clamped);
    return { line, column: clamped - this.startOf(line) };
  }

  /** The place of an offset as people write it, `4:12`: line and UTF-16 column from 1. */
  placeText(offset: number): string {
    const { line, column } = this.placeOf(offset);
    return `${line + 1}:${column + 1}`;
  }
}

/** The index of the last of `count` rising starts that is not beyond `offset`; 0 where all are. */
export function lastAtOrBefore(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (startOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  let nextCr = text.indexOf('\r');
  let nextLf = text.indexOf('\n');
  while (nextLf >= 0 || nextCr >= 0) {
    let start: number;
    if (nextCr >= 0 && (nextLf < 0 || nextCr < nextLf)) {
      start = nextLf === nextCr + 1 ? nextLf + 1 : nextCr + 1;
    } else {
      start = nextLf + 1;
    }
    starts.push(start);
    if (nextLf >= 0 && nextLf < start) nextLf = text.indexOf('\n', start);
    if (nextCr >= 0 && nextCr < start) nextCr = text.indexOf('\r', start);
  }
  return starts;
}
