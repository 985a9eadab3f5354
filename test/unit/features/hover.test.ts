import assert from 'node:assert/strict';
import { Archive } from '../../../server/src/archive/archive.ts';
import { hover } from '../../../server/src/features/hover/hover.ts';
import { readArchive } from '../../harness/archive.ts';
import { read } from './read.ts';

/** No other file is known. */
const ALONE = { archive: new Archive(), uri: '/fixture.bulletin', link: () => null };

/** The hover at `$0` as plain text, with the text that it is about; null for none. */
function checkHover(fixture: string, expected: { readonly about: string; readonly says: string } | null): void {
  const { bulletin, text, cursor } = read(fixture);
  const found = hover(bulletin, cursor, 'plaintext', ALONE);
  const actual = found && { about: text.slice(found.span.start, found.span.end), says: found.text };
  assert.deepEqual(actual, expected && { ...expected, says: expected.says.replace(/^\n/, '').replace(/\n *$/, '') });
}

const issue = (paragraph: string, header = 'Publication: Monitor Volume: 5 Issue: 156'): string =>
  `${header}\n\nDAM HOLDS.\n\n${paragraph}\n`;

describe('hover', () => {
  it('says of a citation who its sources are and when its days were', () => {
    checkHover(issue('It fell (Reuter, Harbour Gazette, $0August 25; Western agencies, August 23-24).'), {
      about: '(Reuter, Harbour Gazette, August 25; Western agencies, August 23-24)',
      says: `
Reuters — news agency, written “Reuter”
Harbour Gazette — not in the list of sources
Wednesday, August 25, 1999 · yesterday

Western agencies — several sources, not named
Monday, August 23, 1999 – Tuesday, August 24, 1999 · 2 days earlier
`,
    });
  });

  it('tells a date that is after the issue, and what it would be otherwise', () => {
    checkHover(issue('It fell (NTV, August$0 27).'), {
      about: '(NTV, August 27)',
      says: `
NTV — television
Thursday, August 27, 1998 · about 12 months earlier
If Friday, August 27, 1999 is meant, this is after the issue.
`,
    });
    checkHover(issue('It fell (NTV, August$0 27, 1999).'), {
      about: '(NTV, August 27, 1999)',
      says: 'NTV — television\nFriday, August 27, 1999 · the next day\nThis is after the issue.',
    });
  });

  it('says why a date cannot be told', () => {
    checkHover(issue('It fell (NTV, June$0 31).'), {
      about: '(NTV, June 31)',
      says: 'NTV — television\nJune 31 — there is no such day',
    });
    checkHover('It fell (NTV, June$0 30).', {
      about: '(NTV, June 30)',
      says: 'NTV — television\nJune 30 — of which year is not known, for the issue has no date',
    });
  });

  it('says which issues a cross-reference means, and when there was none', () => {
    checkHover(issue('It fell (see the $0Monitor, August 20, 22, 24-25).'), {
      about: '(see the Monitor, August 20, 22, 24-25)',
      says: `
Monitor
Friday, August 20, 1999 · 6 days earlier · no issue came out on this day
Sunday, August 22, 1999 · 4 days earlier · no issue came out on this day
Tuesday, August 24, 1999 – Wednesday, August 25, 1999 · yesterday · issues 5/154 to 5/155
`,
    });
    checkHover(issue('It fell (see $0below).'), { about: '(see below)', says: 'Further down in this issue' });
  });

  it('says of a header which issue it is, how its date is known, and what its neighbours are', () => {
    checkHover('Publi$0cation: Monitor Volume: 5 Issue: 156', {
      about: 'Publication: Monitor Volume: 5 Issue: 156',
      says: `
Monitor 5/156
Thursday, August 26, 1999 — known for this number

Previous: 5/155, Wednesday, August 25, 1999
Next: 5/157, Friday, August 27, 1999
`,
    });
    checkHover('Publication: Monitor Volume: 5 Issue: 156\nDate: $0August 26, 1999', {
      about: 'Date: August 26, 1999',
      says: `
Monitor 5/156
Thursday, August 26, 1999 — stated in the bulletin

Previous: 5/155, Wednesday, August 25, 1999
Next: 5/157, Friday, August 27, 1999
`,
    });
  });

  it('says of a publication that is not known all that the header says', () => {
    checkHover('Publication: Harbour Digest$0 Volume: 2 Issue: 3', {
      about: 'Publication: Harbour Digest Volume: 2 Issue: 3',
      says: `
Harbour Digest 2/3 — a publication of which only the name is known
The date of this issue is not known.
`,
    });
  });

  it('has nothing to say of prose, glosses and headlines', () => {
    checkHover(issue('It $0fell (NTV, August 25).'), null);
    checkHover(issue('It fell (by $0half).'), null);
    checkHover('DAM$0 HOLDS.\n\nIt fell.', null);
    checkHover('$0', null);
  });

  it('writes names as they are in Markdown, whatever signs they hold', () => {
    const { bulletin, cursor } = read(issue('It fell (Har*bour* _Vey_ Gazette, $0August 25).'));
    assert.equal(
      hover(bulletin, cursor, 'markdown', ALONE)?.text,
      '**Har\\*bour\\* \\_Vey\\_ Gazette** — not in the list of sources  \nWednesday, August 25, 1999 · yesterday',
    );
  });
});

