import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { CLEAN, ERROR, WARNINGS } from './texts.ts';

const MARKED = CLEAN.replace('eleven', '{~~ten~>eleven~~}').replace('The keeper', 'The TK keeper{>>who?<<}');
const NEXT = CLEAN.replace('Issue: 156', 'Issue: 157').replace('(BNS, August 25)', '(see the Monitor, August 26)');

describe('bulletin export', () => {
  afterEach(removeFolders);

  const exported = (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) => {
    const cwd = folderWith(files);
    const ran = bulletin(['export', ...args], { cwd });
    return { cwd, ...ran, read: (name: string) => readFileSync(path.join(cwd, name), 'utf8') };
  };

  it('prints the clean copy', () => {
    const { status, stdout, stderr } = exported({ 'a.bulletin': CLEAN }, 'a.bulletin');
    assert.deepEqual([status, stdout, stderr], [0, CLEAN, '']);
    assert.equal(exported({ 'a.bulletin': WARNINGS }, 'a.bulletin').stdout, WARNINGS);
  });

  it('refuses what has errors, placeholders or open marks, and names each', () => {
    const { status, stdout, stderr } = exported({ 'a.bulletin': MARKED, 'b.bulletin': ERROR }, '--output', 'out');
    assert.deepEqual([status, stdout], [1, '']);
    assert.deepEqual(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => /^(\S+ ).*?(\S+)$/.exec(line)?.slice(1).join('')),
      [
        'a.bulletin:5:5 draft/placeholder',
        'a.bulletin:5:14 draft/review-mark',
        'a.bulletin:5:57 draft/review-mark',
        'b.bulletin:5:44 citation/impossible-date',
        'bulletin: same',
      ],
    );
    assert.match(stderr, /\nbulletin: 4 matters are open, and nothing is exported; --draft exports all the same\n$/);
  });

  it('exports a draft if told to, suggestions accepted and placeholders untouched', () => {
    const { status, stdout } = exported({ 'a.bulletin': MARKED }, 'a.bulletin', '--draft');
    assert.deepEqual([status, stdout], [0, CLEAN.replace('The keeper', 'The TK keeper')]);
  });

  it('lets what a comment lets stand go out', () => {
    const stet = ERROR.replace('(BNS', '{>>stet citation/impossible-date: as printed<<}(BNS');
    assert.equal(exported({ 'a.bulletin': stet }, 'a.bulletin').stdout, ERROR);
  });

  it('prints the model as parse does', () => {
    const cwd = folderWith({ 'a.bulletin': CLEAN });
    const model = jsonOf(bulletin(['export', 'a.bulletin', '--format=json'], { cwd }));
    assert.deepEqual(model, jsonOf(bulletin(['parse', 'a.bulletin'], { cwd })));
  });

  it('writes a folder of documents that link each other', () => {
    const files = { 'in/1/a b.txt': CLEAN, 'in/2/c.txt': NEXT };
    const { cwd, status, stdout, read } = exported(files, 'in/*/*.txt', '--format=html', '--output=out');
    assert.deepEqual([status, stdout], [0, 'out: 2 files are written.\n']);
    assert.deepEqual(globSync('out/**/*.html', { cwd }).sort(), ['out/1/a b.html', 'out/2/c.html'].map(path.normalize));
    assert.match(read('out/2/c.html'), /<a href="\.\.\/1\/a%20b\.html">the Monitor, August 26<\/a>/);
  });

  it('counts the stories of an issue on from file to file', () => {
    const files = { 'a-1.bulletin': CLEAN, 'a-2.bulletin': CLEAN };
    const { read } = exported(files, '--format=html', '--output=out');
    assert.match(read('out/a-2.html'), /<article id="monitor-5-156-2"/);
  });

  describe('of an issue with an item a file', () => {
    const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';
    const ITEMS = {
      '1.bulletin': `RAIN AT NERIN.\n\n${HEADER}\n\nIt rained on a barge from Orlec (See below).\n\nA FERRY FOR ESK.`,
      '2.bulletin': `${HEADER}\n\nThe ferry is new (see above).\n\nA BARGE SINKS OFF ORLEC.`,
      '3.bulletin': `A BARGE SINKS OFF ORLEC.\n\n${HEADER}\n\nThe barge had been to Orlec (see above).\n`,
    };
    const linksOf = (written: string): string[] =>
      [...written.matchAll(/href=\\?"([^"\\]*)|\]\(<([^>]*)>/g)].map(([, href, target]) => href ?? target ?? '');
    const linksByFile = (files: Readonly<Record<string, string>>, format: string, extension: string): string[][] => {
      const { read } = exported(files, '--draft', '--output=out/', `--format=${format}`);
      return Object.keys(files).map((name) => linksOf(read(`out/${name.replace('bulletin', extension)}`)));
    };

    it('leads from one to the other by what says below and above', () => {
      assert.deepEqual(linksByFile(ITEMS, 'html', 'html'), [
        ['3.html#monitor-5-156-3'],
        [],
        ['1.html#monitor-5-156-1'],
      ]);
      assert.deepEqual(linksByFile(ITEMS, 'markdown', 'md'), [['3.md'], [], ['1.md']]);
    });

    it('leads to the address of the story in a feed', () => {
      const { stdout } = exported(ITEMS, '--draft', '--format=json-feed', '--base-url=https://example.org/');
      assert.deepEqual(linksOf(stdout), ['https://example.org/monitor-5-156-3', 'https://example.org/monitor-5-156-1']);
    });

    it('leads nowhere where an item is missing, or where nothing but its place speaks for another', () => {
      const { '2.bulletin': _, ...gap } = ITEMS;
      assert.deepEqual(linksByFile(gap, 'html', 'html'), [[], []]);
      const { '3.bulletin': __, ...open } = ITEMS;
      assert.deepEqual(linksByFile(open, 'html', 'html'), [[], []]);
    });
  });

  it('writes one file, also over an older one', () => {
    const { status, read } = exported(
      { 'a.bulletin': CLEAN, 'a.md': 'old' },
      'a.bulletin',
      '--format=markdown',
      '--output=a.md',
    );
    assert.equal(status, 0);
    assert.match(read('a.md'), /^# Monitor\n/);
  });

  it('prints one feed of all bulletins, its stories numbered through', () => {
    const files = { 'a-1.bulletin': CLEAN, 'a-2.bulletin': CLEAN, 'b.bulletin': NEXT };
    const { items } = JSON.parse(exported(files, '--format=json-feed', '--base-url=https://example.org').stdout);
    assert.deepEqual(
      items.map(({ url }: { url: string }) => url),
      ['156-1', '156-2', '157-1'].map((id) => `https://example.org/monitor-5-${id}`),
    );
  });

  it('writes the citations of all bulletins, each once', () => {
    const { read } = exported({ 'a.bulletin': CLEAN, 'b.bulletin': CLEAN }, '--format=bibtex', '--output=all.bib');
    assert.deepEqual(read('all.bib').match(/^@.*$/gm), ['@article{bns-1999-08-25,']);
  });

  for (const [what, files, args, sentence] of [
    [
      'several documents on standard output',
      { 'a.bulletin': CLEAN, 'b.bulletin': CLEAN },
      ['--format=html'],
      /^bulletin: --format html makes a document of each file, and there are 2: name a folder for them with --output\n$/,
    ],
    [
      'to write over a bulletin',
      { 'a.txt': CLEAN },
      ['a.txt', '--output=./a.txt'],
      /^bulletin: a\.txt: is one of the files that are read/,
    ],
    [
      'two documents of one name',
      { 'a.txt': CLEAN, 'a.bulletin': CLEAN },
      ['a.*', '--output=out/'],
      /^bulletin: a\.txt: would be written to out\/a\.txt, and so would a\.bulletin\n$/,
    ],
    [
      'one document in place of a folder',
      { 'in/a.bulletin': CLEAN },
      ['in', '--format=bibtex', '--output=in'],
      /^bulletin: in: is a folder\n$/,
    ],
    [
      'a file that is not there',
      { 'a.bulletin': CLEAN },
      ['a.bulletin', 'b.bulletin', '--output=out'],
      /^bulletin: b\.bulletin: no such file or folder\n$/,
    ],
    [
      'a part of what was asked for, also of drafts',
      { 'a.bulletin': CLEAN, 'b.bulletin': Uint8Array.of(0, 1, 2, 0, 3) },
      ['--draft', '--format=json-feed'],
      /^bulletin: b\.bulletin: is not a text file\n$/,
    ],
    [
      'a folder that is not there',
      { 'a.bulletin': CLEAN },
      ['a.bulletin', '--output=out/a.txt'],
      /^bulletin: out\/a\.txt: the folder that it is to be in is not there\n$/,
    ],
    [
      'a file in place of a folder',
      { 'a.bulletin': CLEAN, 'b.bulletin': CLEAN, 'c.txt': 'kept' },
      ['--output=c.txt'],
      /^bulletin: c\.txt: is a file, and not a folder\n$/,
    ],
    ['what is no web address', { 'a.bulletin': CLEAN }, ['--base-url=javascript:x'], /It must be a web address/],
    ['a format that there is not', { 'a.bulletin': CLEAN }, ['--format=rtf'], /Allowed choices are text, html/],
  ] as const) {
    it(`refuses ${what}`, () => {
      const { status, stdout, stderr, cwd } = exported(files, ...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, sentence);
      assert.ok(!existsSync(path.join(cwd, 'out')));
    });
  }
});
