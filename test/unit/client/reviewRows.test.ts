import assert from 'node:assert/strict';
import {
  ALL_FILTERS,
  type Filter,
  fileDescription,
  folderMessage,
  iconOf,
  itemDescription,
  reviewMessage,
  rowsOf,
  sharedTitles,
  spokenMatter,
} from '../../../client/src/reviewView/rows.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { Positions } from '../../../server/src/lsp/positions/positions.ts';
import { createLanguageService } from '../../../server/src/service.ts';

const TEXT = `Publication: Monitor Volume: 5 Issue: 156

THE MINT OF ORLEC CLOSES.

No coin has been struck {>>@maria: since when?<<}there (Interfax,August 24).

A FERRY FOR ESK.

The ferry reached Esk (Reuters, August 25; BNS, August 25). It {++never++} sank.

RAIN.

It rained (BNS, August 25).
`;

function review(text: string) {
  const service = createLanguageService({ knowledge: createKnowledge() });
  const state = service.reviewState(service.read(text), { settings: {}, uri: '/a.bulletin', name: 'a.bulletin' });
  const positions = new Positions(text, 'utf-16');
  const items = state.items.map((item) => ({
    ...item,
    range: positions.toRange(item),
    matters: item.matters.map((matter) => ({ ...matter, range: positions.toRange(matter) })),
  }));
  return { ...state, version: 1, items };
}

function checkRows(filters: readonly Filter[], expected: readonly string[]): void {
  const rows = rowsOf(review(TEXT), new Set(filters));
  const shown = rows.flatMap((row) => [
    `${row.item.title} [${itemDescription(row)}]`,
    ...row.matters.map((matter) => `- ${iconOf(matter).icon} ${matter.text}`),
  ]);
  assert.deepEqual(shown, expected);
}

describe('the rows of the review view', () => {
  it('are the matters by item, and the items on one source', () => {
    checkRows(ALL_FILTERS, [
      'THE MINT OF ORLEC CLOSES. [2 matters · 1 open · only Interfax]',
      '- comment @maria: since when?',
      '- warning A space is missing here.',
      'A FERRY FOR ESK. [1 open]',
      '- edit add “never”',
      'RAIN. [only BNS]',
    ]);
  });

  it('are those of the chosen kinds', () => {
    checkRows(['comment'], ['THE MINT OF ORLEC CLOSES. [1 open · only Interfax]', '- comment @maria: since when?']);
    checkRows(
      ['open'],
      [
        'THE MINT OF ORLEC CLOSES. [1 open · only Interfax]',
        '- comment @maria: since when?',
        'A FERRY FOR ESK. [1 open]',
        '- edit add “never”',
      ],
    );
    checkRows([], []);
  });

  it('stand under a sentence that says how much is open', () => {
    const all = new Set(ALL_FILTERS);
    assert.equal(reviewMessage(review(TEXT), all), 'Monitor 5/156: 2 matters open, 1 of 3 items ready.');
    const clean = TEXT.replace(/\{.*?\}/g, '');
    assert.equal(reviewMessage(review(clean), all), 'Monitor 5/156 passes the final check.');
  });

  it('stand under a sentence that says what a filter shows, or what it leaves out', () => {
    const some = reviewMessage(review(TEXT), new Set<Filter>(['comment', 'finding']));
    assert.equal(some, 'Monitor 5/156: 2 matters open, 1 of 3 items ready. Shown: Findings, Comments.');
    assert.match(reviewMessage(review(TEXT), new Set()), / Shown: nothing\.$/);
    const most = ALL_FILTERS.filter((filter) => filter !== 'suggestion');
    assert.match(reviewMessage(review(TEXT), new Set(most)), / ready\. Left out: Suggestions\.$/);
  });

  it('are read aloud with what their pictures say', () => {
    const spoken = review(TEXT).items.flatMap(({ matters }) => matters.map((matter) => spokenMatter(matter, 'line 5')));
    assert.deepEqual(spoken, [
      'comment, @maria: since when?, line 5',
      'warning, A space is missing here., line 5',
      'suggestion, add “never”, line 5',
    ]);
  });

  it('say of a bulletin of the folder how much there is to look at, and how much of it is open', () => {
    const file = { ...review(TEXT), uri: 'file:///a.bulletin', date: null };
    assert.equal(fileDescription(file, null), '3 matters, 2 open');
    assert.equal(
      fileDescription({ ...file, open: 0, date: 'August 26, 1999' }, null),
      '3 matters, none open · August 26, 1999',
    );
  });

  it('name the files of an issue that is stored in several', () => {
    const files = ['Monitor 5/155', 'Monitor 5/156', 'Monitor 5/155', 'Monitor 5/155'].map((title, index) => ({
      ...review(TEXT),
      title,
      uri: `file:///${index}.bulletin`,
    }));
    assert.deepEqual([...sharedTitles(files)], ['Monitor 5/155']);
    const [file] = files;
    assert.ok(file);
    assert.match(fileDescription(file, '5-155-1.txt'), /^5-155-1\.txt · 3 matters, 2 open/);
  });

  it('stand, file by file, under a sentence that says how much is open in all of them', () => {
    const file = { ...review(TEXT), uri: 'file:///a.bulletin' };
    assert.equal(folderMessage([file, file]), '2 bulletins with something to look at, 4 matters open.');
    assert.equal(folderMessage([{ ...file, open: 0 }]), '1 bulletin with something to look at, nothing open.');
    assert.equal(folderMessage([]), 'There is nothing to look at in any bulletin.');
  });
});
