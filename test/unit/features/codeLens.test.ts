import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/src/features/codeLens.ts';
import { readArchive } from '../../harness/archive.ts';

/** The lenses of the first file: above what, how many stories, and from where. */
function checkLenses(fixture: string, expected: readonly string[]): void {
  const { archive, files } = readArchive(fixture);
  const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const path = files[0]?.path ?? '';
  const shown = codeLenses(archive, path).map(({ span, stories, uses }) => {
    const from = uses.map(({ uri, name }) => `${uri} ${text(uri).slice(name.start, name.end)}`);
    return [`${text(path).slice(span.start, span.end)} ${stories}`, ...from].join(' | ');
  });
  assert.deepEqual(shown, expected);
}

describe('code lenses', () => {
  it('stand above each story that others refer to, counting those once', () => {
    checkLenses(
      `
//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF VELMARA CLOSES.

The Orlec mint is silent.

A FERRY FOR ESK.

The ferry of Kestria reached the pier.

RAIN.

It rained.
//- /5-160.bulletin
Publication: Monitor Volume: 5 Issue: 160

KESTRIA WANTS ITS FERRY BACK.

Kestria misses the ferry (see the Monitor, August 25). Kestria wants the ferry (see the Monitor, August 24, 25).

THE PIER.

No ferry lies at the pier of Kestria (see the Monitor, August 25).
`,
      [
        'A FERRY FOR ESK. 2 | /5-160.bulletin see the Monitor, August 25 | /5-160.bulletin 25 | /5-160.bulletin see the Monitor, August 25',
      ],
    );
  });

  it('do not count what nothing speaks for, nor what points within the issue', () => {
    checkLenses(
      `
//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF VELMARA CLOSES.

The Orlec mint is silent (see below).

A FERRY FOR ESK.

The ferry of Orlec reached the pier.
//- /5-160.bulletin
Publication: Monitor Volume: 5 Issue: 160

SNOW.

It snowed (see the Monitor, August 25).
`,
      [],
    );
  });

  it('stand at the beginning of a story that has no headline', () => {
    checkLenses(
      `
//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

The Orlec mint is silent.
//- /5-160.bulletin
Publication: Monitor Volume: 5 Issue: 160

SNOW.

It snowed (see the Monitor, August 25).
`,
      [' 1 | /5-160.bulletin see the Monitor, August 25'],
    );
  });
});
