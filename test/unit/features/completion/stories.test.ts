import assert from 'node:assert/strict';
import { checkAccepted, checkCompletion, completionAt } from './checkCompletion.ts';

/** An issue of Thursday, August 26, 1999, with earlier and later ones, and a line that is written. */
const issue = (line: string): string => `
//- /5-150.bulletin
Publication: Monitor Volume: 5 Issue: 150

THE HARBOR OF ESK SILTS UP.

The harbor master of Esk wants a dredger.
//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF VELMARA CLOSES.

The Orlec mint is silent.

A FERRY FOR ESK.

The ferry of Kestria reached the pier.
//- /5-157.bulletin
Publication: Monitor Volume: 5 Issue: 157

THE FERRY OF ESK IS LOST.

It went down at the pier.
//- /5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

THE FERRY SAILS AGAIN.

Kestria says that the ferry is due ${line}
`;

const open = (line: string): string => issue(line).slice(issue(line).lastIndexOf('Publication:'));

describe('completion of a cross-reference by headline', () => {
  it('offers first what shares words with the paragraph, and never a later issue', () => {
    checkCompletion(
      issue('(see the Monitor, $0)'),
      `
      A FERRY FOR ESK. · August 25
      August 25 · Wed · yesterday
      …`,
    );
  });

  it('writes the day of the story that was chosen', () => {
    checkAccepted(issue('(see the Monitor, $0'), 'A FERRY FOR ESK.', open('(see the Monitor, August 25)$0'));
  });

  it('finds headlines by typed words, in any order and begun', () => {
    checkCompletion(issue('(see the Monitor, esk ferr$0)'), 'A FERRY FOR ESK. · August 25');
    checkCompletion(
      issue('(see the Monitor, Esk$0)'),
      'A FERRY FOR ESK. · August 25\nTHE HARBOR OF ESK SILTS UP. · August 4',
    );
    checkAccepted(issue('(see the Monitor, silt$0)'), null, open('(see the Monitor, August 4$0)'));
    checkAccepted(
      issue('(BNS, August 25; see also the Monitor, vel mint$0'),
      null,
      open('(BNS, August 25; see also the Monitor, August 25)$0'),
    );
  });

  it('finds them behind see, with the publication as its style writes it', () => {
    checkAccepted(issue('(see mint$0)'), 'THE MINT OF VELMARA CLOSES.', open('(see the Monitor, August 25$0)'));
    checkAccepted(issue('(see $0'), 'A FERRY FOR ESK.', open('(see the Monitor, August 25)$0'));
  });

  it('cuts a long headline at a word, so that its day can be seen, and tells all of it beside the list', () => {
    const text = issue('(see the Monitor, mint$0)').replace('VELMARA CLOSES.', 'VELMARA AND KESTRIA CLOSES FOR GOOD.');
    const [item] = completionAt(text).items;
    assert.deepEqual([item?.label, item?.detail], ['THE MINT OF VELMARA AND…', ' · August 25']);
    assert.match(
      item?.documentation ?? '',
      /^THE MINT OF VELMARA AND KESTRIA CLOSES FOR GOOD\.\n\n5\/155 · August 25 /,
    );
    checkCompletion(text.replace('mint$0', 'clos$0'), '…VELMARA AND KESTRIA CLOSES… · August 25');
    checkCompletion(text.replace('mint$0', 'mint good$0'), 'THE MINT OF VELMARA AND… · August 25');
  });

  it('tells of a day that is begun what its issue holds', () => {
    checkCompletion(issue('(see the Monitor, August 25$0'), '');
    checkCompletion(
      issue('(see the Monitor, 25$0'),
      `
      August 25 · Wed · yesterday
      A FERRY FOR ESK. · August 25
      THE MINT OF VELMARA CLOSES. · August 25
      June 25 · Fri · about 9 weeks earlier
      …`,
    );
  });
});
