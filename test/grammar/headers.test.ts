import { checkScopes } from './checkScopes.ts';

describe('grammar: headers', () => {
  it('colours keys and values of the header line', () => {
    checkScopes(`
Publication: North Caucasus Weekly Volume: 3 Issue: 12
<---------- keyword.other.header
           ^ punctuation.separator.key-value
             ^^^^^^^^^^^^^^^^^^^^^ entity.name.type.publication
                                   ^^^^^^ keyword.other.header
                                           ^ constant.numeric.header
                                             ^^^^^ keyword.other.header
                                                    ^^ constant.numeric.header
`);
  });

  it('colours the date line and the byline', () => {
    checkScopes(`
Publication: Monitor Volume: 5 Issue: 156
Date: August 26, 1999
<--- keyword.other.header
    ^ punctuation.separator.key-value
      ^^^^^^^^^ constant.numeric.date
                 ^^^^ constant.numeric.date

THE FERRY IS LATE AGAIN.
By: Dagna Holm
<- keyword.other.header
  ^ punctuation.separator.key-value
    ^^^^^^^^^^ entity.name.type.author

It left at noon.
<--------------- prose
`);
  });

  it('colours a byline that lacks its colon', () => {
    checkScopes(`
Publication: Monitor Volume: 5 Issue: 156
By Dagna Holm and J. K. Brant
<- keyword.other.header
   ^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.author

THE FERRY IS LATE AGAIN.

By Dagna Holm
<- keyword.other.header
   ^^^^^^^^^^ entity.name.type.author

By noon it had left.
<------------------- prose
`);
  });

  it('knows a header that was mistyped', () => {
    for (const line of [
      'publication: Monitor volume: 5 issue: 156',
      'PUBLICATION: MONITOR VOLUME: 5 ISSUE: 156',
      'Publication Monitor Volume 5 Issue 156',
      'Publication: Monitor Vol. 5, No. 156',
      'Publicaton: Monitor Volume: 5 Isue: 156',
      'Publication: Monitor',
      'Monitor Vol. 5 No. 156',
      'Volume: 5 Issue: 156',
      '  Publication:Monitor Volume:5 Issue:156',
    ]) {
      checkScopes(`${line}\n<${'-'.repeat(line.length - 1)} meta.header`);
    }
  });

  it('knows a header that was broken over several lines', () => {
    checkScopes(`
Publication: Monitor
Volume: 5
<----- keyword.other.header
        ^ constant.numeric.header
Issue: 156
<---- keyword.other.header
`);
  });

  it('takes no sentence for one', () => {
    checkScopes(`
The publication of the second volume was an issue for 12 ministers.
<------------------------------------------------------------------ prose
`);
  });
});
