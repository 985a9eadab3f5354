import assert from 'node:assert/strict';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../server/src/check/checkBulletin.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { assertFindings, check } from './check.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';
const STORY = 'A BOAT IS LATE.\n\nIt waits (BNS, August 25).\n';

interface Repair {
  readonly what: string;
  readonly rule: string;
  readonly text: string;
  /** After the fix of that rule's first finding. */
  readonly repaired: string;
  readonly safe: boolean;
}

const REPAIRS: readonly Repair[] = [
  {
    what: 'a header goes to the top',
    rule: 'header/position',
    text: `${STORY}\n${HEADER}\n`,
    repaired: `${HEADER}\n\n${STORY}\n`,
    safe: false,
  },
  {
    what: 'a header goes to the top with its date line, with the line ends of the file',
    rule: 'header/position',
    text: `A BOAT IS LATE.\r\n\r\nIt waits.\r\n\r\n${HEADER}\r\nDate: August 26, 1999\r\n`,
    repaired: `${HEADER}\r\nDate: August 26, 1999\r\n\r\nA BOAT IS LATE.\r\n\r\nIt waits.\r\n\r\n`,
    safe: false,
  },
  {
    what: 'a date in the header gets a line of its own, in a file that holds nothing else',
    rule: 'header/malformed',
    text: `${HEADER}, August 26, 1999`,
    repaired: `${HEADER}\nDate: August 26, 1999`,
    safe: true,
  },
  {
    what: 'a date in the header gets a line of its own, with the line end of the header',
    rule: 'header/malformed',
    text: `A BOAT IS LATE.\n\n${HEADER}, August 26, 1999\r\n\r\nIt waits.\r\n`,
    repaired: `A BOAT IS LATE.\n\n${HEADER}\r\nDate: August 26, 1999\r\n\r\nIt waits.\r\n`,
    safe: true,
  },
  {
    what: 'a volume follows the year of the date line',
    rule: 'header/volume-year',
    text: `Publication: Monitor Volume: 6 Issue: 165\nDate: September 9, 1999\n\n${STORY}`,
    repaired: `Publication: Monitor Volume: 5 Issue: 165\nDate: September 9, 1999\n\n${STORY}`,
    safe: false,
  },
  ...[
    ['Date: 26 August 1999', true],
    ['Date: August 26th, 1999', true],
    ['Date: Aug. 26, 1999', true],
    ['DATE: August 26, 1999', true],
    ['August 26, 1999', true],
    ['Date: Thursday, August 26, 1999', true],
    ['Date: Friday, August 26, 1999', false],
    ['Date: August 26', false],
  ].map(([line, safe]) => ({
    what: `${line} is written out`,
    rule: 'header/date-malformed',
    text: `${HEADER}\n${line}\n\n${STORY}`,
    repaired: `${HEADER}\nDate: August 26, 1999\n\n${STORY}`,
    safe: safe === true,
  })),
  {
    what: 'a headline gets its period back',
    rule: 'structure/stray-opening',
    text: `A BOAT IS “LATE”\n${HEADER}\n. It waits (BNS, August 25).\n`,
    repaired: `A BOAT IS “LATE.”\n${HEADER}\nIt waits (BNS, August 25).\n`,
    safe: true,
  },
  {
    what: 'a stray comma goes',
    rule: 'structure/stray-opening',
    text: `${HEADER}\n\nA BOAT IS LATE.\n\n, It waits (BNS, August 25).\n`,
    repaired: `${HEADER}\n\nA BOAT IS LATE.\n\nIt waits (BNS, August 25).\n`,
    safe: false,
  },
  {
    what: 'the words of the story go back to it',
    rule: 'headline/swallowed-text',
    text: `A BOAT IS LATE. The old\n${HEADER}\nboat waits (BNS, August 25).\n`,
    repaired: `A BOAT IS LATE.\n${HEADER}\nThe old boat waits (BNS, August 25).\n`,
    safe: false,
  },
  {
    what: 'a headline in a paragraph gets a line of its own',
    rule: 'structure/glued-teaser',
    text: `${HEADER}\n\nA BOAT IS LATE.\n\nIt waits (BNS, August 25). “LUCK” IS THE CAPTAIN’S WORD.\n\nHe is late (BNS, August 25).\n`,
    repaired: `${HEADER}\n\nA BOAT IS LATE.\n\nIt waits (BNS, August 25).\n\n“LUCK” IS THE CAPTAIN’S WORD.\n\nHe is late (BNS, August 25).\n`,
    safe: false,
  },
  {
    what: 'a space before an end mark goes, inside quotation marks, too',
    rule: 'headline/space-before-end-mark',
    text: `${HEADER}\n\nIS THE BOAT “LATE” ?\n\nIt waits (BNS, August 25).\n`,
    repaired: `${HEADER}\n\nIS THE BOAT “LATE”?\n\nIt waits (BNS, August 25).\n`,
    safe: true,
  },
  {
    what: 'a space behind straight quotation marks goes',
    rule: 'headline/space-before-end-mark',
    text: `${HEADER}\n\nIS THE BOAT 'LATE' ?\n\nIt waits (BNS, August 25).\n`,
    repaired: `${HEADER}\n\nIS THE BOAT 'LATE'?\n\nIt waits (BNS, August 25).\n`,
    safe: true,
  },
];

