import assert from 'node:assert/strict';
import {
  incomingLinks,
  outgoingLinks,
  type ThreadLink,
  threadStory,
} from '../../../server/src/features/callHierarchy.ts';
import { readArchive } from '../../harness/archive.ts';

const THREAD = `
//- /5-154.bulletin
KESTRIA LENDS A FERRY.

Publication: Monitor Volume: 5 Issue: 154

Kestria has lent Esk a ferry.
//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF VELMARA CLOSES.

The Orlec mint is silent.

A FERRY FOR ESK.

The ferry of Kestria reached the pier (see the Monitor, August 24; see above).
//- /5-160.bulletin
Publication: Monitor Volume: 5 Issue: 160

The ferry is wanted back by Kestria (see the Monitor, August 24, 25).
`;

/** The story at the cursor with what leads to it and what it leads to. */
function checkThread(
  fixture: string,
  expected: { story: string; incoming: string[]; outgoing: string[] } | null,
): void {
  const { archive, open, files } = readArchive(fixture);
  const story = threadStory(archive, open.path, open.cursor);
  if (!story || !expected) {
    assert.deepEqual(story, expected);
    return;
  }
  const { uri, span } = story.place;
  const show = ({ story: { title, issue }, spans }: ThreadLink, from: string): string => {
    const text = files.find(({ path }) => path === from)?.text ?? '';
    return `${title} (${issue}) by ${spans.map(({ start, end }) => text.slice(start, end)).join(' and ')}`;
  };
  assert.deepEqual(
    {
      story: `${story.title} (${story.issue})`,
      incoming: incomingLinks(archive, uri, span.start).map((link) => show(link, link.story.place.uri)),
      outgoing: outgoingLinks(archive, uri, span.start).map((link) => show(link, uri)),
    },
    expected,
  );
}

const FERRY = {
  story: 'A FERRY FOR ESK. (Monitor 5/155, August 25, 1999)',
  incoming: [
    'The ferry is wanted back by Kestria (see the Monitor, August 24, 25). (Monitor 5/160, September 1, 1999) by 25',
  ],
  outgoing: [
    'KESTRIA LENDS A FERRY. (Monitor 5/154, August 24, 1999) by August 24',
    'THE MINT OF VELMARA CLOSES. (Monitor 5/155, August 25, 1999) by see above',
  ],
};

describe('the thread of a story', () => {
  it('goes on from its headline, from its text, and from what clearly refers to it', () => {
    checkThread(THREAD.replace('FERRY FOR', 'FERRY $0FOR'), FERRY);
    checkThread(THREAD.replace('the pier', 'the $0pier'), FERRY);
    checkThread(THREAD.replace('24, 25', '24, $025'), FERRY);
  });

  it('begins where nothing is referred to', () => {
    checkThread(THREAD.replace('LENDS', '$0LENDS'), {
      story: 'KESTRIA LENDS A FERRY. (Monitor 5/154, August 24, 1999)',
      incoming: [
        'A FERRY FOR ESK. (Monitor 5/155, August 25, 1999) by see the Monitor, August 24',
        'The ferry is wanted back by Kestria (see the Monitor, August 24, 25). (Monitor 5/160, September 1, 1999) by August 24',
      ],
      outgoing: [],
    });
  });

  it('has no knot in a header, and none for what is gone', () => {
    checkThread(THREAD.replace('Issue: 155', 'Issue: $0155'), null);
    const { archive } = readArchive(THREAD);
    assert.deepEqual(incomingLinks(archive, '/5-155.bulletin', 1), []);
    assert.deepEqual(outgoingLinks(archive, '/gone.bulletin', 0), []);
  });
});
