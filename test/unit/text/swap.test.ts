import assert from 'node:assert/strict';
import { isSwap } from '../../../server/src/text/swap.ts';

describe('Two neighbouring letters in each other’s place', () => {
  const pairs: readonly [string, string, boolean][] = [
    ['arpil', 'april', true],
    ['pari', 'pair', true],
    ['arpli', 'april', false],
    ['aprik', 'april', false],
    ['apri', 'april', false],
    ['april', 'apri', false],
    ['lapri', 'april', false],
  ];
  for (const [a, b, expected] of pairs) it(`${a}, ${b}`, () => assert.equal(isSwap(a, b), expected));
});
