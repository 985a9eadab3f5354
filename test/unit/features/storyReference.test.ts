import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { storyReference } from '../../../server/src/features/storyReference.ts';
import { readArchive } from '../../harness/archive.ts';

const ARCHIVE = `
//- /5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

RAIN.

It rained.
//- /6-20.bulletin
Publication: Monitor Volume: 6 Issue: 20
Date: January 28, 2000

SNOW.

It snowed.
//- /2-3.bulletin
Publication: Sarmel Weekly Volume: 2 Issue: 3
Date: May 2, 1998

DUES.

They rise.
//- /2-9.bulletin
Publication: Sarmel Weekly Volume: 2 Issue: 9

NO DATE.

None.
//- /2-20.bulletin
Publication: Sarmel Weekly Volume: 2 Issue: 20
Date: September 5, 1998

LATER.

It is over.
`;

function checkReference(id: string, from: string | null, expected: string | null): void {
  const { archive, files } = readArchive(ARCHIVE);
  const bulletin = files.find(({ path }) => path === from)?.bulletin ?? null;
  assert.equal(storyReference(archive, createKnowledge(), id, bulletin), expected);
}

describe('a reference to a story', () => {
  it('names publication and day as the bulletin in hand would', () => {
    checkReference('Monitor/5/156/0', '/5-156.bulletin', '(see the Monitor, August 26)');
    checkReference('Sarmel%20Weekly/2/3', '/5-156.bulletin', '(see Sarmel Weekly, May 2, 1998)');
  });

  it('has its year where it would be read as another one, and where nobody knows', () => {
    checkReference('Monitor/5/156', '/6-20.bulletin', '(see the Monitor, August 26, 1999)');
    checkReference('Monitor/5/156', null, '(see the Monitor, August 26, 1999)');
  });

  it('is none where the day is not sure, and to what is no issue', () => {
    checkReference('Sarmel%20Weekly/2/9', '/5-156.bulletin', null);
    checkReference('Monitor/5', '/5-156.bulletin', null);
    checkReference('Monitor/5/999', '/5-156.bulletin', null);
  });
});
