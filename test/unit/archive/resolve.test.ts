import assert from 'node:assert/strict';
import { referrersOf } from '../../../server/src/archive/referrers.ts';
import { resolveReference } from '../../../server/src/archive/resolve.ts';
import { formatIso, fromEpochDay } from '../../../server/src/calendar/plainDate.ts';
import { readArchive, referenceAtCursor } from '../../harness/archive.ts';

/** Each day of the reference at the cursor on a line: issues, and the stories that may be meant, a sure one with `!`. */
function checkTargets(fixture: string, expected: readonly string[]): void {
  const read = readArchive(fixture);
  const shown = resolveReference(read.archive, referenceAtCursor(read)).map(({ days, issues, targets, isClear }) => {
    const day = days ? formatIso(fromEpochDay(days.from)) : 'within';
    const of = issues.map(({ volume, number }) => `${volume}/${number}`).join(' ');
    const titles = targets.map(({ title, file }, index) => `${file.uri} ${title}${index === 0 && isClear ? '!' : ''}`);
    return [day, of, ...titles].join(' | ');
  });
  assert.deepEqual(shown, expected);
}

const MANY_WORDS =
  'The director of the Orlec mint was dismissed. Engravers, presses, furnaces, silver, nickel, copper, medals, ledgers, inspectors, parliament, treasury, ' +
  'ministry, bankers, merchants, deposits, reserves, exchange, currency, speculation, inflation, salaries, pensions and stamps are what one speaks of: ' +
  'brokers, lenders, borrowers, auditors, lawyers, notaries, students, teachers, farmers, fishermen, sailors, soldiers, officers, drivers, doctors, nurses.';

const ISSUE_155 = `
//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF VELMARA CLOSES.

The director of the Orlec mint said that no coin has been struck since June (Interfax, August 24).

A FERRY FOR ESK.

The ferry that Kestria lent reached the pier of Esk on Monday (BNS, August 23).
`;

