import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../../server/src/check/checkBulletin.ts';
import { formatDocument, formatRange } from '../../../server/src/features/formatting/formatting.ts';
import { isSameModel } from '../../../server/src/features/formatting/sameModel.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';
import { readCorpus } from '../../harness/corpus.ts';
import { bulletinText } from '../parser/bulletinTexts.ts';
import { newsHeader, newsItem } from '../parser/newsItems.ts';

const knowledge = createKnowledge();
const read = (text: string) => readBulletin(text, knowledge);
const format = (text: string): string => applyEdits(text, formatDocument(read(text), read));

/** How often each rule finds something. */
function found(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of checkBulletin(read(text))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function assertFormats(text: string): void {
  const formatted = format(text);
  assert.equal(format(formatted), formatted, 'formatted text formats to itself');
  assert.ok(isSameModel(read(text), read(formatted)), 'it says what it said');
  const before = found(text);
  const more = [...found(formatted)].filter(([rule, count]) => count > (before.get(rule) ?? 0));
  assert.deepEqual(more, [], 'nothing new is found in it');
}

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');

/** Spaces and line ends as hurried people leave them. */
const mess = fc.constantFrom('', '', '', ' ', '  ', '\t', '\n', '\n\n', '\r\n', ' \n');

describe('formatting', function () {
  this.timeout(120_000);

  it('of every bulletin of the corpus and the examples holds what it promises', () => {
    const corpus = readCorpus().flatMap(({ path: name, decoded }) =>
      decoded.kind === 'text' ? [[name, decoded.text] as const] : [],
    );
    const examples = globSync('**/*.{bulletin,txt}', { cwd: EXAMPLES }).map(
      (name) => [name, readFileSync(path.join(EXAMPLES, name), 'utf8')] as const,
    );
    assert.ok(corpus.length > 50 && examples.length > 5);
    for (const [name, text] of [...corpus, ...examples]) {
      try {
        assertFormats(text);
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  });

  it('of news with stray spaces and line ends holds what it promises', () => {
    const issue = fc
      .tuple(newsHeader, fc.array(newsItem, { minLength: 1, maxLength: 4 }))
      .map(([header, items]) => [header, ...items].join('\n\n'));
    const strays = fc.array(fc.tuple(fc.nat(2000), mess), { maxLength: 12 });
    fc.assert(
      fc.property(issue, strays, (text, places) => {
        const edits = new Map(places.map(([at, stray]) => [at % (text.length + 1), stray]));
        assertFormats(
          applyEdits(
            text,
            [...edits].map(([at, stray]) => ({ start: at, end: at, text: stray })),
          ),
        );
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  it('of any text formats to itself and says what it said', () => {
    fc.assert(
      fc.property(bulletinText(40), (text) => {
        const formatted = format(text);
        assert.equal(format(formatted), formatted);
        assert.ok(isSameModel(read(text), read(formatted)));
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('of a stretch changes nothing outside of it', () => {
    fc.assert(
      fc.property(bulletinText(40), fc.nat(200), fc.nat(200), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        for (const edit of formatRange(read(text), { start, end }, read)) {
          assert.ok(start <= edit.start && edit.end <= end);
        }
      }),
      { seed: 5 },
    );
  });
});
