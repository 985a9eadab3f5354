import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/lib/run.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { addressesOf } from '../../../server/src/export/addresses.ts';
import { editionOf } from '../../../server/src/export/edition.ts';
import { writeOne } from '../../../server/src/export/formats.ts';
import { readCorpus } from '../../harness/corpus.ts';
import { imported } from './imported.ts';

const knowledge = createKnowledge();
const addresses = addressesOf({ baseUrl: 'https://example.org/' });

function exported(format: 'text' | 'html', text: string): string {
  const bulletin = readBulletin(text, knowledge);
  return writeOne(format, { bulletin, edition: editionOf(bulletin, { name: 'news' }), path: 'news' }, addresses);
}

/** All that an edition says, whatever the layout of the file and the sign of its bullets; a teaser belongs to another file. */
function said(text: string): unknown {
  const { stories, ...edition } = editionOf(readBulletin(text, knowledge), { name: 'news' });
  const told = stories.map(({ passages, ...story }) => ({
    ...story,
    passages: passages.map(({ kind, runs }) => ({ kind, runs })),
  }));
  return { ...edition, stories: told };
}

const written = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
const FIRST = 'Two ferries tied up at the pier of Esk yesterday, with all on board (BNS, August 25).';
const SECOND = 'The third is to follow on Friday, the harbor office said (Interfax, August 24).';

describe('importing what was exported', () => {
  const corpus = readCorpus().flatMap(({ path: name, decoded }) =>
    decoded.kind === 'text' ? [[name, decoded.text] as const] : [],
  );
  /** Halves of review marks may become whole ones, once the marks around them are accepted. */
  const isWhole = (text: string): boolean => readBulletin(exported('text', text), knowledge).reading.isSource;
  const examples = globSync('examples/**/*.{bulletin,txt}', { cwd: root }).map(
    (name) => [name, readFileSync(path.join(root, name), 'utf8')] as const,
  );

  for (const format of ['text', 'html'] as const) {
    it(`gives the same issue again: ${format}`, () => {
      assert.ok(corpus.length > 50 && examples.length > 20);
      for (const [name, source] of [...examples, ...corpus]) {
        // What importing repairs is repaired before.
        const { text } = imported(source);
        if (isWhole(text)) assert.deepEqual(said(imported(exported(format, text)).text), said(text), name);
      }
    });
  }

  it('restores header, stated date, by-line, bullets and the note of the publisher', () => {
    const text = written([
      'Publication: Social Review Volume: 2 Issue: 3\nDate: August 26, 1999',
      'THE PIER AT ESK IS OPEN AGAIN.\nBy: Dagna Holm, Ida Berg',
      FIRST,
      '– Two came from Orlec.',
      '– One came from Nerin.',
      SECOND,
      'Social Review is a publication of the Sarmel Reading Room. All rights reserved.',
    ]);
    const back = imported(exported('html', text));
    assert.equal(back.text, text);
    assert.deepEqual(back.notes, []);
  });

  it('keeps a date that the importing side could not know', () => {
    const page = exported('html', written(['Publication: Monitor Volume: 5 Issue: 156', 'A PIER OPENS.', FIRST]));
    assert.match(imported(page.replace('>Monitor<', '>Harbor Digest<')).text, /Issue: 156\nDate: August 26, 1999\n/);
    assert.doesNotMatch(imported(page).text, /Date:/);
  });

  it('invents no header where there was none', () => {
    const text = written(['A PIER OPENS.', FIRST, '(See the Monitor, August 24.)']);
    assert.equal(imported(exported('html', text)).text, text);
  });
});
