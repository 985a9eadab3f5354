import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, removeFolders } from './command.ts';
import { CLEAN, ERROR } from './texts.ts';

const PAGE = `<!doctype html><html><body><nav>Home</nav><h1>THE LIGHTHOUSE AT VARN BURNS AGAIN.</h1>
<p>Publication: Monitor Volume: 5 Issue: 156</p>
<p>The keeper lit the lamp on Wednesday after eleven&nbsp;dark years, to the joy of all who sail there (BNS,August 25).</p>
</body></html>`;
const MADE = `THE LIGHTHOUSE AT VARN BURNS AGAIN.

Publication: Monitor Volume: 5 Issue: 156

The keeper lit the lamp on Wednesday after eleven dark years, to the joy of all who sail there (BNS, August 25).
`;

describe('bulletin import', () => {
  afterEach(removeFolders);

  const run = (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) => {
    const cwd = folderWith(files);
    return { cwd, ...bulletin(['import', ...args], { cwd }) };
  };

  it('prints a bulletin, and says on stderr what was done', () => {
    const { status, stdout, stderr } = run({ 'a.html': PAGE }, 'a.html');
    assert.deepEqual([status, stdout], [0, MADE]);
    assert.equal(
      stderr,
      'a.html: Taken out or put right: 1 special space.\na.html: Repaired: 1 fault, where it is certain.\n',
    );
  });

  it('names what is wrong in the bulletins that it writes, by what holds where they lie', () => {
    const files = {
      'a.html': PAGE,
      'b.txt': ERROR,
      'out/bulletin.json': '{ "rules": { "citation/impossible-date": "warning" } }',
    };
    const { status, stdout, stderr, cwd } = run(files, '*.html', '*.txt', '--output=out');
    assert.deepEqual([status, stdout], [0, 'out: 2 files are written.\n']);
    assert.equal(readFileSync(path.join(cwd, 'out/a.bulletin'), 'utf8'), MADE);
    assert.match(stderr, /^out\/b\.bulletin:5:44 .* {2}citation\/impossible-date$/m);
    assert.equal(run({ 'b.txt': ERROR }, 'b.txt').status, 1);
  });

  it('reads what old programs wrote', () => {
    const bytes = Buffer.from(CLEAN.replace('keeper', 'keeper\x92s \x93son\x94'), 'latin1');
    assert.equal(run({ 'a.txt': bytes }, 'a.txt').stdout, CLEAN.replace('keeper', 'keeper’s “son”'));
  });

  for (const [what, files, args, sentence] of [
    [
      'to write over what was imported before',
      { 'a.html': PAGE, 'a.bulletin': CLEAN },
      ['a.html', '--output=a.bulletin'],
      /^bulletin: a\.bulletin: is there already, and an import does not write over it\n$/,
    ],
    [
      'several files on standard output',
      { 'a.html': PAGE, 'b.html': PAGE },
      ['*.html'],
      /^bulletin: import makes a document of each file, and there are 2: name a folder for them with --output\n$/,
    ],
    [
      'Rich Text',
      { 'a.rtf': '{\\rtf1 Hello}' },
      ['a.rtf'],
      /^bulletin: a\.rtf: is Rich Text; save it as HTML or plain text first\n$/,
    ],
    [
      'what is no text',
      { 'a.docx': Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0', 'latin1') },
      ['a.docx'],
      /^bulletin: a\.docx: is not a text file\n$/,
    ],
    [
      'all where one cannot be imported',
      { 'a.html': PAGE, 'b.html': '{\\rtf1 Hello}' },
      ['*.html', '--output=out'],
      /^bulletin: b\.html: is Rich Text; save it as HTML or plain text first\n$/,
    ],
    [
      'a folder',
      { 'in/a.html': PAGE },
      ['in'],
      /^bulletin: in: is a folder; name what is in it, as in "in\/\*\.html"\n$/,
    ],
    ['to go without a file', {}, [], /missing required argument 'file'/],
  ] as const) {
    it(`refuses ${what}`, () => {
      const { status, stdout, stderr, cwd } = run(files, ...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, sentence);
      assert.ok(!existsSync(path.join(cwd, 'out')));
    });
  }
});
