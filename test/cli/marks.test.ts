/** Comments and suggestions through the command alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { CLEAN } from './texts.ts';

const OLD = 'Two old ferries came (BNS, August 25).\n\nThey wait.\n';
const NEW = 'Two ferries docked (BNS, August 25).\n\nThey wait still.\n';
const SUGGESTED = 'Two {--old --}ferries {~~came~>docked~~} (BNS, August 25).\n\nThey wait{++ still++}.\n';

describe('review marks through the command', () => {
  afterEach(removeFolders);

  const files = (old: string | Uint8Array = OLD, now: string | Uint8Array = NEW): string =>
    folderWith({ 'old.bulletin': old, 'new.bulletin': now });
  const suggest = (cwd: string, ...options: string[]) =>
    bulletin(['suggest', 'old.bulletin', 'new.bulletin', ...options], { cwd });
  const textOf = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), 'utf8');

  it('turns changes into suggestions', () => {
    assert.deepEqual(suggest(files()), { status: 0, stdout: SUGGESTED, stderr: '' });
    assert.equal(suggest(files(OLD, OLD)).stdout, OLD);
  });

  it('signs them', () => {
    const { stdout } = suggest(files(), '--author=Maria Lopez', '--day=1999-08-26');
    assert.equal(stdout, SUGGESTED.replaceAll('.\n', '.{>>@Maria-Lopez 1999-08-26<<}\n'));
    assert.equal(suggest(files(), '--author=maria').stdout, SUGGESTED.replaceAll('.\n', '.{>>@maria<<}\n'));
  });

  it('does not take other line ends for changes', () => {
    assert.equal(suggest(files(OLD, NEW.replaceAll('\n', '\r\n'))).stdout, SUGGESTED);
    assert.equal(suggest(files(OLD.replaceAll('\n', '\r\n'))).stdout, SUGGESTED.replaceAll('\n', '\r\n'));
  });

  it('accepts and rejects, byte for byte', () => {
    for (const [name, expected] of [
      ['accept', NEW],
      ['reject', OLD],
    ] as const) {
      const cwd = folderWith({ 'a.bulletin': SUGGESTED, 'b.txt': CLEAN, 'c.bulletin': `\uFEFF${SUGGESTED}` });
      const ran = bulletin([name, '.', 'b.txt'], { cwd });
      assert.deepEqual(ran, { status: 0, stdout: `6 suggestions were ${name}ed in 2 files.\n`, stderr: '' });
      assert.equal(textOf(cwd, 'a.bulletin'), expected);
      assert.equal(textOf(cwd, 'b.txt'), CLEAN);
      assert.equal(textOf(cwd, 'c.bulletin'), `\uFEFF${expected}`);
      assert.equal(bulletin([name, '.'], { cwd }).stdout, 'No suggestions.\n');
      assert.equal(bulletin([name, '.', '--author=jon'], { cwd }).stdout, 'No suggestions by jon.\n');
    }
  });

  it('accepts those of one author, and keeps what others say', () => {
    const cwd = folderWith({ 'a.txt': 'A {--b --}{>>@maria<<}c {++d++}{>>@jon: e<<}{>>f<<}{==g==}{>>@maria: h<<}\n' });
    assert.equal(
      bulletin(['accept', 'a.txt', '--author', 'maria'], { cwd }).stdout,
      '1 suggestion was accepted in 1 file.\n',
    );
    assert.equal(textOf(cwd, 'a.txt'), 'A c {++d++}{>>@jon: e<<}{>>f<<}{==g==}{>>@maria: h<<}\n');
    bulletin(['reject', 'a.txt', '--author', 'jon'], { cwd });
    assert.equal(textOf(cwd, 'a.txt'), 'A c {==g==}{>>@maria: h<<}\n');
  });

  it('lists comments and suggestions', () => {
    const text = 'A {--b --}{>>@maria 1999-08-26: why\nnot<<}c.\nD {==e f==}{>>g<<}{>>@jon: h<<} {>>i<<} {~~j~>k~~}.\n';
    const cwd = folderWith({ 'a.bulletin': text, 'b.bulletin': CLEAN });
    assert.equal(
      bulletin(['marks'], { cwd }).stdout,
      `a.bulletin:1:3 deletion  “b”  by maria  maria: why not
a.bulletin:3:3 comment  on “e f”  g  jon: h
a.bulletin:3:33 comment  i
a.bulletin:3:41 substitution  “j” → “k”
`,
    );
    assert.equal(bulletin(['marks', 'b.bulletin'], { cwd }).stdout, 'No comments, no suggestions.\n');
  });

  it('lists them for programs', () => {
    const cwd = folderWith({ 'a.bulletin': 'A {--b --}{>>@maria 1999-08-26: why<<}c.\nD {==e==}{>>g<<}\n' });
    const place = (line: number, column: number, offset: number) => ({ line, column, offset });
    assert.deepEqual(jsonOf(bulletin(['marks', '--format=json'], { cwd })), {
      version: 1,
      files: [
        {
          path: 'a.bulletin',
          suggestions: [
            {
              kind: 'deletion',
              before: 'b ',
              after: '',
              author: 'maria',
              day: '1999-08-26',
              comments: [
                {
                  author: 'maria',
                  day: '1999-08-26',
                  text: 'why',
                  start: place(1, 11, 10),
                  end: place(1, 39, 38),
                },
              ],
              start: place(1, 3, 2),
              end: place(1, 11, 10),
            },
          ],
          comments: [
            {
              passage: 'e',
              comments: [{ author: null, day: null, text: 'g', start: place(2, 10, 50), end: place(2, 17, 57) }],
              start: place(2, 3, 43),
              end: place(2, 17, 57),
            },
          ],
        },
      ],
    });
  });

  it('says in a sentence what it cannot do', () => {
    const cwd = files();
    const failing: readonly (readonly [args: string[], line: RegExp])[] = [
      [['suggest', 'old.bulletin', 'none'], /^bulletin: none: no such file or folder\n$/],
      [['suggest', 'old.bulletin'], /^bulletin: missing required argument 'new'\n$/],
      [['suggest', 'old.bulletin', 'new.bulletin', '--day=1999-08-26'], /^bulletin: --day needs --author\n$/],
      [
        ['suggest', 'old.bulletin', 'new.bulletin', '--author=a', '--day=yesterday'],
        /It must be a day, as in 1999-08-26/,
      ],
      [['suggest', 'old.bulletin', 'new.bulletin', '--author=a', '--day=1999-02-30'], /It must be a day/],
      [['accept', 'none'], /^bulletin: none: no such file or folder\n$/],
      [['accept', 'old.bulletin', '--author= '], /It must be a name/],
      [['marks', 'none'], /^bulletin: none: no such file or folder\n$/],
    ];
    for (const [args, line] of failing) {
      const { status, stdout, stderr } = bulletin(args, { cwd });
      assert.match(stderr, line);
      assert.equal(stdout, '');
      assert.equal(status, 2, stderr);
    }
  });

  it('ends in a copy that passes the final check', () => {
    const draft = CLEAN.replace('eleven', 'eleven or twelve');
    const cwd = files(CLEAN, draft);
    const { stdout } = suggest(cwd, '--author=jon');
    const review = folderWith({ 'a.bulletin': stdout });
    const final = () => bulletin(['check', '--final'], { cwd: review }).status;
    assert.equal(final(), 1);
    bulletin(['reject', '.'], { cwd: review });
    assert.equal(final(), 0);
    assert.equal(textOf(review, 'a.bulletin'), CLEAN);
  });
});