const HOUSE = createKnowledge({
  publications: [
    {
      name: 'Harbor Post',
      names: ['the Harbor Post'],
      calendar: null,
      style: [{ from: null, to: null, headlineEnd: 'none', teaserCase: 'caps' }],
      template: null,
    },
  ],
});

describe('headers, headlines and structure:', () => {
  for (const { what, rule, text, repaired, safe } of REPAIRS) {
    it(what, () => {
      const findings = check(text);
      assert.deepEqual(
        findings.map((finding) => finding.rule),
        [rule],
      );
      const fix = findings[0]?.fix;
      assert.equal(fix?.safe, safe);
      assert.equal(applyEdits(text, fix?.edits ?? []), repaired);
      assert.deepEqual(check(repaired), []);
    });
  }

  it('a date line that is no date is not repaired', () => {
    for (const line of ['Date: tomorrow', 'Date: August 25-26, 1999', 'Date: February 29, 1999']) {
      const [finding] = check(`${HEADER}\n${line}\n\nA BOAT IS LATE.\n\nIt waits.\n`);
      assert.equal(finding?.rule, 'header/date-malformed', line);
      assert.equal(finding?.fix, null);
    }
  });

  it('a headline may be as long as the settings say', () => {
    const text = `${HEADER}\n\nA BOAT THAT WAS DUE ON MONDAY IS LATE AGAIN.\n\nIt waits (BNS, August 25).\n`;
    assert.deepEqual(check(text), []);
    const [finding] = check(text, { 'headline/length': { severity: 'hint', options: { max: 40 } } });
    assert.equal(finding?.rule, 'headline/length');
    assert.match(finding?.message ?? '', /44/);
  });

  it('a headline of a house without end marks gets none back', () => {
    const text = 'A BOAT IS LATE\nPublication: Harbor Post Volume: 2 Issue: 11\n. It waits.\n';
    const [finding, ...others] = checkBulletin(readBulletin(text, HOUSE));
    assert.deepEqual([finding?.rule, others], ['structure/stray-opening', []]);
    assert.equal(applyEdits(text, finding?.fix?.edits ?? []), text.replace('. It', 'It'));
  });

  it('a teaser is held against the teasers of its house', () => {
    const text = 'A BOAT IS LATE\n\nPublication: Harbor Post Volume: 2 Issue: 11\n\nIt waits.\n\nA Port Is Open\n';
    const [finding, ...others] = checkBulletin(readBulletin(text, HOUSE));
    assert.deepEqual([finding?.rule, others], ['headline/case', []]);
    assert.match(finding?.message ?? '', /teasers of the Harbor Post/);
  });

  for (const headline of ['SHIPS CALL AT ST. ORLA.', 'NEWS OF THE U.S. DREDGER.', 'MR. PELL SAYS “NO.” HE MEANS IT.']) {
    it(`${headline} swallowed nothing`, () =>
      assertFindings(`${HEADER}\n\n${headline}\n\nIt waits (BNS, August 25).\n`));
  }

  it('a caption that is quoted in capitals is no glued headline', () => {
    for (const end of [
      'was read aloud: WE WANT A BOAT NOW.',
      'comes from the U.S. NATO.',
      'said: “Late. WE KNOW THAT WELL.”',
    ])
      assertFindings(`${HEADER}\n\nA BOAT IS LATE.\n\nIt waits (BNS, August 25). The note ${end}\n`);
  });
});
