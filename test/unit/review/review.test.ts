import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { addComment, answer, deleteComment, editComment, resolve } from '../../../server/src/review/discuss.ts';
import { annotationsIn, commentsOf, suggestionsOf } from '../../../server/src/review/review.ts';
import { authorName, commentMark } from '../../../server/src/review/writeMarks.ts';
import { applyEdits, type TextEdit } from '../../../server/src/text/textEdit.ts';

const knowledge = createKnowledge();
const read = (text: string) => readBulletin(text, knowledge);
const JON = { author: 'jon', day: '1999-08-27' };

describe('the review of a bulletin', () => {
  const text =
    'Two {--old --}{>>@maria 1999-08-26: new ones<<}{>>@jon: sure?<<}{==ferries==}{>>which?<<}{>>@jon: both<<} {~~came~>docked~~} here.{>>@maria 1999-08-26<<}\n';

  it('holds comments with their answers, and the words that they are about', () => {
    const [thread, ...more] = commentsOf(read(text));
    assert.ok(thread);
    assert.deepEqual(more, []);
    assert.equal(text.slice(thread.start, thread.end), '{==ferries==}{>>which?<<}{>>@jon: both<<}');
    assert.equal(text.slice(thread.passage.start, thread.passage.end), 'ferries');
    assert.deepEqual(
      thread.comments.map(({ author, day, text: said, start, end }) => [author, day, said, text.slice(start, end)]),
      [
        [null, null, 'which?', '{>>which?<<}'],
        ['jon', null, 'both', '{>>@jon: both<<}'],
      ],
    );
  });

  it('holds suggestions with both versions, their author and what was said of them', () => {
    assert.deepEqual(
      suggestionsOf(read(text)).map(({ kind, before, after, author, day, comments, start, end }) => ({
        mark: text.slice(start, end),
        kind,
        change: [before, after],
        by: [author, day],
        said: comments.map((comment) => comment.text),
      })),
      [
        {
          mark: '{--old --}',
          kind: 'deletion',
          change: ['old ', ''],
          by: ['maria', '1999-08-26'],
          said: ['new ones', 'sure?'],
        },
        {
          mark: '{~~came~>docked~~}',
          kind: 'substitution',
          change: ['came', 'docked'],
          by: ['maria', '1999-08-26'],
          said: [],
        },
      ],
    );
  });

  it('holds passages without a comment, and additions without a word about them', () => {
    const marked = 'A {==b==} c {++d++}{>>@maria<<} {++e++}{>>@jon: f<<}{>>@maria<<}.';
    assert.deepEqual(commentsOf(read(marked)), [{ start: 2, end: 9, passage: { start: 5, end: 6 }, comments: [] }]);
    assert.deepEqual(
      suggestionsOf(read(marked)).map(({ kind, before, after, author, day, comments }) => [
        kind,
        before,
        after,
        author,
        day,
        comments.length,
      ]),
      [
        ['insertion', '', 'd', 'maria', null, 0],
        ['insertion', '', 'e', 'jon', null, 1],
      ],
    );
  });

  it('holds neither where there are no marks, nor commands to the rules', () => {
    for (const plain of ['', 'Two ferries.\n', 'Two {>>stet citation/month<<}ferries {++.\n']) {
      assert.deepEqual([commentsOf(read(plain)), suggestionsOf(read(plain))], [[], []]);
    }
  });
});

/** A text with `[…]` around the selection, or `$0` at the cursor, and what it is after a comment. */
const ADDED: readonly (readonly [what: string, before: string, after: string])[] = [
  ['the selected words', 'Two [ferries] docked.', 'Two {==ferries==}@ docked.'],
  ['the place of the cursor', 'Two$0 ferries.', 'Two@ ferries.'],
  ['words over lines', 'Two\r\n[ferries\r\ndocked].', 'Two\r\n{==ferries\r\ndocked==}@.'],
  ['words with a suggestion among them', 'Two [old {++big ++}ferries].', 'Two old {++big ++}ferries@.'],
  ['words that end in a suggestion', 'Two [old {++big++}].', 'Two old @{++big++}.'],
  ['words behind a suggestion', '{++Two++}[ old] ferries.', '{++Two++}{== old==}@ ferries.'],
  ['a suggestion, before it, so that it stays whose it is', 'Two {--old--}$0 ferries.', 'Two @{--old--} ferries.'],
  ['a suggestion with a reason', 'Two {--old--}{>>@maria: why<<}$0.', 'Two @{--old--}{>>@maria: why<<}.'],
  ['the inside of a mark', 'Two {--o$0ld--} ferries.', 'Two @{--old--} ferries.'],
  ['words with a sign in them', 'Two [==} ferries].', 'Two ==} ferries@.'],
  ['words somebody comments on', 'Two [{==ferries==}{>>which?<<}].', 'Two {==ferries==}{>>which?<<}@.'],
  ['some of the words somebody comments on', 'Two {==fer[ries==}{>>wh]ich?<<}.', 'Two {==ferries==}{>>which?<<}@.'],
  ['words right before a comment', 'Two [ferries]{>>which?<<}.', 'Two ferries{>>which?<<}@.'],
  ['the place of a comment, from before it', 'Two$0{>>which?<<}.', 'Two{>>which?<<}@.'],
  ['the place of a comment, from behind it', 'Two{>>which?<<}$0.', 'Two{>>which?<<}@.'],
  ['a place right before marked words', 'Two $0{==ferries==}{>>which?<<}.', 'Two @{==ferries==}{>>which?<<}.'],
  [
    'a place before somebody else’s talk',
    '$0Two {==ferries==}{>>which?<<} sank.',
    '@Two {==ferries==}{>>which?<<} sank.',
  ],
  ['a place behind it', 'Two{>>which?<<} ferries$0.', 'Two{>>which?<<} ferries@.'],
  ['words before it', '[Two] {==ferries==}{>>which?<<}.', '{==Two==}@ {==ferries==}{>>which?<<}.'],
  ['words right before marked ones', '[Two ]{==ferries==}{>>which?<<}.', '{==Two ==}@{==ferries==}{>>which?<<}.'],
  ['words behind it', 'Two{>>which?<<} [ferries].', 'Two{>>which?<<} {==ferries==}@.'],
  ['words far from a sign', '==} Two [ferries].', '==} Two {==ferries==}@.'],
  ['words behind a passage that is not closed', '{== Two [ferries].', '{== Two ferries@.'],
  ['words with an open sign of another kind', 'Two [{++ ferries].', 'Two {=={++ ferries==}@.'],
  ['words before a comment that is not closed', '[Two] {>> ferries.', '{==Two==}@ {>> ferries.'],
  ['a signed line, before the signature', '{++A++} b.{>>@maria<<}$0', '{++A++} b.@{>>@maria<<}'],
];

