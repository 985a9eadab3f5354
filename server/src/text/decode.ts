/** From the bytes of a file to its text: which encoding it is in, and whether it is text at all. */

/** The encodings in which bulletins arrive (B-104, B-105): UTF-8 or Windows-1252, with or without a byte order mark; UTF-16 from word processors. */
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
  const head = bytes.subarray(0, SNIFFED_BYTES);
  if (head.includes(0)) {
    const encoding = encodingByZeros(head);
    return encoding ? text(bytes, encoding, false) : { kind: 'binary' };
  }
  try {
    return { kind: 'text', text: STRICT.decode(bytes), encoding: 'utf-8', byteOrderMark: false };
  } catch {
    return looksBinary(bytes) ? { kind: 'binary' } : text(bytes, 'windows-1252', false);
  }
}

/** Made once, which takes longer than to decode a file. Without `stream` it keeps nothing from one call to the next. */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function text(bytes: Uint8Array, encoding: FileEncoding, byteOrderMark: boolean): Decoded {
  return { kind: 'text', text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding, byteOrderMark };
}

/** UTF-16 of European text has a zero in every other byte; null when the zeros are something else's. */
function encodingByZeros(head: Uint8Array): FileEncoding | null {
  let odd = 0;
  let even = 0;
  for (let at = head.indexOf(0); at >= 0; at = head.indexOf(0, at + 1)) {
    if (at % 2 === 1) odd++;
    else even++;
  }
  if (even === 0 && odd * 4 > head.length) return 'utf-16le';
  return odd === 0 && even * 4 > head.length ? 'utf-16be' : null;
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
