import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../../server/src/check/checkBulletin.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { Reading } from '../../../server/src/syntax/reading.ts';
import { encloses, type Span } from '../../../server/src/text/span.ts';
import { readCorpus } from '../../harness/corpus.ts';
import { bulletinText } from './bulletinTexts.ts';
import { assertInvariants } from './treeInvariants.ts';

const SEED = 19990826;
const KNOWLEDGE = createKnowledge();
const TEXTS = readCorpus().flatMap(({ path, decoded }) =>
  decoded.kind === 'text' ? [{ path, text: decoded.text }] : [],
);
/** What begins a parenthesis, and what then comes two hundred thousand times. */
const LONG_LISTS = [
  ['(see the Monitor, August 2; August 4', ', 5'],
  ['(Interfax, August 24', ', 25'],
  ['(Interfax', ', Interfax'],
  ['(', '()'],
] as const;

describe('the syntax tree', () => {
  it('loses nothing and keeps order, whatever the text', () => {
    fc.assert(
      fc.property(bulletinText(120), (text) => {
        assertInvariants(parse(text));
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('makes no more nodes than the text has room for', () => {
    fc.assert(
      fc.property(bulletinText(120), (text) => {
        assert.ok(assertInvariants(parse(text)) <= 2 * text.length + 1);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('makes as many more nodes as the text is longer', () => {
    fc.assert(
      fc.property(bulletinText(40), (text) => {
        // A blank line between the copies keeps one from running into the next.
        const copies = (count: number): number => assertInvariants(parse(`${text}\n\n`.repeat(count)));
        assert.ok(copies(16) <= 16 * (copies(2) + 2));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  for (const [text, repeated] of LONG_LISTS) {
    it(`loses nothing of ${text}… without an end`, () => {
      assertInvariants(parse(`${text}${repeated.repeat(200_000)}`));
      assertInvariants(parse(`${text}${repeated.repeat(200_000)})`));
    });
  }

  for (const { path, text } of TEXTS) {
    it(`loses nothing of ${path}`, () => {
      assertInvariants(parse(Reading.of(text).text));
    });
  }
});

describe('the model and its findings', () => {
  it('is made of any text, and every place in it leads to one in the file', () => {
    fc.assert(
      fc.property(bulletinText(80), (text) => {
        const { reading, items } = readBulletin(text, KNOWLEDGE);
        const file = { start: 0, end: text.length };
        const assertPlace = (span: Span, outer: Span): void => {
          assert.ok(encloses(outer, span));
          const { start, end } = reading.toSourceSpan(span);
          assert.ok(start <= end && encloses(file, { start, end }));
        };
        for (const item of items) {
          assertPlace(item, { start: 0, end: reading.text.length });
          for (const paragraph of item.paragraphs) {
            assertPlace(paragraph, item);
            for (const parenthesis of paragraph.parentheses) assertPlace(parenthesis, paragraph);
          }
        }
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('is checked without a failing rule; each finding can be seen, and each fix applied', () => {
    fc.assert(
      fc.property(bulletinText(80), (text) => {
        for (const { message, start, end, fix } of checkBulletin(readBulletin(text, KNOWLEDGE))) {
          assert.equal(message.includes('failed on this bulletin'), false, message);
          assert.ok(start >= 0 && end <= text.length && (start < end || text === ''));
          for (const edit of fix?.edits ?? [])
            assert.ok(edit.start <= edit.end && encloses({ start: 0, end: text.length }, edit));
        }
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });
});
