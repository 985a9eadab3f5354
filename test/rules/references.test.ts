import assert from 'node:assert/strict';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../server/src/bulletin/readBulletin.ts';
import { createIssueCalendar } from '../../server/src/calendar/issueCalendar.ts';
import { checkBulletin } from '../../server/src/check/checkBulletin.ts';
import { neutralPublication } from '../../server/src/publication/neutral.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { assertFindings, check } from './check.ts';

const MONITOR = 'Publication: Monitor Volume: 5 Issue: 156';
const SINCE_1996 = 'Publication: Monitor Volume: 2 Issue: 235';
const OTHER = 'Publication: Harbor Gazette Volume: 2 Issue: 11';

/** An issue with one item. */
function issue(paragraphs: string, header = MONITOR): string {
  return `${header}\n\nA BOAT IS LATE.\n\n${paragraphs}\n`;
}

/** Text, and after the first finding's fix. */
const REPAIRED: readonly (readonly [rule: string, safe: boolean, text: string, repaired: string])[] = [
  [
    'citation/source-spelling',
    false,
    'It waits (Reuters, August 25). It sinks (Reuters, August 24). It rests (Reuter, August 25).',
    'It waits (Reuters, August 25). It sinks (Reuters, August 24). It rests (Reuters, August 25).',
  ],
  [
    'citation/source-spelling',
    false,
    'It waits (Nezavisimaya Gazeta, August 25). It sinks (Nezavisimaya gazeta, August 24).',
    'It waits (Nezavisimaya gazeta, August 25). It sinks (Nezavisimaya gazeta, August 24).',
  ],
  [
    'citation/source-spelling',
    false,
    'It waits (Tarsin Courier, August 25). It sinks (The Tarsin courier, August 24).',
    'It waits (Tarsin Courier, August 25). It sinks (Tarsin Courier, August 24).',
  ],
  ['citation/duplicate-source', true, 'It waits (BNS, AP, BNS, August 25).', 'It waits (BNS, AP, August 25).'],
  [
    'citation/duplicate-source',
    false,
    'It waits (Reuters, AP, Reuter, August 25).',
    'It waits (Reuters, AP, August 25).',
  ],
  [
    'citation/missing-comma',
    true,
    'It waits (Zolotoi Rog [Vladivostok]August 24).',
    'It waits (Zolotoi Rog [Vladivostok], August 24).',
  ],
  ['citation/placement', true, 'It waits at sea. (BNS, August 25)', 'It waits at sea (BNS, August 25).'],
  [
    'citation/placement',
    true,
    'It waits quietly. (BNS, August 25) “Let it,” he says (AP, August 25).',
    'It waits quietly (BNS, August 25). “Let it,” he says (AP, August 25).',
  ],
  [
    'citation/relative-day',
    false,
    'It came yesterday (August 24) and waits (BNS, August 25).',
    'It came yesterday (August 25) and waits (BNS, August 25).',
  ],
  [
    'cross-reference/publication-name',
    true,
    'It waits (see Monitor, August 25).',
    'It waits (see the Monitor, August 25).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Monitor, No. 155).',
    'It waits (see the Monitor, August 25).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Monitor, No. 152-155).',
    'It waits (see the Monitor, August 6-25).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Monitor, Nos. 147–148).',
    'It waits (see the Monitor, July 30-August 2).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Monitor, No. 155-155).',
    'It waits (see the Monitor, August 25).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Montior, August 25).',
    'It waits (see the Monitor, August 25).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Monitor, Nos. 148, 150 and 152-153).',
    'It waits (see the Monitor, August 2, 4 and 6-23).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Monitor, Nos. 146-147, 148).',
    'It waits (see the Monitor, July 29-30, August 2).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Monitor, Nos. 147, 147-148, 149).',
    'It waits (see the Monitor, July 30, July 30-August 2, 3).',
  ],
  [
    'cross-reference/malformed',
    false,
    'It waits (see the Monitor, Nos. 150, 147-148).',
    'It waits (see the Monitor, August 4, July 30-August 2).',
  ],
  [
    'citation/separator',
    true,
    'It waits (see the Monitor for August 24 and 25).',
    'It waits (see the Monitor, August 24 and 25).',
  ],
  ['cross-reference/malformed', false, 'It waits (see Bellow.).', 'It waits (see below.).'],
  ['cross-reference/malformed', false, 'It waits (see abve item).', 'It waits (see above item).'],
  ['cross-reference/malformed', false, 'It waits (see itm above).', 'It waits (see item above).'],
  ['cross-reference/malformed', false, 'It waits (see item belw).', 'It waits (see item below).'],
];

