import assert from 'node:assert/strict';
import { createKnowledge } from '../../../../server/src/bulletin/knowledge.ts';
import { checkAccepted, checkCompletion, completionAt } from './checkCompletion.ts';

/** An issue of Thursday, August 26, 1999, with a line that is written. */
const issue = (line: string): string => `
Publication: Monitor Volume: 5 Issue: 156

THE FERRY SAILS AGAIN.

It is said that it will ${line}
`;

describe('completion of a date', () => {
  it('counts back from the issue’s date, in the order in which issues cite', () => {
    checkCompletion(
      issue('(Itar-Tass, $0)'),
      `
      August 25 · Wed · yesterday
      August 26 · Thu · same day
      August 24 · Tue · 2 days earlier
      August 23 · Mon · 3 days earlier
      August 22 · Sun · 4 days earlier
      August 21 · Sat · 5 days earlier
      August 20 · Fri · 6 days earlier
      August 19 · Thu · 1 week earlier
      August 18 · Wed · 8 days earlier
      August 17 · Tue · 9 days earlier
      August 16 · Mon · 10 days earlier
      August 15 · Sun · 11 days earlier
      August 14 · Sat · 12 days earlier
      August 13 · Fri · 13 days earlier
      August 12 · Thu · 2 weeks earlier
      Interfax
      Russian agencies
      …`,
    );
  });

  it('prefers, of days as likely as each other, one that the item cites already', () => {
    checkCompletion(
      issue('(AP, August 23) and so on (Itar-Tass, $0)'),
      `
      August 25 · Wed · yesterday
      August 26 · Thu · same day
      August 23 · Mon · 3 days earlier
      August 24 · Tue · 2 days earlier
      …`,
    );
  });

  it('does not take another item’s days for this item’s', () => {
    checkCompletion(
      issue('(AP, August 23).\n\nTHE FERRY SINKS.\n\nAnd so on (Itar-Tass, $0)'),
      `
      August 25 · Wed · yesterday
      August 26 · Thu · same day
      August 24 · Tue · 2 days earlier
      …`,
    );
  });

  const TYPED: readonly (readonly [typed: string, offered: string])[] = [
    ['yest', 'August 25 · Wed · yesterday'],
    ['today', 'August 26 · Thu · same day'],
    ['wed', 'August 25 · Wed · yesterday\nAugust 18 · Wed · 8 days earlier'],
    ['Sunday', 'August 22 · Sun · 4 days earlier\nAugust 15 · Sun · 11 days earlier'],
    ['August 25', ''],
    ['August 251', ''],
    ['august 13', 'August 13 · Fri · 13 days earlier'],
    ['Aug. 13', 'August 13 · Fri · 13 days earlier'],
    ['13 Aug', 'August 13 · Fri · 13 days earlier'],
    ['1 Aug', 'August 1 · Sun · about 4 weeks earlier'],
    [
      '16',
      'August 16 · Mon · 10 days earlier\nJuly 16 · Fri · about 6 weeks earlier\nJune 16 · Wed · about 2 months earlier',
    ],
    ['July 30', ''],
    ['July 3', 'July 31 · Sat · about 4 weeks earlier\nJuly 30 · Fri · about 4 weeks earlier'],
    ['Sept', ''],
  ];
  for (const [typed, offered] of TYPED) {
    it(`${typed} finds ${offered.replaceAll('\n', ', ') || 'nothing'}`, () => {
      checkCompletion(issue(`(Itar-Tass, ${typed}$0)`), offered);
    });
  }

  it('takes one or two letters for a name before it takes them for a weekday', () => {
    const labels = completionAt(issue('(Itar-Tass, mo$0)')).items.map(({ label }) => label);
    assert.deepEqual([labels[0], labels.slice(-2)], ['Moscow Times', ['August 23', 'August 16']]);
  });

  it('writes the month in full, with the space and the parenthesis that are missing', () => {
    checkAccepted(issue('(Itar-Tass, aug$0)'), 'August 25', issue('(Itar-Tass, August 25$0)'));
    checkAccepted(issue('(Itar-Tass,$0)'), 'August 25', issue('(Itar-Tass, August 25$0)'));
    checkAccepted(issue('(Itar-Tass,au$0)'), 'August 25', issue('(Itar-Tass, August 25$0)'));
    checkAccepted(issue('(Itar-Tass Aug$0)'), 'August 25', issue('(Itar-Tass, August 25$0)'));
    checkAccepted(issue('(Itar-Tass, $0'), 'August 25', issue('(Itar-Tass, August 25)$0'));
    checkAccepted(
      issue('(Itar-Tass, $0 and so on (AP, May 4).'),
      'August 25',
      issue('(Itar-Tass, August 25)$0 and so on (AP, May 4).'),
    );
    checkAccepted(issue('(AP, May 4; Itar-Tass, wed$0'), 'August 25', issue('(AP, May 4; Itar-Tass, August 25)$0'));
  });

  it('replaces the date that the cursor is in', () => {
    checkAccepted(issue('(Itar-Tass, Au$0gust 24)'), 'August 25', issue('(Itar-Tass, August 25$0)'));
    checkAccepted(
      issue('(Itar-Tass, August 2$04; AP, May 4)'),
      'August 25',
      issue('(Itar-Tass, August 25$0; AP, May 4)'),
    );
  });

  it('offers one more source instead of the date, but none twice', () => {
    checkAccepted(issue('(Itar-Tass, inter$0)'), 'Interfax', issue('(Itar-Tass, Interfax, $0)'));
    const labels = completionAt(issue('(RTR, NTV, August 24). It (NTV, Russian TV, $0)')).items.map(
      ({ label }) => label,
    );
    assert.deepEqual(
      labels.filter((label) => label === 'NTV' || label === 'RTR'),
      [],
    );
  });

  it('takes unlisted names for sources, in a list too', () => {
    checkCompletion(issue('(Tarsin Courier, aug$0'), 'August 25 · Wed · yesterday\n…');
    checkCompletion(issue('(Tarsin Courier, Echo of Sorn, aug$0'), 'August 25 · Wed · yesterday\n…');
  });

  it('leaves the year out over the turn of the year', () => {
    checkAccepted(
      '\nPublication: Monitor Volume: 5 Issue: 1\n\nTHE FERRY SAILS.\n\nIt sailed (AP, dec$0)\n',
      'December 31',
      '\nPublication: Monitor Volume: 5 Issue: 1\n\nTHE FERRY SAILS.\n\nIt sailed (AP, December 31$0)\n',
    );
  });
});

