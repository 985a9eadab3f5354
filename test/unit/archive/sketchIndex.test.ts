import assert from 'node:assert/strict';
import { Archive } from '../../../server/src/archive/archive.ts';
import type { FileRecord } from '../../../server/src/archive/record.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';

const KNOWLEDGE = createKnowledge();
const FORMULA =
  'The readings of the gauges at Esk, Sorn and Galdre are taken at noon by the keepers of the locks and sent by telegraph to the river office in Doln.';

/** So many files that all hold the same paragraph, one of them twice. */
function filesWithFormula(count: number): Archive {
  const archive = new Archive();
  for (let file = 0; file < count; file++) {
    const paragraphs = file === 0 ? [FORMULA, FORMULA] : [FORMULA];
    const text = ['Publication: Monitor Volume: 5 Issue: 156', ...paragraphs].join('\n\n');
    archive.update(`/${file}.bulletin`, readBulletin(text, KNOWLEDGE));
  }
  return archive;
}

/** Of each file, how many twins its first paragraph has. */
function twins({ sketches }: Archive, files: readonly FileRecord[]): ReadonlyMap<string, number> {
  return new Map(
    files.map(({ uri, items }) => {
      const paragraph = items[0]?.paragraphs[0];
      return [uri, paragraph ? sketches.twinsOf(paragraph).length : 0];
    }),
  );
}

describe('paragraphs that come back', () => {
  it('are found, unless so many files hold them that they are a formula', () => {
    for (const [count, found] of [
      [2, 2],
      [49, 49],
      [50, 0],
    ] as const) {
      const archive = filesWithFormula(count);
      const last = archive.get(`/${count - 1}.bulletin`);
      assert.ok(last);
      assert.equal(twins(archive, [last]).get(last.uri), found, `${count} files`);
    }
  });

  it('are found again when files go, and every file for which that is news is named beforehand', () => {
    for (const gone of ['/0.bulletin', '/7.bulletin']) {
      for (let count = 48; count <= 54; count++) {
        const archive = filesWithFormula(count);
        const leaving = archive.get(gone);
        assert.ok(leaving);
        const files = [...archive.files()].filter((file) => file !== leaving);
        const before = twins(archive, files);
        const named = new Set([...archive.sketches.filesLike(leaving)].map(({ uri }) => uri));
        archive.remove(gone);
        for (const [uri, now] of twins(archive, files)) {
          if (before.get(uri) !== now) assert.ok(named.has(uri), `${uri} of ${count} without ${gone}`);
        }
        const rebuilt = new Archive();
        for (const file of files) rebuilt.put(file);
        assert.deepEqual(twins(archive, files), twins(rebuilt, files));
      }
    }
  });

  it('are found again when a formula of very many files is left in few', () => {
    for (const count of [99, 100, 101, 130]) {
      const archive = filesWithFormula(count);
      for (let file = count; file-- > 40; ) {
        archive.remove(`/${file}.bulletin`);
        const files = [...archive.files()];
        const rebuilt = new Archive();
        for (const each of files) rebuilt.put(each);
        assert.deepEqual(twins(archive, files), twins(rebuilt, files), `${file} of ${count} files are left`);
      }
    }
  });
});