/** With carets under what is found. */
const FOUND: readonly (readonly [what: string, text: string])[] = [
  [
    'no day, and a sentence behind the publication',
    issue(`
It waits (see the Monitor. It is late.).
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cross-reference/malformed`),
  ],
  [
    'no day, of the issue’s own publication, which nobody knows',
    issue(
      `
It waits (see the Voice of Orlec).
         ^^^^^^^^^^^^^^^^^^^^^^^^ cross-reference/malformed`,
      'Publication: Voice of Orlec Volume: 2 Issue: 11',
    ),
  ],
  [
    'a Saturday that the issue itself cites, of an issue without a number',
    issue(
      `
It waits (BNS, August 28) and sinks (see the Monitor, August 28).
                                                      ^^^^^^^^^ cross-reference/not-a-publication-day`,
      'Publication: Monitor Volume: 5\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ header/malformed',
    ),
  ],
  [
    'a number, and nobody to know where nothing says which issue this is',
    `A BOAT IS LATE.
^^^^^^^^^^^^^^^ header/missing

It waits (see the Monitor, No. 155) and waits (see Appendix).
                           ^^^^^^^ cross-reference/malformed
`,
  ],
  [
    'a second issue in one file, in which nothing is known of what is above or below',
    `${MONITOR}

A BOAT IS LATE.

It waits (BNS, August 25).

A BOAT SINKS.

It waits no more (BNS, August 25).

Publication: Monitor Volume: 5 Issue: 157
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ header/duplicate

A BOAT IS FOUND.

It lies on the ground (see below).
`,
  ],
];

/** Cross-references with a number of which nobody can tell the day. */
const WITHOUT_DAY: readonly (readonly [text: string, header?: string])[] = [
  ['(see the Monitor, No. 4/150)'],
  ['(see the Monitor, No. 4/155)'],
  ['(see the Monitor, No. 155-156)'],
  ['(see the Monitor, Nos. 150 and 156)'],
  ['(see the Monitor, Nos. 150 and 152, 1998)'],
  ['(see the Monitor, No. 151-150)'],
  ['(see the Monitor, No. 0-150)'],
  ['(see Prism, No. 5)'],
  ['(see Prism, No. 5)', 'Publication: Prism Volume: 5 Issue: 16'],
  ['(see the Monitor, Vol. 4, No. 150)'],
  ['(see the Monitor, No. 150, 1998)'],
  ['(see the Monitor, No. 156)'],
  ['(see the Monitor, No. 150)', 'Publication: Monitor Issue: 156'],
  ['(see the Monitor, No. 150)', 'Publication: Monitor Volume: 5'],
];

