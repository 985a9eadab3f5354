import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { FileList } from '../../../server/src/cli/files/fileList.ts';
import type { Target } from '../../../server/src/cli/files/meantFiles.ts';
import { DEFAULT_CONFIG } from '../../../server/src/config/readConfig.ts';

describe('a list of files', () => {
  const settings = { config: DEFAULT_CONFIG, knowledge: createKnowledge(), folder: null, written: '' };
  const file = (path: string, absolute = `/desk/${path}`): Target => {
    const end = absolute.lastIndexOf('/');
    return { path, absolute, folder: absolute.slice(0, end) || '/', name: absolute.slice(end + 1), settings };
  };

  for (const [what, files] of Object.entries({
    nothing: [],
    'files of one folder': [file('a'), file('b')],
    'files of a folder before and after those of one within it': [file('1'), file('2/a'), file('2/b'), file('3')],
    'files of two folders with the same names': [file('a/1'), file('b/1')],
    'a folder by two of its names': [file('a/1'), file('/desk/a/2', '/desk/a/2'), file('a/3')],
    'what stands at the very top': [file('/1', '/1'), file('/2', '/2')],
  })) {
    it(`gives ${what} back as they came`, () => {
      const list = new FileList(files);
      assert.equal(list.size, files.length);
      assert.deepEqual([...list], files);
      assert.deepEqual([...list], files, 'once more');
    });
  }
});
