import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countIn, numberAt, packed, unpacked } from '../../../server/src/text/packed.ts';

const MOST = 2 ** 30 - 1;

describe('packed numbers', () => {
  it('are what was packed, in its order', () => {
    for (const numbers of [[], [0], [MOST], [1, 32_767, 32_768, 65_536, MOST, 0]]) {
      const list = packed(numbers);
      assert.equal(countIn(list), numbers.length);
      assert.deepEqual(unpacked(list), numbers);
      assert.equal(numberAt(list, numbers.length), Number.NaN);
    }
    fc.assert(
      fc.property(fc.array(fc.nat(MOST)), (numbers) => assert.deepEqual(unpacked(packed(numbers)), numbers)),
      { seed: 5 },
    );
  });

  it('may be more than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => index * 5000);
    assert.deepEqual(unpacked(packed(many)), many);
  });

  it('are whole, not negative, and have thirty bits', () => {
    for (const number of [-1, MOST + 1, 2 ** 32, 1.5, Number.NaN]) assert.throws(() => packed([number]), RangeError);
  });
});
