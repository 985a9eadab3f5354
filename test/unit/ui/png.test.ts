import assert from 'node:assert/strict';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { withPalette } from '../../ui/png.ts';

const signature = '89504e470d0a1a0a';

/** A PNG whose rows are given as written: a filter, then what stands for each byte. */
function png(width: number, rows: readonly (readonly number[])[], { kind = 2, depth = 8 } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([depth, kind], 8);
  const chunk = (type: string, content: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const data = chunk('IDAT', deflateSync(Buffer.from(rows.flat())));
  return Buffer.concat([Buffer.from(signature, 'hex'), chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}

/** The colors of an indexed PNG, row by row. */
function colorsOf(picture: Buffer, width: number): string[][] {
  const content = (type: string): Buffer => {
    const at = picture.indexOf(type) + 4;
    return picture.subarray(at, at + picture.readUInt32BE(at - 8));
  };
  const palette = content('PLTE').toString('hex').match(/.{6}/g) ?? [];
  const rows = [...inflateSync(content('IDAT'))];
  return Array.from({ length: rows.length / (width + 1) }, (_, y) =>
    rows.slice(y * (width + 1) + 1, (y + 1) * (width + 1)).map((index) => palette[index] ?? ''),
  );
}

describe('a picture with a palette', () => {
  it('keeps every pixel where the colors are few', () => {
    const picture = withPalette(png(2, [[0, 255, 0, 0, 0, 0, 255]]));
    assert.deepEqual(colorsOf(picture, 2), [['ff0000', '0000ff']]);
  });

  it('understands each filter: none, left, above, their mean, the nearest', () => {
    const rows = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    assert.deepEqual(
      colorsOf(withPalette(png(2, rows)), 2),
      rows.map(() => ['0a141e', '28323c']),
    );
  });

  it('drops the alpha channel', () => {
    assert.deepEqual(colorsOf(withPalette(png(1, [[0, 1, 2, 3, 255]], { kind: 6 })), 1), [['010203']]);
  });

  it('lets the commonest color stand for its likes where there are more than 256', () => {
    const greys = Array.from({ length: 300 }, (_, shade) => [shade >> 1, shade >> 1, shade % 2]).flat();
    const row = [0, ...greys, 7, 7, 1, 7, 7, 1];
    const colors = colorsOf(withPalette(png(302, [row])), 302)[0] ?? [];
    assert.ok(new Set(colors).size <= 256);
    assert.equal(colors.at(-1), '070701');
    assert.equal(colors[14], '070701');
  });

  it('refuses what is no such PNG', () => {
    assert.throws(() => withPalette(Buffer.from('GIF89a')), /no PNG/);
    assert.throws(() => withPalette(png(1, [[0, 0]], { kind: 3 })), /no plain RGB/);
    assert.throws(() => withPalette(png(1, [[0, 0, 0, 0]], { depth: 16 })), /no plain RGB/);
  });
});
