import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';

const FILES = {
  'bulletin.json': `{
  "publications": { "Lantern": { "template": ["{header}", "", "{weekday}, {date}: {publication} {volume}/{number} {what}"] } },
  "sources": [{ "name": "Esk Gazette", "kind": "newspaper" }]
}`,
  '5-155.bulletin': `Publication: Monitor Volume: 5 Issue: 155

THE MINT OF ORLEC CLOSES.

No coin has been struck since June (Interfax, Esk Gazette, August 24).

A FERRY FOR ESK.

The ferry that Kestria lent reached Esk (Reuter, August 23).
`,
  '5-156.bulletin': `Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS ITS FERRY BACK.

Kestria asked Esk for the ferry (Reuters, "Moon, Harbor", August 25; see also the Monitor, August 25).

RAIN.

It may rain in the hills (see the Monitor, August 3).
`,
};

describe('an archive on the command line', () => {
  afterEach(removeFolders);

  const run = (...args: string[]) => bulletin(args, { cwd: folderWith(FILES) });

  describe('bulletin sources', () => {
    it('lists what is cited, with days and spellings, the most cited first', () => {
      assert.equal(
        run('sources').stdout,
        `source       kind        citations  files  first       last        spellings
Reuters      agency              2      2  1999-08-23  1999-08-25  Reuter 1; Reuters 1
"Moon        not listed          1      1  1999-08-25  1999-08-25
Esk Gazette  newspaper           1      1  1999-08-24  1999-08-24
Harbor"      not listed          1      1  1999-08-25  1999-08-25
Interfax     agency              1      1  1999-08-24  1999-08-24
`,
      );
    });

    it('keeps its columns with wide letters, and says nothing to the terminal', () => {
      const text = 'It rained (Bell\u001B Tower, 日本 News, AP, August 24).';
      const cwd = folderWith({ 'a.bulletin': `Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\n${text}\n` });
      assert.equal(
        bulletin(['sources'], { cwd }).stdout,
        `source       kind        citations  files  first       last        spellings
AP           agency              1      1  1999-08-24  1999-08-24
Bell� Tower  not listed          1      1  1999-08-24  1999-08-24
日本 News    not listed          1      1  1999-08-24  1999-08-24
`,
      );
    });

    it('prints them for programs', () => {
      const { sources } = jsonOf(run('sources', '--format', 'json', '5-155.bulletin')) as { sources: unknown[] };
      assert.deepEqual(sources[0], {
        name: 'Esk Gazette',
        kind: 'newspaper',
        citations: 1,
        files: 1,
        first: '1999-08-24',
        last: '1999-08-24',
        spellings: [{ written: 'Esk Gazette', count: 1 }],
      });
    });

    it('prints them for spreadsheets', () => {
      const lines = run('sources', '--format', 'csv').stdout.split('\n');
      assert.equal(lines[0], 'source,kind,citations,files,first,last,spellings');
      assert.equal(lines[2], '"""Moon",not listed,1,1,1999-08-25,1999-08-25,');
    });
  });

  describe('bulletin refs', () => {
    it('tells where each cross-reference leads', () => {
      assert.equal(
        run('refs').stdout,
        `5-156.bulletin:5:70 Monitor 1999-08-25 → Monitor 5/155: A FERRY FOR ESK. (5-155.bulletin)
5-156.bulletin:9:27 Monitor 1999-08-03 → not held
`,
      );
    });

    it('tells what leads to a file, or to one of its items', () => {
      const first = '5-156.bulletin:5:70 Monitor 1999-08-25 → Monitor 5/155: A FERRY FOR ESK. (5-155.bulletin)\n';
      assert.equal(run('refs', '--to', '5-155.bulletin').stdout, first);
      assert.equal(run('refs', '--to', '5-155.bulletin:9').stdout, first);
      assert.equal(run('refs', '--to', '5-155.bulletin:3').stdout, '');
    });

    it('tells only of the days that lead there, in the order of the files', () => {
      const later = (number: number, ...paragraphs: string[]) =>
        `Publication: Monitor Volume: 5 Issue: ${number}\n\nLATER.\n\n${paragraphs.join('\n\n')}\n`;
      const cwd = folderWith({
        ...FILES,
        '5-157.bulletin': later(
          157,
          'Orlec without its mint, Esk with its ferry from Kestria (see the Monitor, August 25, 26).',
        ),
        '5-158.bulletin': later(158, 'The ferry of Kestria has reached Esk (see the Monitor, August 25).'),
        '5-159.bulletin': later(159, 'The mint of Orlec is open (see the Monitor, August 25-26).'),
      });
      const to = (item: string) => bulletin(['refs', '--to', item], { cwd }).stdout.replaceAll(/ \(.*\)$/gm, '');
      const ferry = 'Monitor 5/155: A FERRY FOR ESK.';
      assert.equal(
        to('5-155.bulletin'),
        `5-156.bulletin:5:70 Monitor 1999-08-25 → ${ferry}
5-157.bulletin:5:58 Monitor 1999-08-25 → Monitor 5/155, one of its items
5-158.bulletin:5:39 Monitor 1999-08-25 → ${ferry}
5-159.bulletin:5:28 Monitor 1999-08-25/1999-08-26 → Monitor 5/155: THE MINT OF ORLEC CLOSES.
`,
      );
      assert.match(to('5-156.bulletin:3'), /^5-157\.bulletin:5:58 Monitor 1999-08-26 → Monitor 5\/156: KESTRIA .*\n$/);
    });

    it('names the issue that the story is in, of several days', () => {
      const item = (headline: string, text: string) => `\n${headline}\n\n${text}\n`;
      const cwd = folderWith({
        '5-155.bulletin': FILES['5-155.bulletin'],
        '5-156.bulletin': FILES['5-156.bulletin'] + item('VARN BURNS.', 'Varn burns again (BNS, August 25).'),
        '5-159.bulletin': `Publication: Monitor Volume: 5 Issue: 159\n${item('VARN.', 'Varn is out (see the Monitor, August 25-26).')}`,
      });
      assert.match(
        bulletin(['refs'], { cwd }).stdout,
        /1999-08-25\/1999-08-26 → Monitor 5\/156: VARN BURNS\. \(5-156\.bulletin\)\n$/,
      );
    });

    it('prints them for programs', () => {
      const { references } = jsonOf(run('refs', '--format', 'json')) as { references: unknown[] };
      assert.deepEqual(references[1], {
        path: '5-156.bulletin',
        line: 9,
        column: 27,
        publication: 'Monitor',
        day: '1999-08-03',
        state: 'not held',
        issue: null,
        title: null,
        target: null,
      });
      assert.equal(run('refs', '--format', 'csv').stdout.split('\n').length, 4);
    });

    it('wants a bulletin that was read', () => {
      const { status, stderr } = run('refs', '--to', 'nothing.bulletin');
      assert.deepEqual(
        [status, stderr],
        [2, 'bulletin: --to nothing.bulletin: is none of the bulletins that were read\n'],
      );
    });
  });

  describe('bulletin new', () => {
    it('prints the header of the next issue', () => {
      assert.equal(run('new', '--publication', 'Monitor').stdout, 'Publication: Monitor Volume: 5 Issue: 157\n\n');
    });

    it('fills in the template of the publication', () => {
      const args = ['new', '--publication', 'Lantern', '--volume', '2', '--number', '8'];
      assert.equal(run(...args).stdout, 'Publication: Lantern Volume: 2 Issue: 8\n\nTK, TK: Lantern 2/8 {what}\n');
    });

    it('writes a file that is not there yet, and no other', () => {
      const cwd = folderWith(FILES);
      const write = (file: string) => bulletin(['new', '--publication', 'Monitor', '--output', file], { cwd });
      assert.deepEqual(write('5-157.bulletin'), {
        status: 0,
        stdout: '5-157.bulletin is written: Monitor 5/157.\n',
        stderr: '',
      });
      assert.match(readFileSync(path.join(cwd, '5-157.bulletin'), 'utf8'), /Issue: 157/);
      const { status, stderr } = write('5-156.bulletin');
      assert.deepEqual([status, stderr], [2, 'bulletin: 5-156.bulletin: is there already, and is left as it was\n']);
      assert.equal(existsSync(path.join(cwd, '5-158.bulletin')), false);
    });

    it('makes nothing where an issue before it cannot be read', () => {
      const { status, stdout, stderr } = run('new', '.', '5-157.bulletin', '--publication', 'Monitor');
      assert.deepEqual([status, stdout, stderr], [2, '', 'bulletin: 5-157.bulletin: no such file or folder\n']);
    });

    it('begins a volume', () => {
      const args = ['new', '--publication', 'Monitor', '--volume', '6'];
      assert.equal(run(...args).stdout, 'Publication: Monitor Volume: 6 Issue: 1\n\n');
    });

    it('writes the name in one line', () => {
      const args = ['new', '--publication', ' The\n Lamp ', '--volume', '2', '--number', '8'];
      assert.equal(run(...args).stdout, 'Publication: The Lamp Volume: 2 Issue: 8\n\n');
    });

    it('says what it needs where there is nothing to count on from', () => {
      const { status, stderr } = run('new', '--publication', 'Prism');
      assert.equal(status, 2);
      assert.match(stderr, /^bulletin: no issue of Prism is here .*--volume and --number\n$/);
    });
  });

  describe('bulletin check --archive', () => {
    const twice = { ...FILES, '5-157.bulletin': FILES['5-156.bulletin'] };
    const checked = (files: Readonly<Record<string, string>>, ...args: string[]) =>
      bulletin(['check', '--rule', 'citation/*=off', ...args], { cwd: folderWith(files) });

    it('compares the files with each other', () => {
      const { status, stdout } = checked(twice, '--archive', '--max-warnings', '0');
      assert.equal(status, 1);
      assert.match(
        stdout,
        /^5-156\.bulletin:1:1 warning 5-157\.bulletin is Monitor 5\/156, too\. .*archive\/duplicate-issue$/m,
      );
      assert.match(stdout, /^5-157\.bulletin:1:1 warning 5-156\.bulletin is Monitor 5\/156, too\./m);
    });

    it('is not done unless someone asks, for files are checked without waiting for the others', () => {
      assert.doesNotMatch(checked(twice).stdout, /archive\//);
    });

    it('wants files that stay as they are', () => {
      const { status, stderr } = checked(FILES, '--archive', '--fix');
      assert.deepEqual(
        [status, stderr],
        [2, 'bulletin: --fix repairs each file by itself, so use it before --archive\n'],
      );
    });
  });

  describe('bulletin stats', () => {
    it('counts month by month', () => {
      assert.equal(
        run('stats', '--format', 'csv').stdout,
        `month,issues,items,words,citations,cross-references,sources,one source,no source,median age
1999-08,2,4,50,6,2,5,1,1,1
`,
      );
      assert.match(
        run('stats', '5-155.bulletin').stdout,
        /\n1 file, 1 issue, 2 items, 22 words, 3 citations, 3 sources\n$/,
      );
      assert.match(run('stats').stdout, /\n2 files, 2 issues, 4 items, 50 words, 6 citations, 5 sources\n$/);
    });

    it('fits into the 80 columns of a terminal, and explains its heads there', () => {
      const [head = ''] = run('stats').stdout.split('\n');
      assert.ok(head.length <= 80, head);
      const { stdout: help } = bulletin(['stats', '--help']);
      for (const name of head.split(/ {2,}/).slice(1)) assert.match(help, new RegExp(`\n  ${name} {2,}\\w`), name);
      assert.ok(help.split('\n').every((line) => line.length <= 80));
    });

    it('takes no file without a header line for an issue, and no citation of tomorrow for an old one', () => {
      const cwd = folderWith({
        'a.bulletin': 'RAIN.\n\nIt rained (BNS, August 24).\n',
        'b.bulletin':
          'Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\nIt rained (BNS, August 24; AP, August 29, 1999).\n',
      });
      assert.equal(
        bulletin(['stats', '--format', 'csv'], { cwd }).stdout.split('\n').slice(1).join('\n'),
        '1999-08,1,1,9,2,0,2,0,0,2\nno date,0,1,5,1,0,1,1,0,\n',
      );
    });

    it('counts words as people do', () => {
      const words = (text: string): unknown => {
        const cwd = folderWith({ 'a.bulletin': `Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\n${text}\n` });
        const { months } = jsonOf(bulletin(['stats', '--format', 'json'], { cwd })) as { months: { words: number }[] };
        return months[0]?.words;
      };
      const counts: readonly (readonly [string, number])[] = [
        ['The cease-fire held.', 3],
        ['It cost U.S. $1,500.50 a day.', 6],
        ['Kestria’s envoy “did not” (BNS, August 24) come.', 8],
        ['He came … and went.', 5],
        ['One\u00A0two\tthree  four\nfive.', 5],
        ['日本 came.', 2],
      ];
      assert.deepEqual(
        counts.map(([text]) => [text, words(text)]),
        counts,
      );
    });
  });
});