describe('completion of a later day', () => {
  it('offers the days behind the first, up to the issue', () => {
    const days = `
      August 24 · Tue · 2 days earlier
      August 25 · Wed · yesterday
      August 26 · Thu · same day`;
    for (const joint of [', ', ',', ' and ', ' & ', '-']) checkCompletion(issue(`(BNS, August 23${joint}$0)`), days);
    checkCompletion(issue('(BNS, August 22, 23 and $0)'), days);
    checkCompletion(issue('(BNS, August 22, 23 or $0)'), days);
    checkCompletion(issue('(BNS, August 23-2$0)'), days);
    checkCompletion(issue('(BNS, August 26, $0)'), '');
  });

  it('writes the month only where it changes', () => {
    checkAccepted(issue('(BNS, August 23, $0)'), 'August 25', issue('(BNS, August 23, 25$0)'));
    checkAccepted(issue('(BNS, August 23-2$0'), 'August 25', issue('(BNS, August 23-25)$0'));
    checkAccepted(issue('(BNS, August 23,2$0)'), 'August 25', issue('(BNS, August 23, 25$0)'));
    checkAccepted(issue('(BNS, July 29-$0)'), 'August 1', issue('(BNS, July 29-August 1$0)'));
  });

  it('offers nothing behind a whole date', () => {
    for (const whole of [
      'August 25$0',
      'August 25 $0',
      'August 25, 26$0',
      'August 24-25$0',
      'August 25, 1998$0',
      'No. 6, 1999$0',
    ]) {
      checkCompletion(issue(`(BNS, ${whole})`), '');
      checkCompletion(issue(`(BNS, ${whole}`), '');
    }
  });
});

describe('completion of a date in an issue of uncertain date', () => {
  it('says so when the calendar is not sure', () => {
    const [first] = completionAt(
      '\nPublication: Monitor Volume: 4 Issue: 150\n\nTHE FERRY SAILS.\n\nIt sailed (AP, $0)\n',
    ).items;
    assert.equal(
      first?.documentation,
      'Tuesday, August 18, 1998.\n\nCounted from the issue’s date, August 19, 1998: computed from the calendar, ± 14 days.',
    );
  });

  it('counts from the latest day cited where only that is known, and names no distance', () => {
    const { items } = completionAt(
      '\nPublication: Monitor Volume: 5\n\nTHE FERRY SAILS.\n\nIt sailed (AP, August 25). It sank (AP, August 24). It (BNS, $0)\n',
    );
    assert.equal(
      items[0]?.documentation,
      'Tuesday, August 24, 1999.\n\nCounted from the issue’s date, August 25, 1999: estimated, between August 25, 1999 and December 31, 1999.',
    );
    assert.equal(items[0]?.detail, ' · Tue');
  });

  it('offers the days that the document cites where nothing is known', () => {
    const text =
      '\nTHE FERRY SAILS.\n\nIt sailed (AP, August 25; UPI, August 23-24). It sank (AP, August 24). It (Itar-Tass, $0)\n';
    checkCompletion(text, 'August 24\nAugust 23-24\nAugust 25\n…');
    checkCompletion(text.replace('$0', 'August 23$0'), 'August 23-24');
  });

  it('needs no publication that is known', () => {
    checkCompletion(
      '\nPublication: Sarmel Weekly Volume: 2 Issue: 4\nDate: January 2, 2001\n\nTHE FERRY SAILS.\n\nIt sailed (AP, $0)\n',
      'January 1 · Mon · yesterday\nJanuary 2 · Tue · same day\nDecember 31 · Sun · 2 days earlier\n…',
      createKnowledge(),
    );
  });
});
