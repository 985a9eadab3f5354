import assert from 'node:assert/strict';
import { inlayHints } from '../../../server/src/features/inlayHint.ts';
import { read } from './read.ts';

/** The text with its hints in brackets. */
function withHints(paragraph: string, year: boolean, weekday: boolean, range = { start: 0, end: Infinity }): string {
  const { bulletin, text } = read(`Publication: Monitor Volume: 5 Issue: 156\n\nDAM.\n\n${paragraph}`);
  let shown = text;
  for (const { offset, label } of inlayHints(bulletin, range, { year, weekday }).toReversed()) {
    shown = `${shown.slice(0, offset)}[${label}]${shown.slice(offset)}`;
  }
  return shown.split('\n').at(-1) ?? '';
}

const CITED =
  'It fell (NTV, August 24, 25; see the Monitor, December 1, 1998; BNS, July 30-August 2). {++It rose (BNS, December 3).++}';

describe('inlay hints', () => {
  it('tell the years that are not written', () => {
    assert.equal(
      withHints(CITED, true, false),
      'It fell (NTV, August 24[1999], 25[1999]; see the Monitor, December 1, 1998; BNS, July 30-August 2[1999]). {++It rose (BNS, December 3[1998]).++}',
    );
  });

  it('tell the weekdays', () => {
    assert.equal(
      withHints(CITED, false, true),
      'It fell (NTV, August 24[Tue], 25[Wed]; see the Monitor, December 1, 1998[Tue]; BNS, July 30-August 2[Fri–Mon]). {++It rose (BNS, December 3[Thu]).++}',
    );
  });

  it('tell both, or nothing', () => {
    assert.equal(withHints('It fell (NTV, August 24).', true, true), 'It fell (NTV, August 24[Tue 1999]).');
    assert.equal(withHints('It fell (NTV, August 24).', false, false), 'It fell (NTV, August 24).');
    assert.equal(
      withHints('It fell (NTV, June 31, January 2000).', true, true),
      'It fell (NTV, June 31, January 2000).',
    );
  });

  it('tell it only in the range that is asked for', () => {
    assert.equal(
      withHints('It fell (NTV, August 24).', true, true, { start: 0, end: 40 }),
      'It fell (NTV, August 24).',
    );
  });
});
