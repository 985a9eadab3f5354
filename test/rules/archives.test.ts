import assert from 'node:assert/strict';
import type { Knowledge } from '../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import type { Schedule } from '../../server/src/calendar/calendarRules.ts';
import { formatDate } from '../../server/src/calendar/format.ts';
import { createIssueCalendar } from '../../server/src/calendar/issueCalendar.ts';
import { createCheck } from '../../server/src/check/checkBulletin.ts';
import { readArchive } from '../harness/archive.ts';
import { assertFindings } from './check.ts';

/** Paragraphs that are long enough to be known again. */
const MINT =
  'The director of the Orlec mint said yesterday that no coin has been struck there since the beginning of June, and that its last workers had left.';
const COINS =
  'The treasury of Velmara has ordered its new coins from a foundry in Kestria instead, which wants to be paid in advance and in timber, not in coins.';
const COURT =
  'Forty workers of the mint went to court on Monday, since nobody has paid them for the weeks since June, and the judge told them to come in May.';
const TOWER =
  'A tower of the old wall beside the mint fell into the river last night, and the mayor of Orlec wants to know by Friday who had sold its stones.';
/** One that is not. */
const SHORT = 'The mint said no more.';

/** The lines of a file. */
function file(name: string, ...lines: readonly string[]): string {
  return [`//- /archive/${name}`, ...lines, ''].join('\n');
}

/** An issue of a publication without a calendar. */
function lantern(issue: number): string {
  return `Publication: Lantern Volume: 5 Issue: ${issue}`;
}

/** A headline and paragraphs, with blank lines around each. */
function item(...lines: readonly string[]): string {
  return ['', ...lines, ''].join('\n\n').slice(1, -1);
}

/** An item that is stored alone, and a teaser at its end. */
function stored(number: string, headline: string, ...teaser: readonly string[]): string {
  return file(`5-9-${number}.txt`, headline, '', lantern(9), item('The ferry waits.', ...teaser).slice(0, -1));
}

/** A line with carets under all of it. */
function marked(line: string, rule: string): string {
  return `${line}\n${'^'.repeat(line.length)} ${rule}`;
}

/** Issues of these numbers; those before which one is missing. */
function numbers(held: readonly number[], behindGap: readonly number[] = []): string {
  return held
    .map((number) => {
      const header = lantern(number);
      const line = behindGap.includes(number) ? marked(header, 'archive/missing-issue') : header;
      return file(`5-${number}.bulletin`, line, item('NEWS FROM ESK.', `The ferry made ${number} trips.`));
    })
    .join('');
}

/** Issues of these numbers of the Monitor's fifth volume, and issue 156, of August 26, 1999, with some lines of text. */
function monitors(held: readonly number[], ...lines: readonly string[]): string {
  const monitor = (number: number, ...text: readonly string[]): string =>
    file(`5-${number}.bulletin`, `Publication: Monitor Volume: 5 Issue: ${number}`, item('NEWS FROM ESK.', ...text));
  return (
    held.map((number) => monitor(number, `The ferry made ${number} trips.`)).join('') + monitor(156, lines.join('\n'))
  );
}