/** What none of the rules may speak of, by the header of its issue. */
const SILENT: readonly (readonly [why: string, text: string])[] = [
  ['an alias throughout', issue('It waits (Kommersant daily, August 25). It sinks (Kommersant daily, August 24).')],
  ['a place makes another source', issue('It waits (Delo [Esk], Delo [Orlec], August 25).')],
  ['a citation within its sentence', issue('It waits (BNS, December 16) and waits. (AP, December 16)', SINCE_1996)],
  ['an abbreviation before a citation', issue('It waits for Orlec Lumber Corp. (BNS, August 25)')],
  ['nothing is known of the habit', issue('It waits at sea. (BNS, August 25)\n\nIt sinks (BNS, August 25).', OTHER)],
  ['a weekday that fits', issue('It came on Tuesday (August 24) and waits (BNS, August 25).')],
  ['a relative day of an issue without a date', issue('It came yesterday (August 3) and waits.', OTHER)],
  ['a date with its year', issue('It waits (Delo, August 25, 1997).')],
  ['background beside a cross-reference', issue('It waits (BNS, July 6; see the Monitor, June 14).')],
  ['another publication on the same day', issue('It waits (see Prism, August 26).')],
  ['a range of months over the turn of a year', issue('It waits (Delo, October-May 1999).')],
  ['the number of an issue behind a day', issue('It waits (Delo, August 5, 1999, No. 9, 1999).')],
  [
    'the day of the issue, where it is the 29th of February',
    issue('It waits (BNS, February 29).', 'Publication: Monitor Volume: 6 Issue: 42'),
  ],
  ['a comma within quotation marks', issue('It waits (“Itogi,” BNS, August 25).')],
  ['a publication without a day before a citation', issue('It waits (Prism; BNS, August 25).')],
  ['a law that is named after a day', issue('It breaks the Sunday law (August 23) and waits (BNS, August 25).')],
  [
    'a citation in the years of notes',
    issue('It waits quietly. (BNS, October 2)', 'Publication: Monitor Volume: 1 Issue: 110'),
  ],
  ['a remark of a sentence before a citation', issue('It waits quietly. (Nobody knows why.) (BNS, August 25).')],
  ...['with Holm et al.', 'for the third vol.', 'for the second ed.', 'in St.Petersburg.', 'on www.esk.ru.'].map(
    (end) => [`“${end}” before a citation`, issue(`It waits ${end} (BNS, August 25)`)] as const,
  ),
  ['`see` and no publication', issue('It waits (see the chart), and sees (see Orlec).')],
  ['a day in doubt', issue('It waits (see the Monitor, August 10).').replace('5 Issue: 156', '4 Issue: 160')],
  [
    'a Saturday of an issue that may have come out before it',
    issue('It waits (see the Monitor, August 8).').replace('5 Issue: 156', '4 Issue: 149'),
  ],
  ['the month of the issue', issue('It waits (see the Monitor, August 1999).').replace('156', '159')],
  ['a gloss where the file begins with a publication', `PRISM, LATE.\n\n${MONITOR}\n\nIt waits (SPS).\n`],
  [
    'a single item under its headline, with one of a teaser',
    `A BOAT IS LATE.\n\n${MONITOR}\n\nIt waits (see above item).\n\nTHE BOAT SINKS.`,
  ],
  [
    'a single item that ends with a teaser',
    `A BOAT IS LATE.\n\n${SINCE_1996}\n\nIt waits. (See below)\n\nThe Boat Sinks Before the Pier.\n`,
  ],
];

