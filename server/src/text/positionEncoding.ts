/** How a client counts columns: the position encodings of LSP 3.17. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/**
 * The column of `offset` in a line that begins at `lineStart`, counted in `encoding`.
 * A lone surrogate counts as one replacement character (3 bytes in UTF-8), as encoders write it.
 */
export function encodedColumn(text: string, lineStart: number, offset: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return offset - lineStart;
  let column = 0;
  for (let at = lineStart; at < offset; ) {
    const code = text.codePointAt(at) ?? 0;
    column += encoding === 'utf-32' ? 1 : utf8Length(code);
    at += code > 0xffff ? 2 : 1;
  }
  return column;
}

/** The offset of a column counted in `encoding`; a column past `lineEnd` means `lineEnd`, one inside a character its start. */
export function decodedOffset(
  text: string,
  lineStart: number,
  lineEnd: number,
  column: number,
  encoding: PositionEncoding,
): number {
  if (encoding === 'utf-16') return Math.min(lineStart + Math.max(0, column), lineEnd);
  let at = lineStart;
  let left = column;
  while (at < lineEnd && left > 0) {
    const code = text.codePointAt(at) ?? 0;
    left -= encoding === 'utf-32' ? 1 : utf8Length(code);
    if (left < 0) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** How many bytes UTF-8 takes for a code point. */
function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