describe('hover over a header among others', () => {
  const header = (number: number, date: string): string =>
    `Publication: Monitor Volume: 7 Issue: ${number}\n${date}\nDAM HOLDS.\n\nIt holds.\n`;
  const hovered = (fixture: string): string[] => {
    const { archive, open } = readArchive(fixture);
    const found = hover(open.bulletin, open.cursor, 'plaintext', { archive, uri: open.path, link: () => null });
    return found?.text.split('\n').filter((line) => /^(?:Previous|Next)/.test(line)) ?? [];
  };

  it('tells the dates of its neighbours as those say them', () => {
    const files = [header(159, 'Date: August 30, 2001\n'), header(160, ''), header(161, 'Date: September 7, 2001\n')];
    const fixture = files.map((text, index) => `//- /${index}.bulletin\n${text}`).join('');
    assert.deepEqual(hovered(fixture.replace('Issue: 160', 'Is$0sue: 160')), [
      'Previous: 7/159, Thursday, August 30, 2001',
      'Next: 7/161, Friday, September 7, 2001',
    ]);
  });

  it('and tells no date of what is not held that its own date rules out', () => {
    assert.deepEqual(hovered(header(160, 'Date:$0 September 4, 2001\n')), [
      'Previous: 7/159, about Thursday, August 30, 2001',
      'Next: 7/161, about Wednesday, September 5, 2001',
    ]);
  });
});

describe('hover over a cross-reference', () => {
  /** The hover at `$0`, links followed by their targets. */
  function checkLeads(fixture: string, expected: string): void {
    const { archive, open } = readArchive(fixture);
    const link = ({ uri, name }: { readonly uri: string; readonly name: { readonly start: number } }): string =>
      `${uri}#${name.start}`;
    const found = hover(open.bulletin, open.cursor, 'markdown', { archive, uri: open.path, link });
    assert.equal(found?.text.replaceAll('  \n', '\n'), expected.replace(/^\n/, '').replace(/\n *$/, ''));
  }

  const around = (paragraph: string): string => `${issue(paragraph)}
RAIN IN ESK.

The pier of Esk is wet.
//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF VELMARA CLOSES.

The Orlec mint is silent.

A FERRY FOR ESK.

The ferry that Kestria lent reached the pier.
//- /5-154.bulletin
Publication: Monitor Volume: 5 Issue: 154

Without a headline it has to be found by its words.
`;

  it('tells the story that is meant and how it begins, with a link to it', () => {
    checkLeads(
      around('Kestria misses its ferry (see the Monitor, Aug$0ust 25).'),
      `
**Monitor**
Wednesday, August 25, 1999 · yesterday · issue 5/155
→ [A FERRY FOR ESK.](</5-155.bulletin#99>)
The ferry that Kestria lent reached the pier.
`,
    );
  });

  it('tells the stories that may be meant, and what is not held', () => {
    checkLeads(
      around('It snowed (see the Monitor, August$0 23, 24, 25).'),
      `
**Monitor**
Monday, August 23, 1999 · 3 days earlier · issue 5/153 · not in the archive
Tuesday, August 24, 1999 · 2 days earlier · issue 5/154
→ [Without a headline it has to be found by its words.](</5-154.bulletin#43>)
Wednesday, August 25, 1999 · yesterday · issue 5/155
→ [THE MINT OF VELMARA CLOSES.](</5-155.bulletin#43>)
→ [A FERRY FOR ESK.](</5-155.bulletin#99>)
`,
    );
  });

  it('tells what is meant within the issue', () => {
    checkLeads(
      around('The pier is old (see bel$0ow).'),
      `
Further down in this issue
→ [RAIN IN ESK.](</fixture.bulletin#85>)
The pier of Esk is wet.
`,
    );
  });
});
