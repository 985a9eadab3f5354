import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/archive/archive.ts';
import { createKnowledge } from '../../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../../server/src/bulletin/readBulletin.ts';
import { complete } from '../../../../server/src/features/completion/complete.ts';
import { checkAccepted, checkCompletion, completionAt } from './checkCompletion.ts';

const ARCHIVE = `
//- /archive/5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155
//- /archive/5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156
//- /archive/4-120.bulletin
Publication: Monitor Volume: 4 Issue: 120
//- /archive/weekly-2-35.bulletin
Publication: Sarmel Weekly Volume: 2 Issue: 35
//- /archive/new.bulletin
`;
const NEXT = 'Publication: Monitor Volume: 5 Issue: 157 · Friday, August 27, 1999';
const NEXT_WEEKLY = 'Publication: Sarmel Weekly Volume: 2 Issue: 36';

describe('completion of the header line', () => {
  it('offers the next issue of each publication of the archive, then what is known', () => {
    for (const begun of ['', 'P', 'pub', 'Publication:', 'Publication: ', 'A HEADLINE.\n\n']) {
      checkCompletion(`${ARCHIVE}${begun}$0`, `${NEXT}\n${NEXT_WEEKLY}\nPublication: Prism Volume:\n…`);
    }
  });

  it('offers what agrees with what was typed', () => {
    checkCompletion(`${ARCHIVE}Publication: sar$0`, NEXT_WEEKLY);
    checkCompletion(`${ARCHIVE}Publication: Monitor $0`, `${NEXT}\n…`);
    checkCompletion(`${ARCHIVE}Publication: Monitor Vol$0`, NEXT);
    checkCompletion(`${ARCHIVE}Publication: Monitor Volume: $0`, NEXT);
    checkCompletion(`${ARCHIVE}Publication: Monitor Volume: 5$0`, NEXT);
    checkCompletion(`${ARCHIVE}Publication: Monitor Volume: 5 Issue: $0`, NEXT);
    checkCompletion(`${ARCHIVE}Publication: Monitor Volume: 5 Issue: 15$0`, NEXT);
    checkCompletion(`${ARCHIVE}Publication: Monitor Volume: 5 Issue: 9$0`, '');
    checkCompletion(
      `${ARCHIVE}Publication: Monitor Volume: 4 Issue: $0`,
      'Publication: Monitor Volume: 4 Issue: 121 · Wednesday, June 24, 1998',
    );
  });

  it('replaces the whole line', () => {
    checkAccepted(
      `${ARCHIVE}publication: monitor vol. 5 $0`,
      'Publication: Monitor Volume: 5 Issue: 157',
      'Publication: Monitor Volume: 5 Issue: 157$0',
    );
    checkAccepted(
      `${ARCHIVE}P$0\n\nREST.\n`,
      'Publication: Sarmel Weekly Volume: 2 Issue: 36',
      `${NEXT_WEEKLY}$0\n\nREST.\n`,
    );
  });

  it('goes on to the next volume behind the last issue of a year', () => {
    const text = ARCHIVE.replace('5 Issue: 156', '5 Issue: 243');
    const { items } = completionAt(`${text}Publication: Monitor $0`);
    assert.match(items[0]?.label ?? '', /Volume: (?:5 Issue: 244|6 Issue: 1)$/);
  });

  it('invents no number without an archive', () => {
    checkAccepted('$0', 'Publication: Monitor Volume:', 'Publication: Monitor Volume: $0');
    checkCompletion('Publication: Monitor Volume: $0', '');
  });

  it('does not count the document itself', () => {
    const knowledge = createKnowledge();
    const archive = new Archive();
    for (const number of [156, 157]) {
      archive.update(`${number}`, readBulletin(`Publication: Monitor Volume: 5 Issue: ${number}`, knowledge));
    }
    const [first] = complete(readBulletin('', knowledge), 0, { archive, uri: '157' }).items;
    assert.equal(first?.label, 'Publication: Monitor Volume: 5 Issue: 157');
    checkCompletion('Publication: Monitor Volume: 5 Issue: 1$0', '');
    checkCompletion('Publication: Sorn Gazette Volume: 5 Issue: 1$0', '');
  });

  it('offers nothing on a header line that is whole, nor where text stands above', () => {
    checkCompletion(`${ARCHIVE}Publication: Monitor Volume: 5 Issue: 157$0`, '');
    checkCompletion(`${ARCHIVE}Publication: Monitor Volume: 5 Issue: 157 $0`, '');
    checkCompletion(`${ARCHIVE}Publication: Mon$0itor Volume: 5 Issue: 120`, '');
    checkCompletion(`${ARCHIVE}publication: prism vol. 5 $0`, '');
    checkCompletion(`${ARCHIVE}The ferry sailed again after a week of storms and ice.\n\nP$0`, '');
    checkCompletion(`${ARCHIVE}$0The ferry sailed again.`, '');
  });
});

describe('completion of the date line', () => {
  const HEADER = 'Publication: Monitor Volume: 5 Issue: 156\n';
  const DATE = 'Date: August 26, 1999 · Thursday';

  it('says the date of the issue', () => {
    for (const begun of ['', 'D', 'da', 'Date:', 'Date: ', 'Date: Au', 'Date: 26', 'Date: thu']) {
      checkCompletion(`${HEADER}${begun}$0\n\nREST.\n`, DATE);
    }
    checkAccepted(`${HEADER}Date: Aug$0`, 'Date: August 26, 1999', `${HEADER}Date: August 26, 1999$0`);
  });

  it('offers nothing for a line that is whole, a line further down, or another day', () => {
    checkCompletion(`${HEADER}Date: August 26, 1999$0`, '');
    checkCompletion(`${HEADER}\nD$0`, '');
    checkCompletion(`${HEADER}Date: May$0`, '');
    checkCompletion('Publication: Prism Volume: 5 Issue: 1\nDate: $0', '');
  });
});
