import assert from 'node:assert/strict';
import { checkAccepted, checkCompletion, completionAt } from './checkCompletion.ts';

const HEAD = 'Publication: Monitor Volume: 5 Issue: 156\n\nTHE FERRY SAILS AGAIN.\n\nIt is said that it will ';

describe('completion where nothing belongs', () => {
  const PLACES: readonly (readonly [where: string, text: string])[] = [
    ['a word', 'It is said that Int$0'],
    ['prose behind a citation', 'It is said (AP, August 25). Int$0'],
    ['prose behind an unclosed citation', 'It is said (AP, August 25 and then the whole of it went on Int$0'],
    ['a headline', '\n\nTHE FERRY (AP$0'],
    ['a colophon', '\n\nThe Monitor is a publication of the house ($0'],
    ['square brackets', 'It is said [Int$0'],
    ['a comment', 'It is said {>>see (Int$0<<}'],
    ['a comment that is not closed yet', 'It is said {>>see (Int$0'],
    ['cut text', 'It is said {--see (Int$0--}'],
    ['the old half of a substitution', 'It is said ({~~Int$0~>Reu~~}'],
    ['the signs of a mark', 'It is said ({$0++Int++}'],
    ['a byline', '\n\nANOTHER HEADLINE.\nBy: Int$0'],
  ];
  for (const [where, text] of PLACES) {
    it(where, () => {
      checkCompletion(HEAD + text, '');
    });
  }

  it('a headline in title case, but not a first line in a house of headlines in capitals', () => {
    checkCompletion('Publication: Sarmel Weekly Volume: 2 Issue: 35\n\nThe Ferry Sails ($0\n\nIt is said.', '');
    checkCompletion('Publication: Monitor Volume: 5 Issue: 156\n\nThe Ferry Sails (Mosc$0', 'Moscow Times\n…');
  });

  it('says that there is nothing to ask for again', () => {
    assert.deepEqual(completionAt(`${HEAD}Int$0`), { ...completionAt(`${HEAD}Int$0`), items: [], incomplete: false });
  });

  const GLOSSES = [
    '(KPRF$0)',
    '(FU/LC$0)',
    '(MFAs$0)',
    '(CDPP, the renamed$0 Popular Front)',
    '(Top Secret$0)',
    '(Yabloko$0)',
    '(158-0$0)',
    '(33 percent to$0 his 50.8)',
    '(08:00 GMT$0)',
    '($1 billion$0)'.replace('$1', '$ 1'),
    '(March 29$0)',
    '(up from 7 percent in January$0)',
    '(up from 7 percent, $0)',
    '(Gazprom reportedly owns$0 up to 49 percent of it)',
    '(He said that the$0 ship was his.)',
    '(5$0)',
    '(6$0)',
    '(August 2$0)',
    '(the v$0iew)',
    '(It $0was so)',
    '(up $0from 7 percent)',
    '(approximately$0 thirty miles)',
    '(it could see $0)',
    '(—$0)',
    '(“$0)',
  ];
  for (const gloss of GLOSSES) it(`the gloss ${gloss}`, () => checkCompletion(`${HEAD}${gloss}`, ''));
});

describe('completion among review marks', () => {
  it('completes in added text, and edits the file at its own offsets', () => {
    checkAccepted(`${HEAD}{>>check<<}{++(Ita$0)++}`, 'Itar-Tass', `${HEAD}{>>check<<}{++(Itar-Tass, $0)++}`);
    checkAccepted(`${HEAD}({--Reuters--}$0, May 4)`, 'Itar-Tass', `${HEAD}({--Reuters--}Itar-Tass$0, May 4)`);
    checkAccepted(`${HEAD}({~~Reu~>Ita$0~~}`, 'Itar-Tass', `${HEAD}({~~Reu~>Itar-Tass, $0~~}`);
    checkAccepted(`${HEAD}{==(AP, $0)==}{>>when?<<}`, 'August 25', `${HEAD}{==(AP, August 25$0)==}{>>when?<<}`);
  });

  it('takes no mark away', () => {
    checkCompletion(`${HEAD}(It{++ar++}$0)`, '');
  });
});
