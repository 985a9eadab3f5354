/** From the bytes of a file to its text: which encoding it is in, and whether it is text at all. */

/** The encodings in which bulletins arrive (FORMAT: "UTF-8 or Windows-1252", with or without a byte order mark; UTF-16 from word processors). */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: FileEncoding; readonly byteOrderMark: boolean }
  | { readonly kind: 'binary' };

/** How many bytes at the head are looked at to tell text from other things. */
const SNIFFED_BYTES = 8192;

/**
 * Decodes the bytes of a file. A byte order mark decides and is not part of the text; bytes that are valid UTF-8 are UTF-8; UTF-16 without a mark
 * is known by its zero bytes; NUL bytes otherwise mean that this is no text; all else is Windows-1252. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return text(bytes.subarray(3), 'utf-8', true);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return text(bytes.subarray(2), 'utf-16le', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return text(bytes.subarray(2), 'utf-16be', true);
  const zeros = countZeros(bytes);
  if (zeros.odd + zeros.even > 0) {
    if (zeros.odd > 0 && zeros.even === 0 && zeros.odd * 4 > zeros.sniffed) return text(bytes, 'utf-16le', false);
    if (zeros.even > 0 && zeros.odd === 0 && zeros.even * 4 > zeros.sniffed) return text(bytes, 'utf-16be', false);
    return { kind: 'binary' };
  }
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'text', text: decoded, encoding: 'utf-8', byteOrderMark: false };
  } catch {
    return looksBinary(bytes) ? { kind: 'binary' } : text(bytes, 'windows-1252', false);
  }
}

function text(bytes: Uint8Array, encoding: FileEncoding, byteOrderMark: boolean): Decoded {
  return { kind: 'text', text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding, byteOrderMark };
}

function countZeros(bytes: Uint8Array): { odd: number; even: number; sniffed: number } {
  const sniffed = Math.min(bytes.length, SNIFFED_BYTES);
  let odd = 0;
  let even = 0;
  for (let at = 0; at < sniffed; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 1) odd++;
    else even++;
  }
  return { odd, even, sniffed };
}

/** No line of text holds control characters other than tab, line ends and form feed in any number. */
function looksBinary(bytes: Uint8Array): boolean {
  const sniffed = Math.min(bytes.length, SNIFFED_BYTES);
  let controls = 0;
  for (let at = 0; at < sniffed; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls++;
  }
  return controls * 50 > sniffed;
}
