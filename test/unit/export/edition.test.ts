import assert from 'node:assert/strict';
import { formatIso } from '../../../server/src/calendar/plainDate.ts';
import type { Story } from '../../../server/src/export/edition.ts';
import { edition, ISSUE } from './editions.ts';

describe('what exports say of an issue', () => {
  const outline = ({ id, headline, authors, passages }: Story): string =>
    [
      `${id} ${headline ?? '-'} / ${authors.join('; ')}`,
      ...passages.map(({ kind, text }) => `  ${kind}: ${text}`),
    ].join('\n');

  it('names the issue, its day and its stories, without marks and on one line each', () => {
    const { stories, ...rest } = edition(ISSUE);
    assert.deepEqual(rest, {
      id: 'monitor-5-156',
      title: 'Monitor 5/156',
      publication: 'Monitor',
      volume: 5,
      number: 156,
      date: { iso: '1999-08-26', long: 'Thursday, August 26, 1999', certainty: 'stated' },
      colophon: 'The Monitor is a publication of the Sarmel Reading Room. Write to it.',
    });
    assert.equal(
      stories.map(outline).join('\n'),
      `monitor-5-156-1 THE PIER AT ESK IS OPEN AGAIN. / Dagna Holm; Olle Brant; Ida Berg
  paragraph: Two <ferries> & a barge tied up there early (BNS, Interfax, August 24-25; see also the Monitor, August 23, 24).
  bullet: – The first was full (Zolotoi Rog [Varn], August 25).
  bullet: – The second (SFA) was not (Polit.ru, No. 6, 1999).
monitor-5-156-2 NEXT TO NOTHING. / 
  paragraph: It rained (see the Monitor, August 25) and “rained” (AP, August 25).`,
    );
  });

  it('lists each source with each of its dates, and the issues that are pointed to', () => {
    const [first, second] = edition(ISSUE).stories;
    const cited = (first?.citations ?? []).map(
      ({ source, kind, place, date }) =>
        `${source} (${kind}${place === null ? '' : `, ${place}`}) ${date?.from ? formatIso(date.from) : '?'} ${date?.to ? formatIso(date.to) : '?'} ${date?.number ?? ''}`,
    );
    assert.deepEqual(cited, [
      'BNS (agency) 1999-08-24 1999-08-25 ',
      'Interfax (agency) 1999-08-24 1999-08-25 ',
      'Zolotoi Rog (newspaper, Varn) 1999-08-25 1999-08-25 ',
      'Polit.ru (website) 1999-01-01 1999-12-31 6',
    ]);
    assert.deepEqual(first?.issues, ['monitor-5-153', 'monitor-5-154']);
    assert.deepEqual(second?.issues, ['monitor-5-155']);
  });

  it('marks the words that point, and keeps every word', () => {
    const runs = edition(ISSUE).stories[0]?.passages[0]?.runs ?? [];
    assert.deepEqual(
      runs.map(
        ({ kind, parts }) =>
          `${kind}: ${parts.map(({ text, issues }) => (issues.length > 0 ? `[${text}]` : text)).join('')}`,
      ),
      [
        'prose: Two <ferries> & a barge tied up there early ',
        'citation: (BNS, Interfax, August 24-25; see also [the Monitor, August 23], [24])',
        'prose: .',
      ],
    );
  });

  it('leaves a teaser out, and counts stories on from other files', () => {
    const text =
      'Publication: Monitor Volume: 5 Issue: 156\n\nNobody {>>who?<<}knows (AP, August 25).\n\nTHE LAMP IS OUT.';
    const [story, ...more] = edition(text, 3).stories;
    assert.deepEqual([story?.id, story?.headline, more], ['monitor-5-156-3', null, []]);
  });

  it('goes by the name of the file where no header names an issue', () => {
    const { id, title, date, stories } = edition('THE LAMP IS OUT.\n\nNobody knows why (AP, August 25).\n');
    assert.deepEqual([id, title, date, stories[0]?.id], ['fixture', 'fixture', null, 'fixture-1']);
  });

  it('says of a day that is only bounded which is the first that is possible', () => {
    const { date } = edition('Publication: Monitor Volume: 5 Issue: 900\n\nIT RAINED.\n\nIt rained (AP, August 25).\n');
    assert.deepEqual([date?.iso, date?.certainty], ['1999-08-25', 'bounded']);
  });

  it('points nowhere where the calendar cannot tell', () => {
    const text =
      'Publication: Harbor Digest Volume: 1 Issue: 2\nDate: May 5, 1999\n\nIT RAINED.\n\nIt rained (see the Lamp, May 4).\n';
    assert.deepEqual(edition(text).stories[0]?.issues, []);
  });
});
