import assert from 'node:assert/strict';
import { earlierParagraphs } from '../../../server/src/syntax/earlier.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

const HEADLINE = 'A FERRY FOR ESK.';
const PARAGRAPH = 'It sailed (BNS, May 5).';
const text = `${HEADLINE}\n\n${PARAGRAPH}\n\nIt sank.`;
const start = text.indexOf(PARAGRAPH);
const end = start + PARAGRAPH.length;

interface Asked {
  readonly same?: number;
  readonly start?: number;
  readonly end?: number;
}

/** The stretch that is asked for, and how much of the text is as it was; what is left out is that of the paragraph. */
const FOUND: Readonly<Record<string, Asked>> = {
  'in a text of which more is the same': { same: text.length },
  'directly above an edit': { same: end },
};
const NOT_FOUND: Readonly<Record<string, Asked>> = {
  'when its last character was edited': { same: end - 1 },
  'when it ends elsewhere now': { end: end - 1 },
  'when none began there': { start: start + 1 },
  'when a headline stood there': { start: 0, end: HEADLINE.length },
  'behind all that there was': { start: text.length, end: text.length },
};

function find(asked: Asked): unknown {
  const about = { same: text.length, start, end, ...asked };
  return earlierParagraphs({ tree: parse(text), same: about.same })(about.start, about.end);
}

describe('a paragraph of an earlier version', () => {
  for (const [name, asked] of Object.entries(FOUND)) {
    it(`is found ${name}`, () => assert.deepEqual(find(asked), parse(text).blocks[2]));
  }
  for (const [name, asked] of Object.entries(NOT_FOUND)) {
    it(`is not found ${name}`, () => assert.equal(find(asked), null));
  }

  it('is not found where there is no earlier version', () => assert.equal(earlierParagraphs(null)(start, end), null));
});
