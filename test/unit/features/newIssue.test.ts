import assert from 'node:assert/strict';
import type { Knowledge } from '../../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { issueOffers, newIssue } from '../../../server/src/features/newIssue.ts';
import { neutralPublication } from '../../../server/src/publication/neutral.ts';
import { readArchive } from '../../harness/archive.ts';

const KNOWLEDGE = createKnowledge();

function issueFile(path: string, publication: string, volume: number, number: number): string {
  return `//- ${path}\nPublication: ${publication} Volume: ${volume} Issue: ${number}\n\nA TITLE.\n\nText.\n`;
}

const ARCHIVE = [
  issueFile('/1999/5-156.bulletin', 'Monitor', 5, 156),
  issueFile('/1999/5-155.bulletin', 'Monitor', 5, 155),
  issueFile('/sarmel-weekly-2-35.bulletin', 'Sarmel Weekly', 2, 35),
].join('');

/** The text of the next issue with `$0` where the caret is. */
function checkNew(template: readonly string[] | null, expected: string): void {
  const publication = { ...neutralPublication('Sarmel Weekly'), template };
  const knowledge: Knowledge = createKnowledge({ publications: [publication] });
  const { archive } = readArchive(ARCHIVE, knowledge);
  const made = newIssue(archive, knowledge, 'Sarmel Weekly', { volume: null, number: null });
  assert.ok(made);
  const { text, caret } = made;
  assert.equal(`${text.slice(0, caret)}$0${text.slice(caret)}`, expected);
}

/** The file of an issue, the next one where no other is wanted. */
function checkFile(archive: string, publication: string, wanted: object, expected: string | null): void {
  const made = newIssue(readArchive(archive).archive, KNOWLEDGE, publication, {
    volume: null,
    number: null,
    ...wanted,
  });
  assert.ok(made);
  assert.equal(made.file, expected);
}

const HEADER = 'Publication: Sarmel Weekly Volume: 2 Issue: 36\n';

describe('a new issue', () => {
  it('comes out after the last one, whatever the calendar makes of its number', () => {
    const { archive } = readArchive(
      'Publication: Monitor Volume: 7 Issue: 160\nDate: September 4, 2001\n\nA TITLE.\n\nText.\n',
    );
    const dateOf = (number: number | null) => newIssue(archive, KNOWLEDGE, 'Monitor', { volume: null, number })?.date;
    assert.deepEqual(dateOf(null)?.earliest, { year: 2001, month: 9, day: 5 });
    assert.deepEqual(dateOf(159)?.latest, { year: 2001, month: 9, day: 3 });
  });

  it('is offered of what is held, the most frequent first, and of what is known', () => {
    const { archive } = readArchive(ARCHIVE);
    archive.remove('/1999/5-155.bulletin');
    const offers = issueOffers(archive, KNOWLEDGE);
    assert.deepEqual(
      offers.slice(0, 2).map(({ publication, next }) => [publication, next?.volume, next?.number, next?.date !== null]),
      [
        ['Monitor', 5, 157, true],
        ['Sarmel Weekly', 2, 36, false],
      ],
    );
    const known = KNOWLEDGE.publications.all.map(({ name }) => name);
    assert.deepEqual(new Set(offers.map(({ publication }) => publication)), new Set([...known, 'Sarmel Weekly']));
    assert.deepEqual(
      issueOffers(readArchive('Text.\n').archive, KNOWLEDGE).map(({ next }) => next),
      known.map(() => null),
    );
  });

  it('has the caret where its first headline goes', () => {
    checkNew(null, `${HEADER}\n$0`);
    checkNew(
      ['{header}', 'Date: {date}', '', '', 'Printed in Sarmel.'],
      `${HEADER}Date: TK\n\n$0\nPrinted in Sarmel.\n`,
    );
    checkNew(['{header}'], `${HEADER}$0`);
  });

  it('is named like the one before it, if that tells', () => {
    checkFile(ARCHIVE, 'Monitor', {}, '/1999/5-157.bulletin');
    checkFile(ARCHIVE, 'Monitor', { volume: 5, number: 200 }, '/1999/5-200.bulletin');
    checkFile(ARCHIVE, 'Sarmel Weekly', {}, '/sarmel-weekly-2-36.bulletin');
  });

  it('has no name of its own where the number stands in none, or in two places, or there are several files', () => {
    checkFile(issueFile('/latest.bulletin', 'Monitor', 5, 156), 'Monitor', {}, null);
    checkFile(issueFile('/5-5.bulletin', 'Monitor', 5, 5), 'Monitor', {}, null);
    checkFile(issueFile('/5-1156.bulletin', 'Monitor', 5, 156), 'Monitor', {}, null);
    checkFile(ARCHIVE, 'Monitor', { volume: 6, number: 1 }, null);
    const parts = issueFile('/5-156-1.txt', 'Monitor', 5, 156) + issueFile('/5-156-2.txt', 'Monitor', 5, 156);
    checkFile(parts, 'Monitor', {}, null);
  });

  it('never has the name of a file that is there', () => {
    checkFile(`${ARCHIVE}//- /1999/5-157.bulletin\nNotes.\n`, 'Monitor', {}, null);
  });
});
