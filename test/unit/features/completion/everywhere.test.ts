import assert from 'node:assert/strict';
import { accept, completionAt } from './checkCompletion.ts';

const BULLETIN = [
  'Publication: Monitor Volume: 5 Issue: ',
  'Date: August',
  '',
  'THE FERRY (AND CREW) SAILS AGAIN…',
  'By: A Writer',
  '',
  'It sailed (Itar-Tass, August 24; Reuters,August 23-24, 25) and {++came (NTV, Aug++} 25) back {>>when (AP, <<}(see the Monitor, July 20, 22 and',
  'also below) with {--(BNS--}{~~(BBC~>(Radio~~} Liberty, June6) {==“crew”==} (No. 6, 1999) ((( 🚢 (, May 4) (Zolotoi Rog [Sorn], 4 May) )) (see',
  '',
  'The Monitor is a publication of the house (Interfax, ',
].join('\n');

describe('completion at every place of a bulletin', () => {
  const CUTS = [
    { name: 'the whole text, LF', lineEnd: '\n', restOf: (text: string, cursor: number) => text.slice(cursor) },
    { name: 'nothing behind the cursor, CRLF', lineEnd: '\r\n', restOf: () => '' },
    { name: 'a parenthesis closed by the editor, CR', lineEnd: '\r', restOf: () => ')' },
  ];
  for (const { name, lineEnd, restOf } of CUTS) {
    it(`offers edits that hold the cursor, lie on one line and change something (${name})`, () => {
      const text = BULLETIN.replaceAll('\n', lineEnd);
      let offered = 0;
      for (let cursor = 0; cursor <= text.length; cursor++) {
        const fixture = `${text.slice(0, cursor)}$0${restOf(text, cursor)}`;
        const { items, text: whole, cursor: at, incomplete } = completionAt(fixture);
        if (items.length > 0) assert.equal(incomplete, true);
        for (const item of [...items.slice(0, 3), ...items.slice(-1)]) {
          assert.notEqual(accept(whole, at, item).replace('$0', ''), whole);
          offered++;
        }
      }
      assert.ok(offered > 100, 'so many places have something to offer');
    });
  }
});