describe('a comment goes to', () => {
  for (const [what, before, after] of ADDED) {
    it(`${what}: ${JSON.stringify(before)}`, () => {
      const text = before.replace(/\$0|[[\]]/g, '');
      const at = before.indexOf('$0');
      const [start, end] = [before.indexOf('['), before.indexOf(']') - 1];
      const place = at >= 0 ? { start: at, end: at } : { start, end };
      const edited = applyEdits(text, addComment(read(text), place, 'whose?', JON) ?? []);
      assert.equal(
        edited,
        after.replace('@', (_, index) => (after.startsWith('@maria', index) ? '@' : '{>>@jon 1999-08-27: whose?<<}')),
      );
      assert.equal(read(edited).reading.text, read(text).reading.text);
    });
  }
});

it('a comment goes nowhere behind one that is not closed', () => {
  const text = 'Two {>> ferries.';
  assert.equal(addComment(read(text), { start: text.length, end: text.length }, 'whose?', JON), null);
  assert.equal(addComment(read(text), { start: 7, end: 14 }, 'whose?', JON), null);
});

describe('a talk', () => {
  const text = 'Two {==ferries==}{>>@maria 1999-08-26: which?<<}{>>@jon: both<<} docked{>>where?<<}.';
  const { threads } = annotationsIn(read(text));
  const [passage, bare] = threads;
  const [first, second] = passage?.remarks ?? [];
  const [only] = bare?.remarks ?? [];
  const made = (edits: readonly TextEdit[]): string => applyEdits(text, edits);
  if (!passage || !bare || !first || !second || !only) throw new Error('two threads, three remarks');

  it('is answered', () => {
    assert.equal(made(answer(second.end, 'all', JON)), text.replace('both<<}', 'both<<}{>>@jon 1999-08-27: all<<}'));
  });

  it('is edited, and keeps author and day', () => {
    assert.equal(made(editComment(first, 'who?\n')), text.replace('which?', 'who?'));
    assert.equal(made(editComment(only, 'here <<} there')), text.replace('where?', 'here << } there'));
  });

  it('loses a comment, and with the last one the mark', () => {
    assert.equal(made(deleteComment(passage, first)), text.replace('{>>@maria 1999-08-26: which?<<}', ''));
    assert.equal(made(deleteComment(bare, only)), text.replace('{>>where?<<}', ''));
    const alone = 'Two {==ferries==}{>>which?<<}.';
    const [thread] = annotationsIn(read(alone)).threads;
    const [remark] = thread?.remarks ?? [];
    assert.ok(thread && remark);
    assert.equal(applyEdits(alone, deleteComment(thread, remark)), 'Two ferries.');
  });

  it('is resolved: the words stay', () => {
    assert.equal(made(resolve(passage)), 'Two ferries docked{>>where?<<}.');
    assert.equal(made(resolve(bare)), text.replace('{>>where?<<}', ''));
  });
});

describe('an author', () => {
  it('is one word', () => {
    assert.equal(authorName('  Maria  Lopez '), 'Maria-Lopez');
    assert.equal(authorName('@jon'), 'jon');
    assert.equal(authorName('a:b {x}'), 'ab-x');
    assert.equal(authorName(' @ '), null);
  });

  it('signs with or without a day, with or without words', () => {
    assert.equal(commentMark('', JON), '{>>@jon 1999-08-27<<}');
    assert.equal(commentMark(' why ', { author: 'jon', day: null }), '{>>@jon: why<<}');
    assert.equal(commentMark('why', null), '{>>why<<}');
  });
});
