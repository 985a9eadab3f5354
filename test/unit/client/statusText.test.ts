import assert from 'node:assert/strict';
import { statusView } from '../../../client/src/statusText.ts';
import type { BulletinSummary } from '../../../server/src/features/summary.ts';

type IssueSummary = NonNullable<BulletinSummary['issue']>;

const issue: IssueSummary = {
  publication: 'Monitor',
  volume: 5,
  number: 157,
  date: { iso: '1999-08-27', certainty: 'computed' },
};

const textOf = (over: Partial<IssueSummary>, items = 4, problems = 2) =>
  statusView('running', { issue: { ...issue, ...over }, items, words: 1204, here: null }, problems).text;

describe('statusView', () => {
  it('names issue, date, how it is known, items and problems', () => {
    const view = statusView('running', { issue, items: 4, words: 1204, here: { words: 1 } }, 2);
    assert.equal(view.text, '$(book) Monitor 5/157 · Aug 27, 1999 (computed) · 4 items · 2 problems');
    assert.equal(
      view.tooltip,
      [
        'Monitor 5/157',
        'Friday, August 27, 1999, computed from the publication’s calendar',
        '4 items, 1,204 words',
        '1 word in the item at the cursor',
        '2 problems',
        'Click to go to a headline.',
      ].join('\n'),
    );
    assert.equal(view.command, 'workbench.action.gotoSymbol');
  });

  it('tells one from none and from many', () => {
    assert.match(textOf({}, 1, 1), / · 1 item · 1 problem$/);
    assert.match(textOf({}, 0, 0), / · no items · no problems$/);
  });

  it('says how each date is known', () => {
    const how = (certainty: 'stated' | 'known' | 'computed' | 'bounded') =>
      textOf({ date: { iso: '1999-08-27', certainty } }).match(/1999 \((.*?)\) ·/)?.[1];
    assert.deepEqual(
      [how('stated'), how('known'), how('computed'), how('bounded')],
      ['stated', 'known', 'computed', 'from citations'],
    );
    assert.match(textOf({ date: null }), /Monitor 5\/157 · date unknown ·/);
  });

  it('leaves out what the header line does not say', () => {
    assert.match(textOf({ volume: null, number: null }), /\) Monitor · Aug/);
    assert.match(textOf({ volume: null }), /\) Monitor 157 · Aug/);
  });

  it('serves a text without a header line', () => {
    const view = statusView('running', { issue: null, items: 2, words: 0, here: null }, 1);
    assert.equal(view.text, '$(book) No issue · 2 items · 1 problem');
    assert.match(view.tooltip, /^No header line\n/);
  });

  it('waits while the server starts, and offers a restart when it is gone', () => {
    assert.match(statusView('starting', null, 0).text, /spin/);
    assert.match(statusView('running', null, 0).text, /spin/);
    assert.equal(statusView('stopped', { issue, items: 4, words: 9, here: null }, 2).command, 'bulletin.restartServer');
  });
});
