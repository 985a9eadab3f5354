/** An edit may change what is read far above it; nothing is taken over then from the version before. */
import assert from 'node:assert/strict';
import type { Bulletin } from '../../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';

const knowledge = createKnowledge();

/** Each version, and what is typed at its end, or taken away from there. */
const EDITS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a later citation moves the issue, and with it the years of all that is cited': [
    'Publication: Monitor Volume: 5\n\nA FERRY.\n\nIt sailed (BNS, December 30).\n\nIt sank (BNS, Febr',
    'Publication: Monitor Volume: 5\n\nA FERRY.\n\nIt sailed (BNS, December 30).\n\nIt sank (BNS, February 5).',
  ],
  'a suggestion is closed, so that its signs above are no text any more': [
    '{++b\n\n"\n\nb\n\n"\n\nb',
    '{++b\n\n"\n\nb\n\n"\n\nb++}',
  ],
  'a suggestion is opened again, so that its signs are text': [
    '{++b\n\n"\n\nb\n\n"\n\nb++}',
    '{++b\n\n"\n\nb\n\n"\n\nb',
  ],
  'lines become one paragraph': [
    'The ferry of Esk was late again.\nNobody in Orlec had\n',
    'The ferry of Esk was late again.\nNobody in Orlec had\nforgotten it (BNS, August 5).',
  ],
  'the header comes behind what cites': [
    'It sailed (BNS, December 30).\n\nPublication: Monitor Volume: 5 Issue: 15',
    'It sailed (BNS, December 30).\n\nPublication: Monitor Volume: 4 Issue: 15',
  ],
};

function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

function saidBy({ tree, issue, items, references, prose }: Bulletin): unknown {
  return { tree, issue, items, references, prose: prose() };
}

describe('a bulletin that is read with an earlier version', () => {
  for (const [name, [before, after]] of Object.entries(EDITS)) {
    it(`is as it would be without: ${name}`, () => {
      const earlier = readBulletin(before, knowledge);
      earlier.prose();
      const read = readBulletin(after, knowledge, { bulletin: earlier, same: sameStart(before, after) });
      assert.deepEqual(saidBy(read), saidBy(readBulletin(after, knowledge)));
    });
  }

  it('takes over what stands above the edit, and what was found in it', () => {
    const earlier = readBulletin('It sailed (BNS, May 5).\n\nIt "sank" (BNS, May', knowledge);
    const text = 'It sailed (BNS, May 5).\n\nIt "sank" (BNS, May 6).';
    const [scanned] = earlier.prose();
    const read = readBulletin(text, knowledge, { bulletin: earlier, same: earlier.reading.text.length });
    assert.equal(read.items[0]?.paragraphs[0], earlier.items[0]?.paragraphs[0]);
    assert.equal(read.prose()[0], scanned);
    assert.notEqual(read.items[0]?.paragraphs[1], earlier.items[0]?.paragraphs[1]);
  });
});
