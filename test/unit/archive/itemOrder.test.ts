import assert from 'node:assert/strict';
import { compareNames } from '../../../server/src/text/compareNames.ts';
import { readArchive } from '../../harness/archive.ts';

/** One file of an issue: its headline and its teaser, either of which may be missing. */
function file(path: string, headline: string | null, teaser: string | null): string {
  const own = headline === null ? '' : `${headline}\n\n`;
  const next = teaser === null ? '' : `\n\n${teaser}`;
  return `//- ${path}\n${own}Publication: Monitor Volume: 5 Issue: 156\n\nThe pier is open (BNS, August 25).${next}\n`;
}

function checkOrder(files: readonly string[], expected: readonly string[]): void {
  const { archive } = readArchive(files.join(''));
  const issue = archive.issues.get('Monitor', 5, 156);
  assert.deepEqual(
    issue?.files.map(({ uri }) => uri),
    expected,
  );
}

describe('the order of the files of an issue', () => {
  it('is that of the teasers', () => {
    checkOrder(
      [
        file('/a', 'THE THIRD.', null),
        file('/b', 'THE FIRST.', 'The Second.'),
        file('/c', 'THE SECOND.', 'The Third.'),
      ],
      ['/b', '/c', '/a'],
    );
  });

  it('is that of the names where no teaser speaks, numbers by value', () => {
    checkOrder([file('/10', 'A STORY.', null), file('/9', 'ANOTHER.', null)], ['/9', '/10']);
  });

  it('loses no file of a circle', () => {
    checkOrder([file('/a', 'ONE DAY.', 'Two Days.'), file('/b', 'TWO DAYS.', 'One Day.')], ['/a', '/b']);
  });
});

describe('compareNames', () => {
  it('counts numbers by their value, and puts a shorter name first', () => {
    assert.ok(compareNames('a01', 'a1') > 0, 'a leading zero counts for nothing but order');
    const names = ['5-156-10.txt', '5-156-2.txt', '5-16-1.txt', '5-156', 'b', 'a'];
    assert.deepEqual(names.sort(compareNames), ['5-16-1.txt', '5-156', '5-156-2.txt', '5-156-10.txt', 'a', 'b']);
  });
});
