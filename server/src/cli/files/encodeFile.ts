/** From text back to the bytes of a file, in the encoding that it has. */
import type { TextFile } from './readFile.ts';

/**
 * The bytes of `text` in the encoding of `file`, with its byte order mark; null where the encoding cannot hold them, or did not hold what was read of
 * the bytes that are there.
 */
export function encodeLike(file: TextFile, bytes: Uint8Array, text: string): Uint8Array | null {
  const original = encode(file, file.text);
  return original && Buffer.compare(original, bytes) === 0 ? encode(file, text) : null;
}

/** Half a character, which UTF-8 cannot hold. */
const LONE_SURROGATE = /\p{Surrogate}/u;

type Form = Pick<TextFile, 'encoding' | 'byteOrderMark'>;

function encode({ encoding, byteOrderMark }: Form, text: string): Uint8Array | null {
  const marked = byteOrderMark ? `\uFEFF${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return LONE_SURROGATE.test(marked) ? null : Buffer.from(marked, 'utf8');
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16();
    case 'windows-1252':
      return encodeWindows1252(text);
  }
}

function encodeWindows1252(text: string): Uint8Array | null {
  const all = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...all].map((character, byte) => [character, byte]));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
