import assert from 'node:assert/strict';
import { createKnowledge } from '../../../../server/src/bulletin/knowledge.ts';
import { checkAccepted, checkCompletion, completionAt } from './checkCompletion.ts';

/** An issue of Thursday, August 26, 1999, with citations above the line that is written. */
const issue = (line: string): string => `
Publication: Monitor Volume: 5 Issue: 156

THE FERRY SAILS AGAIN.

The ferry sailed (Itar-Tass, August 24). It came back (NTV, August 25). It sailed once more (Itar-Tass, August 25).

The captain was pleased (Russian TV, August 25; Tarsin Courier, August 24).

${line}

The harbor master was not (Trud, August 23).
`;

/** A short bulletin without a date, with a line that is written. */
const written = (line: string): string => `
THE FERRY SAILS AGAIN.

It is said that it will ${line}
`;

describe('completion of a new group', () => {
  it('offers the pairs of the issue, the sources of the issue, a reference, and the listed sources', () => {
    checkCompletion(
      issue('So it is said ($0).'),
      `
      Tarsin Courier, August 24
      Russian TV, August 25
      Itar-Tass, August 25
      NTV, August 25
      Itar-Tass, August 24
      Itar-Tass
      Tarsin Courier
      Russian TV
      NTV
      Trud
      see the Monitor
      Interfax
      Russian agencies
      …`,
    );
  });

  it('begins with sources in an issue that cites nothing yet, and a reference is in sight', () => {
    const first = 'Publication: Monitor Volume: 5 Issue: 157\n\nTHE FERRY SAILS AGAIN.\n\nThe ferry sailed ($0)';
    const labels = completionAt(first).items.map(({ label }) => label);
    assert.equal(labels.indexOf('see the Monitor'), 3);
  });

  it('ranks a source that is used often above one that was used a line nearer', () => {
    const often = issue('First (AP, August 24). Second (AP, August 23). Third (UPI, August 22). Fourth ($0');
    const labels = completionAt(often).items.map(({ label }) => label);
    assert.ok(labels.indexOf('AP') < labels.indexOf('UPI'));
  });

  it('puts the source before its pairs once it has been named in part', () => {
    checkCompletion(issue('So it is said (itar$0)'), 'Itar-Tass\nItar-Tass, August 25\nItar-Tass, August 24');
  });

  it('leaves out groups that are damaged', () => {
    const labels = completionAt(issue('So it is said (Kyodo August 22). And ($0)')).items.map(({ label }) => label);
    assert.ok(!labels.some((label) => label.startsWith('Kyodo') && label.includes('August')));
  });

  it('counts a misspelt name as the source that was meant', () => {
    checkCompletion(
      issue('So it is said (Nezavsimaya gazeta, August 22). And (nez$0)'),
      'Nezavisimaya gazeta\nNezavisimoe voennoe obozrenie',
    );
  });

  it('asks for the date as soon as a source is chosen', () => {
    const item = checkAccepted(written('($0)'), 'Interfax', written('(Interfax, $0)'));
    assert.equal(item.retrigger, true);
    assert.equal(item.description, 'agency');
  });

  it('completes a whole pair in one step, and closes the parenthesis if nobody did', () => {
    const document = 'go on (NTV, August 25). It will also go on';
    const item = checkAccepted(written(`${document} ($0)`), null, written(`${document} (NTV, August 25$0)`));
    assert.equal(item.retrigger, false);
    checkAccepted(written(`${document} ($0`), null, written(`${document} (NTV, August 25)$0`));
    checkAccepted(
      written(`${document} ($0 and then (BNS, May 4).`),
      null,
      written(`${document} (NTV, August 25)$0 and then (BNS, May 4).`),
    );
  });

  it('knows the parenthesis that it is in from those within it, and does not offer what it holds already', () => {
    checkCompletion(written('(Sorn Post, May 4 (late edition); reut$0)'), 'Reuters');
    checkCompletion(written('(NTV, May 4; $0)'), 'Interfax\nItar-Tass\n…');
  });

  it('begins the next group behind a semicolon', () => {
    checkAccepted(written('(AP, August 24; $0)'), 'BNS', written('(AP, August 24; BNS, $0)'));
    checkAccepted(written('(AP, August 24;$0)'), 'BNS', written('(AP, August 24; BNS, $0)'));
    checkCompletion(issue('So (AP, August 24; see$0)'), 'see also the Monitor');
  });
});