describe('where a cross-reference leads', () => {
  it('to the story that shares rare words with the paragraph', () => {
    checkTargets(
      `
Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS ITS FERRY BACK.

Kestria asked Esk to return the ferry (see the Monitor, $0August 25).
${ISSUE_155}`,
      ['1999-08-25 | 5/155 | /5-155.bulletin A FERRY FOR ESK.! | /5-155.bulletin THE MINT OF VELMARA CLOSES.'],
    );
  });

  it('to the one that the nearest sentences speak of, in a long paragraph', () => {
    checkTargets(
      `
Publication: Monitor Volume: 5 Issue: 156

A LONG STORY.

${MANY_WORDS} Kestria wants its ferry back from the pier of Esk (see the Monitor, $0August 25).
${ISSUE_155}`,
      ['1999-08-25 | 5/155 | /5-155.bulletin A FERRY FOR ESK.! | /5-155.bulletin THE MINT OF VELMARA CLOSES.'],
    );
  });

  it('to the one that is like the item, where the paragraph itself does not tell', () => {
    checkTargets(
      `
Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS ITS FERRY BACK.

It has been away for long (see the Monitor, $0August 25).
${ISSUE_155}`,
      ['1999-08-25 | 5/155 | /5-155.bulletin A FERRY FOR ESK.! | /5-155.bulletin THE MINT OF VELMARA CLOSES.'],
    );
  });

  for (const [inflected, first, second] of [
    ['Kestrian coins', 'A FERRY FOR ESK.', 'THE MINT OF VELMARA CLOSES.'],
    ['who is reaching what', 'A FERRY FOR ESK.', 'THE MINT OF VELMARA CLOSES.'],
    ['two directors', 'THE MINT OF VELMARA CLOSES.', 'A FERRY FOR ESK.'],
    ['what was closed', 'THE MINT OF VELMARA CLOSES.', 'A FERRY FOR ESK.'],
  ] as const) {
    it(`to the one that has the same word in another form: ${inflected}`, () => {
      checkTargets(
        `
Publication: Monitor Volume: 5 Issue: 156

RAIN.

It was about ${inflected} (see the Monitor, $0August 25).
${ISSUE_155}`,
        [`1999-08-25 | 5/155 | /5-155.bulletin ${first}! | /5-155.bulletin ${second}`],
      );
    });
  }

  it('to the one that is spoken of before it, not to that of the next reference', () => {
    checkTargets(
      `
Publication: Monitor Volume: 5 Issue: 156

RAIN.

Kestria is glad (see the Monitor, $0August 25), and of the director in Orlec (see the Monitor, August 25) nothing is heard.
${ISSUE_155}`,
      ['1999-08-25 | 5/155 | /5-155.bulletin A FERRY FOR ESK.! | /5-155.bulletin THE MINT OF VELMARA CLOSES.'],
    );
  });

  it('to none of them surely where nothing is shared', () => {
    checkTargets(
      `
Publication: Monitor Volume: 5 Issue: 156

RAIN.

It rained (see the Monitor, $0August 25).
${ISSUE_155}`,
      ['1999-08-25 | 5/155 | /5-155.bulletin THE MINT OF VELMARA CLOSES. | /5-155.bulletin A FERRY FOR ESK.'],
    );
  });

  it('to each day of a list, held or not', () => {
    checkTargets(
      `
Publication: Monitor Volume: 5 Issue: 156

COINS ARE RARE.

Nobody strikes coin in Orlec (see the Monitor, $0August 24, 25).
${ISSUE_155}`,
      [
        '1999-08-24 | ',
        '1999-08-25 | 5/155 | /5-155.bulletin THE MINT OF VELMARA CLOSES.! | /5-155.bulletin A FERRY FOR ESK.',
      ],
    );
  });

  it('to the first story where it says so', () => {
    checkTargets(
      `
Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS ITS FERRY BACK.

Kestria asked Esk to return the ferry (see the Monitor, $0August 25, lead story).
${ISSUE_155}`,
      ['1999-08-25 | 5/155 | /5-155.bulletin THE MINT OF VELMARA CLOSES.! | /5-155.bulletin A FERRY FOR ESK.'],
    );
  });

  it('further down in the issue, in other files too', () => {
    checkTargets(
      `
//- /5-156-1.bulletin
THE FIRST STORY.

Publication: Monitor Volume: 5 Issue: 156

Kestria wants the ferry of Esk back ($0see below).

//- /5-156-2.bulletin
A QUIET DAY IN ORLEC.

Publication: Monitor Volume: 5 Issue: 156

Nothing happened (Interfax, August 25).

//- /5-156-3.bulletin
KESTRIA ASKS FOR A FERRY.

Publication: Monitor Volume: 5 Issue: 156

The ferry is due at Esk (BNS, August 25).
`,
      ['within | 5/156 | /5-156-3.bulletin KESTRIA ASKS FOR A FERRY.! | /5-156-2.bulletin A QUIET DAY IN ORLEC.'],
    );
  });

  for (const [place, targets] of [
    ['see lead story', 'THE FIRST STORY.! | /fixture.bulletin A FERRY FOR ESK.'],
    ['see lead item above', 'THE FIRST STORY.! | /fixture.bulletin A FERRY FOR ESK.'],
    ['see the preceding item', 'A FERRY FOR ESK.! | /fixture.bulletin THE FIRST STORY.'],
    ['see following story', 'RAIN.! | /fixture.bulletin AGAIN A FERRY.'],
  ] as const) {
    it(`to the item that has this place in the issue: ${place}`, () => {
      checkTargets(
        `
Publication: Monitor Volume: 5 Issue: 156

THE FIRST STORY.

It rained (Interfax, August 25).

A FERRY FOR ESK.

The ferry of Esk is back (BNS, August 25).

WHAT ESK PAID FOR ITS FERRY.

The ferry cost Esk a pier ($0${place}).

RAIN.

It rained (BNS, August 25).

AGAIN A FERRY.

The ferry of Esk left (BNS, August 25).
`,
        [`within | 5/156 | /fixture.bulletin ${targets}`],
      );
    });
  }

  it('names a story without a headline by the teaser before it', () => {
    checkTargets(
      `
Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS ITS FERRY BACK.

Kestria asked Esk to return the ferry (see the Monitor, $0August 25).

//- /a.bulletin
THE MINT CLOSES.

Publication: Monitor Volume: 5 Issue: 155

No coin has been struck in Orlec (BNS, August 23).

A FERRY FOR ESK.
//- /b.bulletin
Publication: Monitor Volume: 5 Issue: 155

The ferry that Kestria lent reached the pier of Esk on Monday (BNS, August 23).
`,
      ['1999-08-25 | 5/155 | /b.bulletin A FERRY FOR ESK.! | /a.bulletin THE MINT CLOSES.'],
    );
  });
});

describe('what leads to a story', () => {
  it('is found from it', () => {
    const { archive } = readArchive(`
Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS ITS FERRY BACK.

Kestria asked Esk to return the ferry (see the Monitor, August 25). Coin is rare.

NO COIN.

The Orlec mint is silent (BNS, August 25; see the Monitor, August 25).
${ISSUE_155}`);
    const file = archive.get('/5-155.bulletin');
    assert.ok(file);
    const shown = file.items.map((item) =>
      referrersOf(archive, file, item).map((place) => `${place.file.uri} ${place.item.headline?.text}`),
    );
    assert.deepEqual(shown, [['/fixture.bulletin NO COIN.'], ['/fixture.bulletin KESTRIA WANTS ITS FERRY BACK.']]);
  });
});
