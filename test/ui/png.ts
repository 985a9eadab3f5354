// PNG pictures with a palette, a third of the size of what a browser writes. What a PNG is: https://www.w3.org/TR/png-3/
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const headerLength = 13;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One number a pixel, 0xRRGGBB. */
  readonly colors: Uint32Array;
}

/**
 * The same picture with no more than 256 colors: each takes the place of those that are hardly different and rarer.
 * @param png as a browser's screenshot is: 8 bits a channel, with or without alpha (which is dropped), not interlaced
 * @throws Error where it is another kind of PNG
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, colors } = decode(png);
  const { palette, indexOf } = choosePalette(colors);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(colors[y * width + x] ?? 0);
  }
  const header = Buffer.alloc(headerLength);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const entries = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 0xff, color & 0xff]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Gathers colors that share their high bits, as many bits as leave 256 groups or less; the commonest stands for its group. */
function choosePalette(colors: Uint32Array): { palette: number[]; indexOf: (color: number) => number } {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byCount = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  for (let bits = 8; ; bits--) {
    const mask = (0xff00 >> bits) & 0xff;
    const group = (color: number): number => color & (mask * 0x010101);
    const groups = new Map<number, number>();
    for (const color of byCount) if (!groups.has(group(color))) groups.set(group(color), color);
    if (groups.size > 256) continue;
    const places = new Map([...groups.keys()].map((key, place) => [key, place]));
    return { palette: [...groups.values()], indexOf: (color) => places.get(group(color)) ?? 0 };
  }
}

function decode(png: Buffer): Picture {
  const header = chunksOf(png, 'IHDR')[0];
  if (!png.subarray(0, 8).equals(signature) || header?.length !== headerLength) throw new Error('This is no PNG.');
  const [depth, kind, , , interlaced] = header.subarray(8);
  const channels = kind === 2 ? 3 : 4;
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error('This PNG is no plain RGB picture.');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const bytes = unfilter(inflateSync(Buffer.concat(chunksOf(png, 'IDAT'))), width * channels, height, channels);
  const colors = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colors.length; pixel++) colors[pixel] = bytes.readUIntBE(pixel * channels, 3);
  return { width, height, colors };
}

/** Undoes the filters: each byte was written as its difference from a neighbour to the left, above, or both. */
function unfilter(data: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const above = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      out[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

/** Whichever of the three neighbours is nearest to where a plane through them would be. */
function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((near) => Math.abs(left + above - corner - near)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** The contents of all chunks of a type. */
function chunksOf(png: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  let at = signature.length;
  while (at + 8 <= png.length) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
