import assert from 'node:assert/strict';
import {
  problemOfName,
  renamableAt,
  renameEdits,
  spellingsBeside,
} from '../../../../server/src/features/rename/rename.ts';
import { applyEdits } from '../../../../server/src/text/textEdit.ts';
import { readArchive } from '../../../harness/archive.ts';

const FILES = `
//- /a.bulletin
Publication: Monitor Volume: 5 Issue: 155

NEWS.

It rained (ITAR-TASS, August 24). It snowed (BNS, Itar-Tass, August 24).
//- /b.bulletin
Publication: Monitor Volume: 5 Issue: 156

NEWS.

It hailed ($0Itar-tass, August 25; Itar-Tass, August 24). Itar-Tass said so. It {++thawed (Itar-{--T--}Tass, August 25)++}.
`;

/** Every citation of the source at the cursor under another name: the files that change, whole. */
function checkRename(fixture: string, name: string, expected: Readonly<Record<string, string>>): void {
  const { archive, open, files } = readArchive(fixture);
  const found = renamableAt(archive, open.path, open.cursor);
  assert.ok(found, 'the cursor stands in a source');
  const changed = [...renameEdits(archive, found.source, name)].map(([uri, edits]) => {
    const text = files.find(({ path }) => path === uri)?.text ?? '';
    return [uri, applyEdits(text, edits).trim().split('\n').at(-1)];
  });
  assert.deepEqual(Object.fromEntries(changed), expected);
}

describe('renaming a source', () => {
  it('writes it anew in every file and spelling, in citations alone', () => {
    checkRename(FILES, 'Tass', {
      '/a.bulletin': 'It rained (Tass, August 24). It snowed (BNS, Tass, August 24).',
      '/b.bulletin':
        'It hailed (Tass, August 25; Tass, August 24). Itar-Tass said so. It {++thawed (Itar-{--T--}Tass, August 25)++}.',
    });
  });

  it('can be to its own canonical name: one spelling for all', () => {
    checkRename(FILES, 'Itar-Tass', {
      '/a.bulletin': 'It rained (Itar-Tass, August 24). It snowed (BNS, Itar-Tass, August 24).',
      '/b.bulletin':
        'It hailed (Itar-Tass, August 25; Itar-Tass, August 24). Itar-Tass said so. It {++thawed (Itar-{--T--}Tass, August 25)++}.',
    });
    assert.equal(spellingsBeside(readArchive(FILES).archive, 'Itar-Tass'), 2);
  });

  it('leaves the place in brackets behind a name as it is', () => {
    checkRename('It rained (NTV, Itar-Tass$0 [Esk], August 24). It snowed (Itar-Tass  [Nerin], August 24).', 'Tass', {
      '/fixture.bulletin': 'It rained (NTV, Tass [Esk], August 24). It snowed (Tass  [Nerin], August 24).',
    });
  });

  it('begins at a source and nowhere else', () => {
    const at = (fixture: string): unknown => {
      const { archive, open } = readArchive(fixture);
      return renamableAt(archive, open.path, open.cursor)?.written ?? null;
    };
    assert.equal(at('It rained (BNS$0, August 24).'), 'BNS');
    assert.equal(at('It rained (BNS, Aug$0ust 24).'), null);
    assert.equal(at('It $0rained (BNS, August 24).'), null);
    assert.equal(at('It rained (see the Mon$0itor, August 24).'), null);
  });
});

describe('the name of a source', () => {
  for (const name of [
    'Tass',
    'Zolotoi Rog',
    'Polit.ru',
    'Radios Bishkek and Dushanbe',
    'The Esk Gazette',
    'de Esker',
    'esk.ru',
  ]) {
    it(`may be ${name}`, () => assert.equal(problemOfName(name), null));
  }
  for (const name of [
    '',
    ' ',
    ' Tass',
    'Tass, BNS',
    'Tass; BNS',
    'Ta)ss',
    'Tass, August 3',
    'tass\nit',
    'see the Monitor',
    'the',
    '{++Tass++}',
  ]) {
    it(`may not be ${JSON.stringify(name)}`, () => assert.match(problemOfName(name) ?? '', /name/));
  }
});
