import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { formatIso } from '../../../server/src/calendar/plainDate.ts';
import { isPublicationDay } from '../../../server/src/calendar/publicationDays.ts';
import { readConfig } from '../../../server/src/config/readConfig.ts';
import type { Publication } from '../../../server/src/publication/publication.ts';
import { styleOf } from '../../../server/src/publication/style.ts';

/** A publication as a \`bulletin.json\` with this setting makes it. */
function publicationOf(name: string, setting: object): Publication {
  const { config, problems } = readConfig(JSON.stringify({ publications: { [name]: setting } }), []);
  assert.deepEqual(problems, []);
  const publication = config && createKnowledge(config).publications.find(name);
  assert.ok(publication);
  return publication;
}

/** The date of an issue, and how it is known. */
function dateOf(setting: object, header: string): string {
  const name = header.slice(0, header.indexOf(' Volume'));
  const { config } = readConfig(JSON.stringify({ publications: { [name]: setting } }), []);
  assert.ok(config);
  const date = readBulletin(`Publication: ${header}\n\nA HEADLINE.\n\nText.\n`, createKnowledge(config)).issue?.date;
  return date ? `${formatIso(date.date)} ${date.certainty}` : 'none';
}

describe('a publication in bulletin.json', () => {
  it('has a calendar of its own', () => {
    const weekly = { firstYear: 1998, schedule: 'weekly', knownIssues: { '2/35': '1999-08-28' } };
    assert.equal(dateOf(weekly, 'Lamp Volume: 2 Issue: 35'), '1999-08-28 known');
    assert.equal(dateOf(weekly, 'Lamp Volume: 2 Issue: 36'), '1999-09-04 computed');
    assert.equal(dateOf({}, 'Lamp Volume: 2 Issue: 36'), 'none');
  });

  it('has a weekday without a known issue', () => {
    const { calendar } = publicationOf('Lamp', { firstYear: 1998, schedule: 'weekly', weekday: 'Tuesday' });
    assert.ok(calendar);
    assert.equal(isPublicationDay(calendar, { year: 1999, month: 8, day: 24 }), true);
    assert.equal(isPublicationDay(calendar, { year: 1999, month: 8, day: 25 }), false);
  });

  it('names single days and ranges without an issue', () => {
    const { calendar } = publicationOf('Lamp', {
      firstYear: 1998,
      schedule: 'daily',
      notPublished: ['1999-08-09/1999-08-20', '1999-12-24'],
    });
    assert.ok(calendar);
    const days = [
      [8, 8, true],
      [8, 9, false],
      [8, 20, false],
      [8, 21, true],
      [12, 24, false],
    ] as const;
    for (const [month, day, published] of days) {
      assert.equal(isPublicationDay(calendar, { year: 1999, month, day }), published, `${month}/${day}`);
    }
  });

  it('is called as it says, else by its name', () => {
    assert.deepEqual(publicationOf('Lamp', {}).names, ['Lamp']);
    assert.deepEqual(publicationOf('Lamp', { names: ['the Lamp'] }).names, ['the Lamp']);
  });

  describe('that is built in', () => {
    it('keeps what the house says nothing of', () => {
      assert.equal(dateOf({}, 'Monitor Volume: 5 Issue: 156'), '1999-08-26 known');
      assert.equal(dateOf({ notPublished: ['1999-12-24'] }, 'Monitor Volume: 5 Issue: 157'), '1999-08-27 computed');
      assert.deepEqual(publicationOf('Monitor', {}).names, ['the Monitor', 'Monitor']);
    });

    it('is put right by the house', () => {
      assert.equal(
        dateOf({ knownIssues: { '5/156': '1999-08-25' } }, 'Monitor Volume: 5 Issue: 156'),
        '1999-08-25 known',
      );
      const { style } = publicationOf('Monitor', { style: [{ from: '1998-09-08', headlineCase: 'title' }] });
      const on = (year: number) => {
        const date = { year, month: 10, day: 1 };
        return styleOf(style, { earliest: date, latest: date });
      };
      assert.equal(on(1997).headlineCase, 'caps');
      assert.equal(on(1999).headlineCase, 'title');
      assert.equal(on(1999).headlineEnd, 'period');
    });
  });

  const wrong: readonly (readonly [object, string])[] = [
    [{ firstYear: 0 }, 'this must be a whole number from 1 to 9999'],
    [{ firstYear: 1998.5 }, 'this must be a whole number from 1 to 9999'],
    [{ firstIssues: ['1999-2-1'] }, 'this must be a date such as "1999-08-26"'],
    [{ knownIssues: { '5/0': '1999-08-26' } }, 'this key must be volume and number of an issue, such as "5/156"'],
    [{ knownIssues: { '5/1': '1999-02-29' } }, 'this must be a date such as "1999-08-26"'],
    [{ style: [{ quotes: 'curled' }] }, 'this must be one of "straight", "curly"'],
    [{ schedule: 'Weekdays' }, 'Did you mean "weekdays"?'],
    ...['1999-08-20/1999-08-09', '1999-08-09/', '1999-08-09/1999-08-10/1999-08-11'].map(
      (days) => [{ notPublished: [days] }, 'or two with a slash between them, the earlier first'] as const,
    ),
  ];
  for (const [setting, message] of wrong) {
    it(`is wrong as ${JSON.stringify(setting)}`, () => {
      const { problems } = readConfig(JSON.stringify({ publications: { Lamp: setting } }), []);
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.message.includes(message), problems[0]?.message);
    });
  }
});
