import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { createCheck } from '../../../server/src/check/checkBulletin.ts';
import { FINAL } from '../../../server/src/check/final.ts';
import { reviewState } from '../../../server/src/report/reviewState.ts';
import { sourcingOf } from '../../../server/src/report/sourcing.ts';

const KNOWLEDGE = createKnowledge();
const check = createCheck(FINAL);

const DRAFT = `Publication: Monitor Volume: 5 Issue: 156

THE MINT OF ORLEC CLOSES.

No coin has been struck {>>@maria 1999-08-26: since when?<<}{>>@tom: June<<}there (Interfax,August 24).

TK

A FERRY FOR ESK.

The ferry {~~reached~>left~~}{>>@maria: it did<<} Esk (see the Monitor, August 30). It leaks (BNS, August 25; Interfax, August 25).
`;

function read(text: string) {
  const bulletin = readBulletin(text, KNOWLEDGE);
  return { bulletin, state: reviewState(bulletin, check(bulletin), 'draft.bulletin') };
}

describe('the state of a review', () => {
  it('is all that is to be looked at, by item, in the order of the text', () => {
    const { state } = read(DRAFT);
    const shown = state.items.flatMap(({ title, matters }) => [
      title,
      ...matters.map(({ kind, severity, rule, text, author, isOpen }) =>
        ['-', kind, severity, rule ?? text, author === null ? '' : `@${author}`, isOpen ? 'open' : '']
          .filter(Boolean)
          .join(' '),
      ),
    ]);
    assert.deepEqual(shown, [
      'THE MINT OF ORLEC CLOSES.',
      '- comment error @maria: since when? / @tom: June @maria open',
      '- finding warning citation/missing-space',
      'TK',
      '- placeholder error draft/placeholder open',
      'A FERRY FOR ESK.',
      '- suggestion error “reached” → “left” @maria open',
      '- reference error cross-reference/future open',
    ]);
    assert.deepEqual(state.counts, { finding: 1, uncited: 0, placeholder: 1, reference: 1, comment: 1, suggestion: 1 });
    assert.equal(state.open, 4);
    assert.equal(state.title, 'Monitor 5/156');
    assert.equal(state.date, 'Thursday, August 26, 1999');
  });

  it('is ready when the final check finds no error', () => {
    const { state } = read('Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\nIt rained (BNS, August 25).\n');
    assert.deepEqual([state.open, state.items.length], [0, 1]);
  });

  it('shows what stands before the first item under the name of the issue', () => {
    const { state } = read('Publication: Monitr Volume: 5 Issue: 156\n\nRAIN.\n\nIt rained (BNS, August 25, 1999).\n');
    assert.deepEqual(
      state.items.map(({ title, isItem, matters }) => [title, isItem, matters.length > 0]),
      [
        ['Monitr 5/156', false, true],
        ['RAIN.', true, false],
      ],
    );
  });
});

describe('the sourcing of an issue', () => {
  it('counts paragraphs, items on one source, and the age of what is cited', () => {
    const { bulletin, state } = read(DRAFT);
    assert.deepEqual(sourcingOf(bulletin, state), {
      paragraphs: 2,
      sourced: 2,
      onOneSource: ['THE MINT OF ORLEC CLOSES.'],
      onNone: [],
      sources: [
        { name: 'Interfax', citations: 2, items: 2, oldest: 2, newest: 1 },
        { name: 'BNS', citations: 1, items: 1, oldest: 1, newest: 1 },
      ],
    });
  });
});