/** One fault is said once, whatever else might be said of it: its text and, where it is not the usual one, its header. */
const FOUND_ONCE: readonly (readonly [what: string, text: string, header?: string])[] = [
  [
    'a 29th of February before an issue that may be of January',
    `
It waits. (BNS, January 5) It sinks. (AP, February 29)
                                          ^^^^^^^^^^^ citation/stale-date`,
    'Publication: Monitor Volume: 3 Issue: 900',
  ],
  [
    'a range that ends before it begins, after the issue',
    `
It waits (BNS, August 29-28).
               ^^^^^^^^^^^^ citation/reversed-range`,
  ],
  [
    'a range to the 28th of February from a 29th that was none',
    `
It waits (BNS, February 29-28).
               ^^^^^^^^^^^ citation/impossible-date`,
  ],
  [
    'a range that ends before it begins, at a day that is none',
    `
It waits (BNS, August 33-24).
               ^^^^^^^^^ citation/impossible-date`,
  ],
  [
    'a range that ends after the issue and begins on a day that is none',
    `
It waits (BNS, August 32-September 1).
               ^^^^^^^^^ citation/impossible-date`,
  ],
  [
    'an old range that begins on a day that is none',
    `
It waits (BNS, June 31-July 2).
               ^^^^^^^ citation/impossible-date`,
  ],
  [
    'a date of half a year ago behind one of the day of the issue',
    `
It waits (BNS, August 26, January 24).
               ^^^^^^^^^^^^^^^^^^^^^ citation/descending-dates`,
  ],
  [
    'dates of one year, told years later',
    `
It waits (Delo, December 7, 1998, July 15, 1998).
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation/descending-dates`,
    OTHER,
  ],
  [
    'a space on the wrong side of a comma',
    `
It waits (BNS ,Reuters, August 25).
             ^^ text/spacing`,
  ],
];

