import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { check } from './check.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';
const SECOND = 'Publication: Monitor Volume: 5 Issue: 157';
const STORY = 'A BOAT IS LATE.\n\nIt waits (BNS, August 25).\n\n';

describe('a second header line', () => {
  for (const behind of ['', '  ', '\n', ' \n']) {
    it(`at the end of a file, with ${JSON.stringify(behind)} behind it, goes with that`, () => {
      const text = `${HEADER}\n\n${STORY}${HEADER}${behind}`;
      const [finding] = check(text);
      assert.equal(finding?.rule, 'header/duplicate');
      assert.equal(applyEdits(text, finding.fix?.edits ?? []), `${HEADER}\n\n${STORY}`);
    });
  }
});

/** One line a case: a header, an arrow, `safe` or `asked` (the repair loses what stands there), and what the repair writes. */
const REPAIRS = `
Publication: Monitor No 7 Vol: 5 Issue: 156 -> safe Publication: Monitor No 7 Volume: 5 Issue: 156
Publication: Monitor, Volume: 5 Issue: 156 -> safe Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Volume: 5 – Issue: 156 -> safe Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Volume: 5 Issue: 156. -> safe Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Issue: 156, Volume: 5. -> safe Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Issue: 156 Volume: 5, August 26, 1999 -> safe Publication: Monitor Volume: 5 Issue: 156 / Date: August 26, 1999
Publication: Monitor Issue: 156 (late) Volume: 5, August 26, 1999 -> asked Publication: Monitor Volume: 5 Issue: 156 / Date: August 26, 1999
Publication: Monitor Issue: 156 (late) Volume: 5 -> asked Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Volume: 5 (late) Issue: 156 -> asked Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Vol. 5 No. 155 Issue: 156 -> asked Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Volume: 5 Volume: 6 Issue: 156 -> asked Publication: Monitor Volume: 5 Issue: 156
Publication: Monitor Volume: 5 Issue: 155 Issue: 156 -> asked Publication: Monitor Volume: 5 Issue: 155
Publication: Monitor Volume: 5 Issue: 156 A BOAT WAITS. -> asked Publication: Monitor Volume: 5 Issue: 156 /  / A BOAT WAITS.
Publication: Monitor Volume: 5 Issue: 156 A BOAT IS WAITING. It is late. -> asked Publication: Monitor Volume: 5 Issue: 156 /  / A BOAT IS WAITING. It is late.
Publication: Monitor Volume: 5 Issue: 156 THURSDAY, AUGUST 26, 1999 -> safe Publication: Monitor Volume: 5 Issue: 156 / Date: August 26, 1999
Publication: Monitor Volume: 5 Issue: 156 LATE EDITION -> asked Publication: Monitor Volume: 5 Issue: 156
`;

describe('the repair of a header line loses no word unasked', () => {
  for (const line of REPAIRS.trim().split('\n')) {
    const [header = '', expected] = line.split(' -> ');
    it(header, () => {
      const text = `${header}\n\n${STORY}`;
      const fix = check(text).find(({ rule }) => rule === 'header/malformed')?.fix;
      const repaired = applyEdits(text, fix?.edits ?? []).slice(0, -`\n\n${STORY}`.length);
      assert.equal(`${fix?.safe ? 'safe' : 'asked'} ${repaired.replaceAll('\n', ' / ')}`, expected);
    });
  }
});

it('a name with a number in it is the name of a publication', () => {
  assert.deepEqual(check(`Publication: Monitor No 7 Volume: 5 Issue: 156\n\n${STORY}`), []);
});

describe('a headline on a line that is not its own is one fault, not two:', () => {
  const story = 'It waits in the harbor for the pilot (BNS, August 25).\n';
  for (const [text, found, repaired] of [
    [`${HEADER} A BOAT IS LATE.\n\n${story}`, 'header/malformed', `${HEADER}\n\nA BOAT IS LATE.\n\n${story}`],
    [
      `${HEADER}\nDate: August 26, 1999. A BOAT IS LATE.\n\n${story}`,
      'header/date-malformed',
      `${HEADER}\nDate: August 26, 1999\n\nA BOAT IS LATE.\n\n${story}`,
    ],
    [`${HEADER}\n\nA BOAT IS LATE. ${story}`, 'headline/swallowed-text', `${HEADER}\n\nA BOAT IS LATE.\n\n${story}`],
  ] as const) {
    it(text, () => {
      const [finding, ...others] = check(text);
      assert.deepEqual([finding?.rule, ...others], [found]);
      assert.equal(finding?.fix?.safe, false);
      assert.equal(applyEdits(text, finding.fix.edits), repaired);
      assert.deepEqual(check(repaired), []);
    });
  }

  for (const [what, text, header] of [
    ['words that are no headline', `${HEADER} LATE EDITION\n\n${story}`, HEADER],
    [
      'the headline of the item below',
      `${HEADER}\n\n${story}\n${SECOND}\nDate: August 27, 1999 A BOAT IS LATE.\n\n${story}`,
      HEADER,
    ],
    [
      'a date of its own, and the headline of the item below',
      `${HEADER}\nDate: August 26, 1999\n\n${story}\n${SECOND}\nDate: August 27, 1999 A BOAT IS LATE.\n\n${story}`,
      HEADER,
    ],
    [
      'the headline of the item above',
      `${HEADER}\nDate: August 26, 1999 A BOAT IS LATE.\n\n${story}\n${SECOND}\nDate: August 27, 1999\n\n${story}`,
      SECOND,
    ],
    [
      'capitals in an unknown house',
      `Publication: Harbor Gazette Volume: 2 Issue: 11\n\nA BOAT IS STILL LATE. ${story}`,
      'Publication',
    ],
  ] as const) {
    it(`but not ${what}`, () => {
      const found = check(text).filter(({ rule }) => rule === 'headline/missing');
      assert.deepEqual(
        found.map(({ start }) => start),
        [text.indexOf(header)],
      );
    });
  }
});