/** Issues of the Lantern that state these dates, `1999-08-24`, numbered from 1 on; null for one that states none. */
function lanterns(...dates: readonly (string | null)[]): string {
  return dates
    .map((iso, index) => {
      const [year = 0, month = 0, day = 0] = (iso ?? '').split('-').map(Number);
      const date = iso === null ? [] : [`Date: ${formatDate({ year, month, day })}`];
      return file(`5-${index + 1}.bulletin`, lantern(index + 1), ...date, NEWS);
    })
    .join('');
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const NEWS = item('NEWS FROM ESK.', 'The ferry waits.');

const ARCHIVES: readonly (readonly [what: string, archive: string])[] = [
  [
    'date-order: issues that state no date, before and behind one that does',
    file('5-7.bulletin', lantern(7), NEWS) +
      file('5-8.bulletin', lantern(8), 'Date: August 24, 1999', NEWS) +
      file('5-9.bulletin', lantern(9), NEWS),
  ],
  [
    'date-order: the issue before, of which only the second file states its date',
    file('5-8-1.txt', lantern(8), NEWS) +
      file('5-8-2.txt', lantern(8), 'Date: August 24, 1999', NEWS) +
      file('5-9.bulletin', marked(lantern(9), 'archive/date-order'), 'Date: August 24, 1999', NEWS),
  ],
  [
    'a header without a number among issues',
    file('notes.txt', marked('Publication: Lantern', 'header/malformed'), 'Date: August 24, 1999', NEWS) +
      file('5-9.bulletin', lantern(9), 'Date: August 17, 1999', NEWS),
  ],
  [
    'duplicate-issue: a whole issue, and an item of it in a file of its own',
    file(
      '5-9.bulletin',
      marked(lantern(9), 'archive/duplicate-issue'),
      NEWS,
      item('THE MINT OF ORLEC CLOSES.', 'It does.'),
    ) + file('5-9-2.txt', marked(lantern(9), 'archive/duplicate-issue'), item('THE MINT OF ORLEC CLOSES.', 'It does.')),
  ],
  [
    'missing-issue: an early issue far before, and a late one far behind',
    numbers([3, ...range(150, 154), ...range(156, 160), 300], [156]),
  ],
  ['missing-issue: a gap that is as long as what is held beside it', numbers([...range(1, 5), ...range(20, 40)])],
  ['missing-issue: where three quarters of the numbers are held', numbers([...range(1, 5), ...range(9, 12)], [9])],
  [
    'missing-issue: said once of an issue of several files',
    numbers([...range(1, 5), 8, 9]) +
      file('5-7-1.txt', marked(lantern(7), 'archive/missing-issue'), NEWS) +
      file('5-7-2.txt', lantern(7), NEWS),
  ],
  [
    'item-twice: three paragraphs of four, and short ones between them',
    file('5-8.bulletin', lantern(8), item('THE MINT OF ORLEC CLOSES.', MINT, COINS, COURT)) +
      file(
        '5-9.bulletin',
        lantern(9),
        item(marked('NO NEW COINS.', 'archive/item-twice'), MINT, SHORT, COINS, TOWER, SHORT, COURT, SHORT),
      ),
  ],
  [
    'recycled-paragraph: two paragraphs of four',
    file('5-8.bulletin', lantern(8), item('THE MINT OF ORLEC CLOSES.', MINT, COINS)) +
      file(
        '5-9.bulletin',
        lantern(9),
        item(
          'THE WALL FALLS.',
          COURT,
          marked(MINT, 'archive/recycled-paragraph'),
          TOWER,
          marked(COINS, 'archive/recycled-paragraph'),
        ),
      ),
  ],
  [
    'recycled-paragraph: one that was pasted four times into one item',
    file('5-8.bulletin', lantern(8), NEWS) +
      file(
        '5-9.bulletin',
        lantern(9),
        item('THE WALL FALLS.', TOWER, ...Array.from({ length: 3 }, () => marked(TOWER, 'archive/recycled-paragraph'))),
      ),
  ],
  [
    'teaser-differs: the headline that is announced, beside another like it',
    stored('1', 'TWO FERRIES FOR ESK.', 'THE MINT OF ORLEC CLOSES.') +
      stored('2', 'THE MINT OF ORLEC CLOSES.') +
      stored('3', 'THE MINT OF ORLEC REOPENS.'),
  ],
  [
    'teaser-differs: a headline that another teaser announces',
    stored('1', 'TWO FERRIES FOR ESK.', 'THE MINT OF ORLEC REOPENS.') +
      stored('2', 'A DRY SUMMER.', 'THE MINT OF ORLEC CLOSES.') +
      stored('3', 'THE MINT OF ORLEC CLOSES.'),
  ],
  [
    'teaser-differs: a teaser like the headline of its own item, of an item that is not stored',
    stored('1', 'THE MINT OF ORLEC CLOSES.', 'THE MINT OF ORLEC REOPENS.') + stored('2', 'A DRY SUMMER.'),
  ],
  [
    'teaser-differs: a headline that differs by three letters of ten',
    stored('1', 'TWO FERRIES FOR ESK.', marked('A DRY YEAR.', 'archive/teaser-differs')) + stored('2', 'A WET YEAR.'),
  ],
  [
    'teaser-differs: a headline that was made longer',
    stored('1', 'A DRY SUMMER.', marked('THE MINT OF ORLEC CLOSES.', 'archive/teaser-differs')) +
      stored('2', 'THE MINT OF ORLEC CLOSES FOR GOOD.'),
  ],
  [
    'unresolved: a day with three issues on either side, the farthest of them two weeks off',
    monitors(
      [139, 146, 147, 150, 151, 152],
      'It waits (see the Monitor, August 3).',
      '                           ^^^^^^^^ cross-reference/unresolved',
    ),
  ],
  [
    'unresolved: a publication of which no calendar is known',
    [1, 2, 3, 5, 6, 7]
      .map((day, index) => file(`5-${index}.bulletin`, lantern(index + 1), `Date: August ${day}, 1999`, `\n${NEWS}`))
      .join('') +
      monitors(
        [],
        'It waits (see the Lantern, August 4).',
        '                           ^^^^^^^^ cross-reference/unresolved',
      ),
  ],
  ['unresolved: a day with issues before it only', monitors([146, 147, 148], 'It waits (see the Monitor, August 3).')],
  ['unresolved: a day with issues behind it only', monitors([150, 151, 152], 'It waits (see the Monitor, August 3).')],
  [
    'unresolved: a range of days, of which one is held',
    monitors([146, 147, 148, 150, 151, 152], 'It waits (see the Monitor, August 3-4).'),
  ],
  [
    'unresolved: a Saturday, of which another rule tells',
    monitors(
      [145, 146, 147, 148, 149, 150],
      'It waits (see the Monitor, July 31).',
      '                           ^^^^^^^ cross-reference/not-a-publication-day',
    ),
  ],
  [
    'unresolved: a day to come, of which another rule tells',
    monitors(
      [130, 153, 154, 155, 159, 160, 161],
      'It waits (see the Monitor, August 30).',
      '                           ^^^^^^^^^ cross-reference/future',
    ),
  ],
  [
    'unresolved: the first of the days on which the issue itself may have come out',
    [1, 2, 3, 9, 10, 11]
      .map((number) => {
        const text =
          number === 9 ? 'It waits. (BNS, January 11) It waits. (See Monitor, January 8)' : `It made ${number} trips.`;
        const date = number === 3 ? ['Date: January 5, 1996'] : [];
        const header = `Publication: Monitor Volume: 2 Issue: ${number}`;
        return file(`2-${number}.bulletin`, header, ...date, item('NEWS FROM ESK.', text));
      })
      .join(''),
  ],
  ['unresolved: a place in the same issue', monitors([154, 155], 'It waits (see below).')],
  [
    'unresolved: a day with two issues behind it, one of them of any day of twelve',
    lanterns('1999-08-01', '1999-08-02', '1999-08-03', '1999-08-05', null, '1999-08-20') +
      monitors([], 'It waits (see the Lantern, August 4).'),
  ],
];

const UNRESOLVED = [
  'It waits (see the Lantern, April 1).',
  '                           ^^^^^^^ cross-reference/unresolved',
];

/** Archives of the Lantern, as it appears by its calendar. */
const SCHEDULED: readonly (readonly [what: string, schedule: Schedule, archive: string])[] = [
  [
    'a weekly of which six issues of eight are held',
    'weekly',
    lanterns('1999-03-04', '1999-03-18', '1999-03-25', '1999-04-08', '1999-04-15', '1999-04-29') +
      monitors([], ...UNRESOLVED),
  ],
  [
    'a weekly of which every other issue is held',
    'weekly',
    lanterns('1999-02-18', '1999-03-04', '1999-03-18', '1999-04-15', '1999-04-29', '1999-05-13') +
      monitors([], 'It waits (see the Lantern, April 1).'),
  ],
  [
    'a fortnightly of which six issues of eight are held',
    'fortnightly',
    lanterns('1999-02-04', '1999-03-04', '1999-03-18', '1999-04-15', '1999-04-29', '1999-05-27') +
      monitors([], ...UNRESOLVED),
  ],
  [
    'a monthly of which six issues of eight are held',
    'monthly',
    lanterns('1999-01-01', '1999-02-01', '1999-03-01', '1999-05-01', '1999-06-01', '1999-08-01') +
      monitors([], ...UNRESOLVED),
  ],
  [
    'a monthly of which every other issue is held',
    'monthly',
    lanterns('1998-12-01', '1999-02-01', '1999-03-01', '1999-05-01', '1999-07-01', '1999-08-04') +
      monitors([], 'It waits (see the Lantern, April 1).'),
  ],
  [
    'a daily of which an issue a week is held',
    'daily',
    lanterns('1999-03-11', '1999-03-18', '1999-03-25', '1999-04-08', '1999-04-15', '1999-04-22') +
      monitors([], 'It waits (see the Lantern, April 1).'),
  ],
  [
    'what appears irregularly, of which an issue a week is held',
    'irregular',
    lanterns('1999-03-11', '1999-03-18', '1999-03-25', '1999-04-08', '1999-04-15', '1999-04-22') +
      monitors([], 'It waits (see the Lantern, April 1).'),
  ],
];

/** The Lantern with such a schedule, but for its numbers, of which nothing is known. */
function scheduled(schedule: Schedule): Knowledge {
  const calendar = createIssueCalendar({ firstYear: null, schedule });
  return createKnowledge({
    publications: [{ name: 'Lantern', names: ['the Lantern'], calendar, style: [], template: null }],
  });
}

/** Two files that hold the same paragraph, the earlier one first, whose name comes last. */
const IN_ORDER: readonly (readonly [what: string, earlier: string, later: string])[] = [
  [
    'of two publications by their days',
    'Publication: Tarsin Courier Volume: 9 Issue: 30\nDate: August 24, 1999',
    'Publication: Lantern Volume: 5 Issue: 9\nDate: August 26, 1999',
  ],
  [
    'of two publications without dates by their names',
    'Publication: Lantern Volume: 5 Issue: 9',
    'Publication: Tarsin Courier Volume: 2 Issue: 3',
  ],
  [
    'without dates by the volume',
    'Publication: Lantern Volume: 4 Issue: 30',
    'Publication: Lantern Volume: 5 Issue: 9',
  ],
  [
    'without dates by the number',
    'Publication: Lantern Volume: 5 Issue: 9',
    'Publication: Lantern Volume: 5 Issue: 30',
  ],
  [
    'numbered before unnumbered',
    'Publication: Lantern Volume: 5 Issue: 9',
    marked('Publication: Lantern', 'header/malformed'),
  ],
];

describe('in an archive:', () => {
  for (const [what, archive] of ARCHIVES) it(what, () => assertFindings(archive));

  for (const [what, schedule, archive] of SCHEDULED) {
    it(`unresolved: a day of ${what}`, () => assertFindings(archive, {}, scheduled(schedule)));
  }

  for (const [what, earlier, later] of IN_ORDER) {
    it(`the later of two files is told of a paragraph that comes back: ${what}`, () => {
      assertFindings(
        file('a.bulletin', later, item('THE WALL FALLS.', COURT, marked(MINT, 'archive/recycled-paragraph'))) +
          file('b.bulletin', earlier, item('THE MINT OF ORLEC CLOSES.', MINT)),
      );
    });
  }

  it('teaser-differs: of two headlines the one that is more like the teaser is meant', () => {
    const { archive, files } = readArchive(
      stored('1', 'A DRY SUMMER.', 'THE MINT OF ORLEC CLOSED.') +
        stored('2', 'THE MINT OF ORLEC REOPENS.') +
        stored('3', 'THE MINT OF ORLEC CLOSES.'),
    );
    const [first] = files;
    const held = first && archive.get(first.path);
    assert.ok(held);
    const [finding] = createCheck()(first.bulletin, { held: { archive, file: held } });
    assert.deepEqual(
      finding?.related.map(({ uri }) => uri),
      ['/archive/5-9-3.txt'],
    );
  });
});
