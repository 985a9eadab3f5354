import assert from 'node:assert/strict';
import { checkScopes } from './checkScopes.ts';
import { parenthesesOf } from './parenthesesOf.ts';

describe('grammar: review marks', () => {
  it('have the standard scopes', () => {
    checkScopes(`
It has {--nine--}{++eleven++} articles, {~~all~>most~~} {==of them==}{>>which?<<} long.
       ^^^^^^^^^^ markup.deleted
                 ^^^^^^^^^^^^ markup.inserted
                                        ^^^^^^^^^^^^^^^ markup.changed
                                           ^^^ markup.deleted
                                                ^^^^ markup.inserted
                                                        ^^^^^^^^^^^ markup.bold.highlighted
                                                                     ^^^^^^^^^^^^ comment.block
`);
  });

  it('run over lines and blank lines', () => {
    checkScopes(`
It has {++eleven
       ^^^^^^^^^ markup.inserted
articles.
<-------- markup.inserted

All are long++} and {>>no
<------------- markup.inserted
               ^^^^^ prose
                    ^^^^^ comment.block
doubt<<} dull.
<------- comment.block
        ^^^^^^ prose
`);
  });

  it('leave what they add its colours, and take them from what they cut', () => {
    checkScopes(`
It left{++ (Interfax, August 25) TK++}. It came{-- (AP, August 25)--} back{>>(AP, August 25)<<}.
            ^^^^^^^^ entity.name.type.source
                      ^^^^^^^^^ constant.numeric.date
                                 ^^ keyword.other.placeholder
                                               ^^^^^^^^^^^^^^^^^^^^^^ markup.deleted
                                                                          ^^^^^^^^^^^^^^^^^^^^^ comment.block
`);
    const text = 'It came{-- (AP, August 25)--} back{>>(AP, August 25)<<} {~~(AP, May 4)~>(BBC, May 4)~~}.';
    assert.deepEqual(
      parenthesesOf(text).map(({ start, end }) => text.slice(start, end)),
      ['(BBC, May 4)'],
    );
  });

  for (const citation of [
    '(Interfax, August {~~24~>25~~})',
    '(Interfax, {++August ++}25)',
    '(Interfax{++, August 25++})',
    '({--Reuters--}{++Interfax++}, August 25)',
    '(Interfax, {==August 25==}{>>sure?<<})',
    '(Interfax, August 25{++; Reuters, August 24++})',
    '({++Interfax, ++}Reuters, August 25)',
  ]) {
    it(`within a citation: ${citation}`, () => {
      assert.deepEqual(parenthesesOf(`So he said ${citation}, and left (KPRF).`), [
        { kind: 'citation', start: 11, end: 11 + citation.length },
        { kind: 'gloss', start: 22 + citation.length, end: 28 + citation.length },
      ]);
    });
  }

  it('within a headline and a header', () => {
    checkScopes(`
Publication: Monitor Volume: 5 Issue: {~~155~>156~~}
                                      ^^^^^^^^^^^^^^ markup.changed
                                         ^^^ markup.deleted
                                              ^^^ constant.numeric.header

THE {--FERRY--}{++BUS++} IS LATE AGAIN.
<-------------------------------------- markup.heading.headline
    ^^^^^^^^^^^ markup.deleted
               ^^^^^^^^^ markup.inserted
`);
  });

  it('hold no other marks, and end with the first sign of their own kind', () => {
    checkScopes(`
A {++nest {--of--} marks++} and a {--cut--} that ends twice--}.
  ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.inserted
                           ^^^^^^^ prose
                                  ^^^^^^^^^ markup.deleted
                                           ^^^^^^^^^^^^^^^^^^^^ prose
An arrow ~> and braces {} mean nothing, {++++} and {>><<} hold nothing.
<-------------------------------------- prose
                                              ^^^^^ prose
                                                         ^^^^^^^^^^^^^^^ prose
`);
  });

  it('a mark that begins within a parenthesis and ends behind it keeps the next parenthesis out', () => {
    const text = 'He said so (Interfax, {++August 25) and++} left (KPRF).';
    assert.deepEqual(
      parenthesesOf(text).map(({ start, end }) => text.slice(start, end)),
      ['(Interfax, {++August 25)', '(KPRF)'],
    );
  });
});

describe('grammar: stet', () => {
  it('names the rules and leaves the reason a comment', () => {
    checkScopes(`
It left {>>stet citation/date-after-issue, headline/*: the weekly is/was ahead<<}(Versiya, August 27).
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.stet
           ^^^^ keyword.control.stet
                ^^^^^^^^^^^^^^^^^^^^^^^^^ entity.other.attribute-name.rule
                                           ^^^^^^^^^^ entity.other.attribute-name.rule
                                                                                  ^^^^^^^ entity.name.type.source
`);
  });

  it('is the first word of a comment', () => {
    checkScopes(`
It left {>>let it stet<<} at {>>stetson<<} noon {>>stet<<}.
        ^^^^^^^^^^^^^^^^^ comment.block.bulletin
                             ^^^^^^^^^^^^^ comment.block.bulletin
                                                   ^^^^ keyword.control.stet
`);
  });
});
