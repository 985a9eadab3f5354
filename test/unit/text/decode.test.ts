import assert from 'node:assert/strict';
import { type Decoded, decode } from '../../../server/src/text/decode.ts';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
}

function describeDecoded(decoded: Decoded): string {
  if (decoded.kind === 'binary') return 'binary';
  return `${decoded.encoding}${decoded.byteOrderMark ? ' with mark' : ''}: ${decoded.text}`;
}

const CASES: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', bytes(), 'utf-8: '],
  ['ASCII', bytes('plain'), 'utf-8: plain'],
  ['UTF-8', bytes('Café – “so”'), 'utf-8: Café – “so”'],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'x'), 'utf-8 with mark: x'],
  ['Windows-1252', bytes('Caf', [0xe9], ' ', [0x96], ' ', [0x93], 'so', [0x94]), 'windows-1252: Café – “so”'],
  ['bytes that break off within a character', bytes('a', [0xe2, 0x80]), 'windows-1252: aâ€'],
  ['surrogates encoded as UTF-8', bytes('a', [0xed, 0xa0, 0x80]), 'windows-1252: aí\u00a0€'],
  ['UTF-16 with a mark', bytes([0xff, 0xfe], [0x41, 0, 0x42, 0]), 'utf-16le with mark: AB'],
  ['UTF-16 the other way round', bytes([0xfe, 0xff], [0, 0x41, 0, 0x42]), 'utf-16be with mark: AB'],
  ['UTF-16 without a mark', bytes([0x41, 0, 0x42, 0, 0x43, 0]), 'utf-16le: ABC'],
  ['UTF-16 the other way round, without', bytes([0, 0x41, 0, 0x42, 0, 0x43]), 'utf-16be: ABC'],
  ['a picture', bytes([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'IHDR'), 'binary'],
  ['noise without zeros', bytes([1, 2, 3, 4, 5, 6, 0xff, 0xfe, 0xfd, 14, 15, 16]), 'binary'],
];

describe('decode', () => {
  for (const [name, input, expected] of CASES) it(name, () => assert.equal(describeDecoded(decode(input)), expected));
});