describe('citations and cross-references:', () => {
  for (const [rule, safe, before, after] of REPAIRED) {
    it(`${rule}: ${before}`, () => {
      const text = issue(before);
      const findings = check(text);
      assert.deepEqual(
        findings.map((finding) => finding.rule),
        [rule],
      );
      const fix = findings[0]?.fix;
      assert.equal(fix?.safe, safe);
      assert.equal(applyEdits(text, fix?.edits ?? []), issue(after));
      assert.deepEqual(check(issue(after)), []);
    });
  }

  for (const [what, text] of FOUND) it(`found: ${what}`, () => assertFindings(text));

  it('no day is offered for a number of a publication without a calendar', () => {
    const knowledge = createKnowledge({ publications: [neutralPublication('Harbor Gazette')] });
    const findings = checkBulletin(readBulletin(issue('It waits (see the Harbor Gazette, No. 10).', OTHER), knowledge));
    assert.deepEqual(
      findings.flatMap(({ rule, message, fix }) => (rule === 'cross-reference/malformed' ? [[message, fix]] : [])),
      [['A cross-reference names the day of the issue, not its number.', null]],
    );
  });

  for (const [text, header] of WITHOUT_DAY) {
    it(`no day is offered for ${text} under ${header ?? MONITOR}`, () => {
      const fixes = check(issue(`It waits ${text}.`, header)).flatMap(({ rule, fix }) =>
        rule === 'cross-reference/malformed' ? [fix] : [],
      );
      assert.deepEqual(fixes, [null]);
    });
  }

  for (const lineEnd of ['\n', '\r\n']) {
    it(`found: no day, of a publication behind a line end of ${lineEnd.length}`, () => {
      const text = issue('It waits for the other boat (see the\nMonitor) and for the tide.').replaceAll('\n', lineEnd);
      assert.deepEqual(
        check(text).map(({ rule }) => rule),
        ['cross-reference/malformed'],
      );
    });
  }

  it('found: a slip in the name of a publication that has an article within', () => {
    const publications = [neutralPublication('Voice of the Coast')];
    const text = issue(`
It waits (see Voice of the Coats, August 25).
              ^^^^^^^^^^^^^^^^^^ cross-reference/malformed`);
    assertFindings(text, {}, createKnowledge({ publications }));
  });

  for (const [why, text] of SILENT) it(`silent: ${why}`, () => assertFindings(text));

  for (const [what, text, header] of FOUND_ONCE) it(`found once: ${what}`, () => assertFindings(issue(text, header)));

  it('found: two periods where the file ends', () => {
    const text = issue(`
It waits quietly. (BNS, August 25).
                ^^^^^^^^^^^^^^^^^^^ citation/double-period`);
    assertFindings(text.trimEnd());
  });

  it('found: two periods, the first behind a short word', () => {
    assertFindings(
      issue(
        `
It waits, they said. (BNS, December 16). It sinks at sea. (BNS, December 16). It is wet.
                   ^^^^^^^^^^^^^^^^^^^^^ citation/double-period
                                                        ^^^^^^^^^^^^^^^^^^^^^ citation/double-period`,
        SINCE_1996,
      ),
    );
  });

  it('found and mended: a sentence that another follows, with a period on neither side of its citation', () => {
    const mended = (text: string): string =>
      check(text).reduceRight((so, { fix }) => (fix ? applyEdits(so, fix.edits) : so), text);
    assert.equal(
      mended(issue('It waits (BNS, August 25) It sinks (see the Monitor, August 24) However, they swim.')),
      issue('It waits (BNS, August 25). It sinks (see the Monitor, August 24). However, they swim.'),
    );
    assert.equal(
      mended(issue('It waits (BNS, December 16) But it sinks. (BNS, December 16)', SINCE_1996)),
      issue('It waits. (BNS, December 16) But it sinks. (BNS, December 16)', SINCE_1996),
    );
  });

  it('found at the end of a line of a paragraph, too, but not of a bullet that another line follows', () => {
    assertFindings(
      issue(`
It waits (BNS, August 25)
         ^^^^^^^^^^^^^^^^ citation/missing-period
It sinks there.

It is wet.`),
    );
    assertFindings(
      'A BOAT IS LATE.\nPublication: Monitor Volume: 5 Issue: 156\nIt is:\n– late (BNS, August 25)\nIt waits.\n',
    );
  });

  it('silent: what may go on behind a citation', () => {
    for (const behind of ['the mayor', 'The Hague sinks', 'President Delk', 'IT firms', 'Theresa', 'who']) {
      assertFindings(issue(`It waits (BNS, August 25) ${behind} there.`));
    }
    assertFindings(
      issue('Will it wait? (BNS, December 16) It waits.', SINCE_1996.replace('2 Issue: 235', '2 Issue: 235')),
    );
  });

  it('silent: a period that may belong to a short form, and another behind the citation', () => {
    for (const word of ['etc', 'a.m', 'ft', 'dept']) assertFindings(issue(`It waits ${word}. (BNS, August 25).`));
  });

  it('placement is moved to behind the period in the years that have it there', () => {
    const text = issue('It waits (BNS, December 16).', SINCE_1996);
    const [finding] = check(text);
    assert.equal(applyEdits(text, finding?.fix?.edits ?? []), issue('It waits. (BNS, December 16)', SINCE_1996));
  });

  it('a document without a known style is compared with itself, and nothing is moved by itself', () => {
    const cited = 'It waits (BNS, August 25).';
    const text = issue(`${cited}\n\n${cited}\n\n${cited}\n\nIt sinks at sea. (BNS, August 25)`, OTHER);
    const [finding, ...others] = check(text);
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'citation/placement');
    assert.equal(finding?.fix?.safe, false);
  });

  it('a list may run over the turn of the year where the issue may be of any day', () => {
    const calendar = createIssueCalendar({ firstYear: 1995, schedule: 'irregular' });
    const gazette = { name: 'Harbor Gazette', names: ['Harbor Gazette'], calendar, style: [], template: null };
    const known = createKnowledge({ publications: [gazette] });
    assertFindings(issue('It waits (BNS, December 29, January 24).', OTHER), {}, known);
  });

  it('a stale date is as old as the settings say', () => {
    const text = issue('It waits (BNS, August 10).');
    assert.deepEqual(check(text), []);
    const found = check(text, { 'citation/stale-date': { severity: 'hint', options: { days: 14 } } });
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [['citation/stale-date', 'hint']],
    );
  });

  it('uncited paragraphs are no news where the document cites nothing, or seldom', () => {
    const said = 'The captain said that he was late.';
    assertFindings(issue(`${said}\n\n${said}\n\n${said}`));
    assertFindings(`${issue('It waits (BNS, August 25).')}\nIT SINKS.\n\n${said}\n`);
  });
});
