/** Marks anywhere in bulletins: across words, citations, headlines, lines. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../../server/src/check/checkBulletin.ts';
import type { Finding } from '../../../server/src/check/finding.ts';
import { fixAll } from '../../../server/src/check/fixAll.ts';
import { formatDocument } from '../../../server/src/features/formatting/formatting.ts';
import { commentsOf, suggestionsOf } from '../../../server/src/review/review.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';
import { newsHeader, newsItem } from '../parser/newsItems.ts';

const RUNS = { seed: 19990826, numRuns: 400 };
const knowledge = createKnowledge();
const read = (text: string) => readBulletin(text, knowledge);

/** A mark to be put around a stretch of the text, and what it makes of the stretch when it is accepted. */
interface Put {
  readonly marked: (words: string) => string;
  readonly accepted: (words: string) => string;
}

const added = fc.constantFrom('new ', ' (BNS, August 25)', 'A HEADLINE.\n\n', '\n', ', August 24', '(');
const put: fc.Arbitrary<Put> = fc.oneof(
  added.map((now) => ({ marked: (words: string) => `${words}{++${now}++}`, accepted: (words: string) => words + now })),
  fc.constant({ marked: (words: string) => (words === '' ? '' : `{--${words}--}`), accepted: () => '' }),
  added.map((now) => ({ marked: (words: string) => `{~~${words}~>${now}~~}`, accepted: () => now })),
  fc.constant({ marked: (words: string) => `{==${words}==}{>>@maria: sure?<<}`, accepted: (words: string) => words }),
  fc.constant({ marked: (words: string) => `${words}{>>@jon 1999-08-26: hm<<}`, accepted: (words: string) => words }),
);

const news = fc
  .tuple(newsHeader, fc.array(newsItem, { minLength: 1, maxLength: 2 }))
  .map(([header, items]) => [header, ...items].join('\n\n'));

/** A bulletin, the same with marks in it, and as it reads with all of them accepted. */
const reviewed = news.chain((text) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(25), put), { maxLength: 6 }).map((wanted) => {
    let [marked, accepted, at] = ['', '', 0];
    for (const [start, length, { marked: mark, accepted: accept }] of wanted.sort((a, b) => a[0] - b[0])) {
      if (start < at) continue;
      const words = text.slice(start, start + length);
      marked += text.slice(at, start) + mark(words);
      accepted += text.slice(at, start) + accept(words);
      at = start + words.length;
    }
    return { text, marked: marked + text.slice(at), accepted: accepted + text.slice(at) };
  }),
);

/** Two spaces that a mark parts are not both in the text: that rule keeps quiet. */
const ofText = ({ rule }: Finding): boolean => !rule.startsWith('draft/') && rule !== 'text/spacing';

describe('a bulletin with marks', function () {
  this.timeout(60_000);

  it('is judged as it reads, with every finding at its place in the file', () => {
    let judged = 0;
    fc.assert(
      fc.property(reviewed, ({ marked, accepted }) => {
        const bulletin = read(marked);
        const { reading } = bulletin;
        assert.equal(reading.text, accepted);
        const found = checkBulletin(bulletin);
        for (const { start, end } of found) assert.ok(0 <= start && start <= end && end <= marked.length);
        const expected = checkBulletin(read(accepted)).filter(ofText);
        judged += expected.length;
        assert.deepEqual(
          found.filter(ofText).map(({ rule, message, start, end }) => ({
            rule,
            message,
            start: reading.toReading(start),
            end: reading.toReading(end),
          })),
          expected.map(({ rule, message, start, end }) => ({ rule, message, start, end })),
        );
      }),
      RUNS,
    );
    assert.ok(judged > 500, `${judged} findings`);
  });

  it('loses no mark when it is repaired or formatted', () => {
    const marksIn = (text: string): unknown => {
      const bulletin = read(text);
      return {
        suggestions: suggestionsOf(bulletin).map(({ kind, author, comments }) => [kind, author, comments.length]),
        talks: commentsOf(bulletin).map(({ comments }) => comments.map(({ text: said }) => said)),
      };
    };
    fc.assert(
      fc.property(reviewed, ({ marked }) => {
        const before = marksIn(marked);
        const fixed = fixAll(marked, (text) => checkBulletin(read(text))).text;
        assert.deepEqual(marksIn(fixed), before, fixed);
        const formatted = applyEdits(marked, formatDocument(read(marked), read));
        assert.deepEqual(marksIn(formatted), before, formatted);
      }),
      RUNS,
    );
  });
});
