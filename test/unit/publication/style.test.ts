import assert from 'node:assert/strict';
import { type PlainDate, parseIso } from '../../../server/src/calendar/plainDate.ts';
import { MONITOR } from '../../../server/src/publication/monitor.ts';
import { neutralPublication } from '../../../server/src/publication/neutral.ts';
import { NEUTRAL_STYLE, type StyleEra, styleOf } from '../../../server/src/publication/style.ts';

function on(iso: string): PlainDate {
  return parseIso(iso) ?? assert.fail(`no such day: ${iso}`);
}

const during = (from: string, to = from) => ({ earliest: on(from), latest: on(to) });
const monitor = (from: string, to = from) => styleOf(MONITOR.style, during(from, to));

describe('the style of the Monitor', () => {
  it('puts citations where its eras put them', () => {
    const placements: [date: string, placement: string | null][] = [
      ['1995-06-01', 'none'],
      ['1995-08-31', 'none'],
      ['1995-11-20', 'note'],
      ['1996-03-18', 'after'],
      ['1996-12-17', 'after'],
      ['1998-06-23', 'after'],
      ['1998-09-08', null],
      ['1998-09-15', 'inside'],
      ['1999-08-26', 'inside'],
      ['2002-04-04', 'inside'],
    ];
    for (const [date, placement] of placements) assert.equal(monitor(date).citationPlacement, placement, date);
  });

  it('becomes "the Monitor" in April 1998', () => {
    assert.equal(monitor('1998-03-31').crossReferenceName, 'Monitor');
    assert.equal(monitor('1998-04-15').crossReferenceName, null);
    assert.equal(monitor('1998-05-01').crossReferenceName, 'the Monitor');
  });

  it('changes its teasers, quotes, dashes and money about then', () => {
    const { teaserCase, quotes, dash, dollar } = monitor('1996-12-17');
    assert.deepEqual([teaserCase, quotes, dash, dollar], ['title', 'straight', 'spaced em', 'U.S. $']);
    const later = monitor('1999-08-26');
    assert.deepEqual([later.teaserCase, later.quotes, later.dash, later.dollar], ['caps', 'curly', 'closed en', 'US$']);
  });

  it('has headlines in caps with a period at any time', () => {
    for (const style of [monitor('1995-05-01'), monitor('2002-04-04'), styleOf(MONITOR.style, null)]) {
      assert.deepEqual([style.headlineCase, style.headlineEnd], ['caps', 'period']);
    }
  });

  it('claims only what holds on all days that an issue can have', () => {
    assert.equal(monitor('1998-08-28', '1998-09-16').citationPlacement, null);
    assert.equal(monitor('1998-09-14', '1998-09-16').citationPlacement, 'inside');
    assert.equal(styleOf(MONITOR.style, null).citationPlacement, null);
  });
});

describe('a style', () => {
  it('is neutral when nothing is known', () => {
    assert.deepEqual(styleOf(neutralPublication('Prism').style, during('1999-08-26')), NEUTRAL_STYLE);
  });

  it('follows the later of two eras that both hold', () => {
    const eras: StyleEra[] = [
      { from: null, to: null, headlineCase: 'title', dash: 'closed en' },
      { from: on('2001-01-01'), to: null, headlineCase: 'caps' },
    ];
    const { headlineCase, dash } = styleOf(eras, during('2001-01-01'));
    assert.deepEqual([headlineCase, dash], ['caps', 'closed en']);
    assert.equal(styleOf(eras, during('2000-12-31')).headlineCase, 'title');
  });
});
