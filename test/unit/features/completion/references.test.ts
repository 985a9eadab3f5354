import assert from 'node:assert/strict';
import { checkAccepted, checkCompletion, completionAt } from './checkCompletion.ts';

/** An issue of Thursday, August 26, 1999, beside two that the archive holds, with a line that is written. */
const issue = (line: string): string => `
//- /archive/5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155
//- /archive/5-150.bulletin
Publication: Monitor Volume: 5 Issue: 150
//- /archive/prism-5-3.bulletin
Publication: Prism Volume: 5 Issue: 3
Date: May 14, 1999
//- /archive/5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

THE FERRY SAILS AGAIN.

It is said that it will ${line}
`;

/** The open file of the fixture above. */
const open = (line: string): string => issue(line).slice(issue(line).lastIndexOf('Publication:'));

describe('completion of a cross-reference', () => {
  it('offers the publication as its style calls it, this issue, and other publications', () => {
    const targets = `
      the Monitor
      below
      above
      Prism
      …`;
    for (const see of ['see ', 'See ', 'see also ', 'On this point see also '])
      checkCompletion(issue(`(${see}$0)`), targets);
    checkCompletion(issue('(AP, August 24; see also $0'), targets);
    checkCompletion(issue('(AP August 24, see $0'), targets);
    checkCompletion(issue('(cf. $0'), targets);
    checkCompletion(issue('(AP, August 24. See $0'), targets);
  });

  it('replaces the article that was typed', () => {
    checkAccepted(issue('(see the$0)'), 'the Monitor', open('(see the Monitor, $0)'));
    checkAccepted(issue('(see the mon$0)'), 'the Monitor', open('(see the Monitor, $0)'));
    const item = checkAccepted(issue('(See Mon$0'), 'the Monitor', open('(See the Monitor, $0'));
    assert.equal(item.retrigger, true);
  });

  it('leaves out the article in the years that had none', () => {
    const early = (line: string): string =>
      `Publication: Monitor Volume: 2 Issue: 235\n\nTHE FERRY SAILS.\n\nIt sailed ${line}\n`;
    checkAccepted(early('(see $0)'), 'Monitor', early('(see Monitor, $0)'));
    checkAccepted(early('(s$0)'), 'see Monitor', early('(see Monitor, $0)'));
  });

  it('closes the parenthesis behind a place in this issue', () => {
    checkAccepted(issue('(see b$0'), 'below', open('(see below)$0'));
    checkAccepted(issue('(see b$0)'), 'below', open('(see below$0)'));
  });

  it('offers the whole beginning of a reference in a new parenthesis', () => {
    checkAccepted(issue('(se$0)'), 'see the Monitor', open('(see the Monitor, $0)'));
  });

  it('offers no reference by itself where the publication has no name for itself', () => {
    const labels = completionAt('THE FERRY SAILS.\n\nIt sailed ($0)').items.map(({ label }) => label);
    assert.ok(!labels.some((label) => label.startsWith('see')));
  });
});

describe('completion of a reference’s date', () => {
  it('offers the publication days before the issue, and marks those that the archive holds', () => {
    const { items } = completionAt(issue('(see the Monitor, $0)'));
    assert.deepEqual(
      items
        .slice(0, 7)
        .map(({ label, detail, description }) => `${label}${detail}${description ? ` [${description}]` : ''}`),
      [
        'August 25 · Wed · yesterday [5/155 in the archive]',
        'August 24 · Tue · 2 days earlier',
        'August 23 · Mon · 3 days earlier',
        'August 6 · Fri · about 3 weeks earlier',
        'August 5 · Thu · 3 weeks earlier',
        'August 4 · Wed · about 3 weeks earlier [5/150 in the archive]',
        'August 3 · Tue · about 3 weeks earlier',
      ],
    );
  });

  it('offers no more than a screen holds', () => {
    assert.equal(completionAt(issue('(see the Monitor, $0)')).items.length, 15);
  });

  it('goes back as far as what was typed asks for', () => {
    checkCompletion(issue('(see the Monitor, May 2$0)'), 'May 28 · Fri · about 3 months earlier\n…');
    checkAccepted(
      issue('(see the Monitor, nov$0'),
      'November 30, 1998',
      open('(see the Monitor, November 30, 1998)$0'),
    );
  });

  it('offers the archive’s days of a publication whose days are not known', () => {
    checkCompletion(issue('(see Prism, $0)'), 'May 14 · Fri · about 3 months earlier');
    checkCompletion(issue('(AP, August 24; Prism, $0)'), 'May 14 · Fri · about 3 months earlier');
  });

  it('offers one more day of the list', () => {
    checkAccepted(issue('(see the Monitor, July 20, 2$0)'), 'July 22', open('(see the Monitor, July 20, 22$0)'));
    checkAccepted(
      issue('(see the Monitor, July 20, also $0)'),
      'July 22',
      open('(see the Monitor, July 20, also 22$0)'),
    );
  });
});
