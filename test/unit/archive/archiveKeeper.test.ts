import assert from 'node:assert/strict';
import { Archive } from '../../../server/src/archive/archive.ts';
import { ArchiveKeeper, type ArchiveKeeperSetup, MOST_FILES } from '../../../server/src/archive/archiveKeeper.ts';
import { createLanguageService } from '../../../server/src/service.ts';
import { NO_PAUSES } from '../../harness/lsp/turns.ts';
import { MemoryFiles } from '../../harness/memoryFiles.ts';

/** A keeper of two folders, `a` and `b`. `turns` may stop it on the way. */
function keep(files: MemoryFiles, turns = NO_PAUSES, prepare: ArchiveKeeperSetup['prepare'] = () => null) {
  const archive = new Archive();
  const keeper = new ArchiveKeeper({
    files,
    archive,
    turns,
    folderOf: (uri) => /^[ab](?=\/)/.exec(uri)?.[0] ?? null,
    prepare,
    isBulletin: (uri) => uri.endsWith('.bulletin'),
    isExcluded: () => () => false,
    readBulletin: (_, text) => createLanguageService().read(text),
    isOpen: () => false,
  });
  const load = (folder: string, signal = new AbortController().signal) => keeper.load(folder, signal, () => undefined);
  return { archive, keeper, load };
}

const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n';
const FILES = [
  ['a/1.bulletin', TEXT],
  ['b/1.bulletin', TEXT],
] as const;

describe('an archive that is filled', () => {
  it('is complete when the last of its folders is read, whichever that is', async () => {
    const { archive, keeper, load } = keep(new MemoryFiles(FILES));
    keeper.expect('a');
    keeper.expect('b');
    assert.equal(archive.isComplete, false);
    await load('b');
    assert.deepEqual([archive.size, archive.isComplete, archive.isLoading], [1, false, false]);
    await Promise.all([load('a'), load('b')]);
    assert.deepEqual([archive.size, archive.isComplete, archive.isLoading], [2, true, false]);
  });

  it('is not complete when somebody has ended the reading, until it is read again or the folder is closed', async () => {
    const { archive, keeper, load } = keep(new MemoryFiles(FILES));
    const stopped = new AbortController();
    stopped.abort();
    assert.equal(await load('a', stopped.signal), 'aborted');
    await load('b');
    assert.deepEqual([archive.size, archive.isComplete], [1, false]);
    assert.equal(await load('a'), 'complete');
    assert.equal(archive.isComplete, true);
    assert.equal(await load('a', stopped.signal), 'aborted');
    assert.equal(archive.size, 2);
    keeper.forget('a');
    await load('b');
    assert.equal(archive.isComplete, true);
  });

  it('asks for the configurations of many folders before it waits for one', async () => {
    const names = ['1', '2', '3'].flatMap((year) => [
      `a/${year}/1.bulletin`,
      `a/${year}/2.bulletin`,
      `a/${year}/3.txt`,
    ]);
    const asked: string[] = [];
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const prepare = (uri: string): Promise<void> => {
      asked.push(uri);
      if (asked.length === names.length) answer();
      return answered;
    };
    const { archive, load } = keep(new MemoryFiles(names.map((name) => [name, TEXT])), NO_PAUSES, prepare);
    assert.equal(await load('a'), 'complete');
    assert.deepEqual(asked, names);
    assert.equal(archive.size, 6);
  });

  it('stops at a folder that is a whole disk, keeps what it knows of it, and does not take itself for complete', async () => {
    class Disk extends MemoryFiles {
      isHuge = false;

      override *list(folder: string): Iterable<string> {
        for (let count = 0; this.isHuge && count <= MOST_FILES; count++) yield `${folder}/${count}.txt`;
        yield* super.list(folder, () => false);
      }
    }
    const disk = new Disk(FILES);
    const { archive, load } = keep(disk);
    await load('a');
    disk.isHuge = true;
    assert.equal(await load('a'), 'tooMany');
    assert.deepEqual([archive.size, archive.isComplete], [1, false]);
  });
});
