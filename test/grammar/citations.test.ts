import { checkScopes } from './checkScopes.ts';

describe('grammar: citations', () => {
  it('names and dates', () => {
    checkScopes(`
It left at noon (Itar-Tass, The Washington Post, August 23-24, 26, 1999).
                ^ punctuation.definition.parenthesis.begin
                 ^^^^^^^^^ entity.name.type.source
                            ^^^^^^^^^^^^^^^^^^^ entity.name.type.source
                                                 ^^^^^^^^^^^^ constant.numeric.date
                                                               ^^ constant.numeric.date
                                                                   ^^^^ constant.numeric.date
                                                                       ^ punctuation.definition.parenthesis.end
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.citation
`);
  });

  it('groups, a list with "and", a name with a digit, a place', () => {
    checkScopes(`
So it was (24 Chasa, Channel 5, June 29 and 30; Zolotoi Rog [Vladivostok], May 4-June 3).
           ^^^^^^^^ entity.name.type.source
                     ^^^^^^^^^ entity.name.type.source
                                ^^^^^^^ constant.numeric.date
                                            ^^ constant.numeric.date
                                              ^ punctuation.separator.group
                                                ^^^^^^^^^^^ entity.name.type.source
                                                            ^^^^^^^^^^^^^ markup.italic.editorial
                                                                           ^^^^^^^^^^^^ constant.numeric.date
`);
  });

  it('months and numbers of issues', () => {
    checkScopes(`
It was so (PlanEcon Energy Report, January 2000; Sovershenno sekretno, No. 6, 1999).
           ^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.source
                                   ^^^^^^^^^^^^ constant.numeric.date
                                                 ^^^^^^^^^^^^^^^^^^^^ entity.name.type.source
                                                                       ^^^^^ constant.numeric.date
                                                                              ^^^^ constant.numeric.date
`);
  });

  it('slips, whose words are still what they are', () => {
    checkScopes(`
Not so (Kommersant-daily July 18). Nor so (Reuters. July 8) nor so (Interfax, Agust 24).
        ^^^^^^^^^^^^^^^^ entity.name.type.source
                         ^^^^^^^ constant.numeric.date
                                           ^^^^^^^ entity.name.type.source
                                                    ^^^^^^ constant.numeric.date
                                                                    ^^^^^^^^ entity.name.type.source
                                                                              ^^^^^^^^ constant.numeric.date
Nor so (Interfax, June6). And not (Interfax, 24 August) nor (, February 26).
                  ^^^^^ constant.numeric.date
                                             ^^^^^^^^^ constant.numeric.date
                                                               ^^^^^^^^^^^ constant.numeric.date
`);
  });

  it('a reference that is attached', () => {
    checkScopes(`
It is old (Kommersant, October 31; see also the Monitor, November 19, 1999). It was (AP, July 6; the Monitor, June 14).
           ^^^^^^^^^^ entity.name.type.source
                       ^^^^^^^^^^ constant.numeric.date
                                   ^^^^^^^^ keyword.other.see
                                            ^^^^^^^^^^^ markup.underline.link.publication
                                                         ^^^^^^^^^^^ constant.numeric.date
                                                                                                 ^^^^^^^^^^^ markup.underline.link.publication
                                                                                                              ^^^^^^^ constant.numeric.date
`);
  });

  it('broken over a line end', () => {
    checkScopes(`
The agreement was signed on the bridge (Itar-Tass, August
                                        ^^^^^^^^^ entity.name.type.source
                                                   ^^^^^^ constant.numeric.date
25). It leaves that open (see the Monitor,
<- constant.numeric.date
                          ^^^ keyword.other.see
                              ^^^^^^^^^^^ markup.underline.link.publication
August 23), and so on (Interfax, August 24;
<-------- constant.numeric.date
Reuters, August 25).
<------ entity.name.type.source
         ^^^^^^^^^ constant.numeric.date
`);
  });
});

describe('grammar: cross-references', () => {
  it('to other issues', () => {
    checkScopes(`
It is old (see the Monitor, April 20, 21, also May 5; June 4). Older (On the talks see also Monitor, March 6, lead story).
           ^^^ keyword.other.see
               ^^^^^^^^^^^ markup.underline.link.publication
                            ^^^^^^^^ constant.numeric.date
                                      ^^ constant.numeric.date
                                          ^^^^ keyword.other.see
                                               ^^^^^ constant.numeric.date
                                                                      ^^^^^^^^^^^^^ meta.cross-reference
                                                                                   ^^^^^^^^ keyword.other.see
                                                                                            ^^^^^^^ markup.underline.link.publication
                                                                                                     ^^^^^^^ constant.numeric.date
See more there (See Monitor, February 5 & 8, and Prism, May 3).
<------------- prose
                    ^^^^^^^ markup.underline.link.publication
                                                 ^^^^^ markup.underline.link.publication
`);
  });

  it('within the issue', () => {
    checkScopes(`
So they say (See below). So they said (see above item) and (see Perspective section below).
             ^^^ keyword.other.see
                 ^^^^^ markup.underline.link.within-issue
                                           ^^^^^^^^^^ markup.underline.link.within-issue
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link.within-issue
`);
  });
});

describe('grammar: prose', () => {
  it('holds notes, brackets and placeholders', () => {
    checkScopes(`
So he said. (5) “The [ethnic] question” is TK, and its name [CQ]. TKTK, no TKs, no STK.
             ^ constant.numeric.note
            ^^^ meta.note
                     ^^^^^^^^ markup.italic.editorial
                                           ^^ keyword.other.placeholder
                                                            ^^^^ keyword.other.checked
                                                                  ^^^^ keyword.other.placeholder
                                                                        ^^^^^^^^^^^^^^^ prose
`);
  });

  it('gives glosses no colour', () => {
    checkScopes(`
The party (KPRF) and the prices (up from 7 percent in January) rose, he said on August 24.
          ^^^^^^ meta.gloss
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.gloss
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prose
`);
  });
});