describe('completion of a name', () => {
  const CASES: readonly (readonly [typed: string, first: string])[] = [
    ['int', 'Interfax'],
    ['INTERFAX', 'Interfax'],
    ['itar-t', 'Itar-Tass'],
    ['itar t', 'Itar-Tass'],
    ['itartass', 'Itar-Tass'],
    ['tass', 'Itar-Tass'],
    ['Moscow T', 'Moscow Times'],
    ['times', 'Moscow Times'],
    ['nezgaz', 'Nezavisimaya gazeta'],
    ['nez gaz', 'Nezavisimaya gazeta'],
    ['nyt', 'The New York Times'],
    ['the w', 'The Washington Post'],
    ['the fin', 'Financial Times'],
    ['THE GU', 'The Guardian'],
    ['guard', 'The Guardian'],
    ['ru', 'Russian agencies'],
    ['lenta', 'Lenta.ru'],
    ['RFE/', 'RFE/RL'],
    ['intfx', 'Interfax'],
    ['terfa', 'Interfax'],
    ['BBC', 'BBC'],
    ['BBC W', 'BBC World Service'],
    ['Kommersant d', 'Kommersant-daily'],
    ['Radio Ek', 'Radio Ekho Moskvy'],
    ['Ségo', 'Segodnya'],
  ];
  for (const [typed, first] of CASES) {
    it(`${typed} finds ${first}`, () => {
      const { items } = completionAt(written(`(${typed}$0)`));
      assert.equal(items[0]?.label, first);
      assert.ok(items.every(({ filterText }) => filterText === typed));
    });
  }

  it('finds a source by another of its names, and shows both', () => {
    checkCompletion(written('(Russian TV$0)'), 'RTR · Russian TV');
    checkAccepted(written('(Russian TV$0)'), 'RTR', written('(RTR, $0)'));
  });

  it('writes a source as the document does', () => {
    checkCompletion(written('(Russian TV, May 4). And (RTR$0'), 'Russian TV · RTR\nRussian TV, May 4');
  });

  it('finds an accented name without its accents', () => {
    const knowledge = createKnowledge({ sources: [{ name: 'Délő', kind: 'newspaper', aliases: [] }] });
    checkCompletion(written('(delo$0)'), 'Délő', knowledge);
  });

  it('keeps every listed name in sight, whatever part of it has been typed', () => {
    for (const { name, aliases } of createKnowledge().sources.all) {
      for (const each of [name, ...aliases]) {
        for (let length = 1; length <= each.length; length++) {
          // Each letter in another case than the one before.
          const typed = each.slice(0, length - 1).toLowerCase() + each.charAt(length - 1).toUpperCase();
          const { items } = completionAt(written(`(${typed}$0)`));
          assert.ok(
            items.some(({ label }) => label === name),
            `${typed} → ${name}`,
          );
        }
      }
    }
  });
});

describe('completion within what is there already', () => {
  it('replaces the whole name that the cursor is in, and leaves what follows it', () => {
    checkAccepted(written('(Mosc$0tow Times, August 24)'), 'Moscow Times', written('(Moscow Times$0, August 24)'));
    checkAccepted(written('(mosc$0 August 24)'), 'Moscow Times', written('(Moscow Times,$0 August 24)'));
    checkCompletion(written('sink (NTV, May 4). It will ($0, August 24)'), 'NTV\nInterfax\n…');
    checkAccepted(written('(Reu$0ter and then it'), 'Reuters', written('(Reuters, $0 and then it'));
  });

  it('puts a source before another one', () => {
    checkAccepted(written('($0; AP, August 24)'), 'BNS', written('(BNS, $0; AP, August 24)'));
  });

  it('offers nothing for a name that is whole', () => {
    checkCompletion(written('(Interfax$0, August 24)'), 'Interfax-Ukraine');
  });
});
