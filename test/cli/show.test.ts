import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asParseOutput } from './contracts.ts';
import { CLEAN } from './texts.ts';

const ISSUE = `Publication: Monitor Volume: 5 Issue: 1
Date: January 4, 1999

THE LIGHTHOUSE AT VARN BURNS AGAIN.

The keeper lit the lamp (BNS, Interfax, December 30-January 2; see also the Monitor, December 28, 1998).
He had oil (of a sort) (AP, Jan. 3).

TOMORROW: FOG.
`;

describe('bulletin parse', () => {
  afterEach(removeFolders);

  const parse = (text: string) => {
    const ran = bulletin(['parse', 'a.bulletin'], { cwd: folderWith({ 'a.bulletin': text }) });
    return asParseOutput(jsonOf(ran));
  };

  it('prints issue, items, and parentheses with canonical names and full dates', () => {
    const { issue, items } = parse(ISSUE);
    assert.deepEqual(issue, {
      publication: 'Monitor',
      volume: 5,
      number: 1,
      date: { iso: '1999-01-04', certainty: 'stated', earliest: '1999-01-04', latest: '1999-01-04' },
    });
    assert.deepEqual(
      items.map(({ headline }) => headline?.text),
      ['THE LIGHTHOUSE AT VARN BURNS AGAIN.', 'TOMORROW: FOG.'],
    );
    const parentheses = items[0]?.paragraphs.flatMap((paragraph) => paragraph.parentheses) ?? [];
    assert.deepEqual(
      parentheses.map(({ kind, groups }) => [kind, groups.map(({ sources, dates }) => [sources, dates])]),
      [
        [
          'citation',
          [
            [['BNS', 'Interfax'], [{ from: '1998-12-30', to: '1999-01-02' }]],
            [['Monitor'], [{ from: '1998-12-28', to: '1998-12-28' }]],
          ],
        ],
        ['gloss', []],
        ['citation', [[['AP'], [{ from: '1999-01-03', to: '1999-01-03' }]]]],
      ],
    );
    for (const { text, start, end } of parentheses) assert.equal(ISSUE.slice(start, end), text);
  });

  it('gives null where a date is impossible, and names the file as the user did', () => {
    const { items, path: shown } = parse(ISSUE.replace('Jan. 3', 'June 31'));
    assert.deepEqual(items[0]?.paragraphs.at(-1)?.parentheses.at(-1)?.groups[0]?.dates, [{ from: null, to: null }]);
    assert.equal(shown, 'a.bulletin');
  });

  it('reads suggestions as accepted, with places in the file', () => {
    const marked = CLEAN.replace('August 25', '{~~August~>July~~} 25').replace(
      'eleven',
      '{--eleven--}{>>count them<<}',
    );
    const [citation] = parse(marked).items[0]?.paragraphs[0]?.parentheses ?? [];
    assert.equal(citation?.text, '(BNS, July 25)');
    assert.equal(marked.slice(citation?.start, citation?.end), '(BNS, {~~August~>July~~} 25)');
  });
});

describe('bulletin outline', () => {
  afterEach(removeFolders);

  const outline = (text: string, ...args: string[]): string =>
    bulletin(['outline', 'a.txt', ...args], { cwd: folderWith({ 'a.txt': text }) }).stdout;

  it('prints the issue and a line for each item', () => {
    const stored = 'Publication: Monitor Volume: 5 Issue: 156\n\nNobody knows why (AP, August 25).\n\nTHE LAMP IS OUT.';
    assert.equal(
      outline(stored),
      `Monitor 5/156, Thursday, August 26, 1999 (known)
  3  (no headline)  (1 paragraph, 1 citation)
  5  next: THE LAMP IS OUT.
`,
    );
  });

  it('says what is not known', () => {
    assert.equal(outline('Just words, and more of them.\n').split('\n')[0], 'No header line');
    assert.match(outline(CLEAN.replace('Monitor', 'Lamp')), /^Lamp 5\/156, date not known\n/);
  });

  it('counts, in JSON', () => {
    const { items } = JSON.parse(outline(ISSUE, '--format=json'));
    assert.deepEqual(items[0], {
      headline: 'THE LIGHTHOUSE AT VARN BURNS AGAIN.',
      teaser: false,
      line: 4,
      paragraphs: 2,
      citations: 2,
      // Behind a citation, and counted as `bulletin stats` does.
      crossReferences: 1,
    });
  });
});

describe('bulletin explain', () => {
  it('lists every rule with its severity', () => {
    const lines = bulletin(['explain']).stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(/\s+/).slice(0, 2)),
      ALL_RULES.map(({ id, severity }) => [id, severity]),
    );
  });

  it('lists the rules of a group', () => {
    const lines = bulletin(['explain', 'headline/*']).stdout.trimEnd().split('\n');
    assert.ok(lines.length > 1 && lines.every((line) => line.startsWith('headline/')));
  });

  it('prints the page of a rule', () => {
    const page = readFileSync(path.join(root, 'docs/rules/citation/month.md'), 'utf8');
    assert.match(page, /^# citation\/month$/m);
    assert.match(bulletin(['explain', 'citation/month']).stdout, /^# citation\/month\n/);
  });
});

describe('bulletin', () => {
  it('says its version, which is that of the extension', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.deepEqual(bulletin(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
    assert.equal(bulletin(['-V']).stdout, `${version}\n`);
  });

  it('prints its help, asked or not', () => {
    const help = bulletin(['--help']);
    assert.match(help.stdout, /^Usage: bulletin .*\n {2}check .*\n {2}lsp /s);
    for (const args of [[], ['-h'], ['help'], ['help', '--help'], ['help', 'help']])
      assert.deepEqual(bulletin(args), help);
    assert.match(help.stdout, /\n {2}2 +the command could not do its work\n/);
    assert.deepEqual([help.status, help.stderr], [0, '']);
  });

  it('prints the help of a subcommand', () => {
    const { status, stdout } = bulletin(['check', '--help']);
    assert.equal(status, 0);
    assert.deepEqual(bulletin(['help', 'check']), { status, stdout, stderr: '' });
    assert.doesNotMatch(stdout, /default: false/);
    for (const option of ['--fix', '--format', '--max-warnings', '--rule', '--stdin', '--stdin-filename']) {
      assert.ok(stdout.includes(`  ${option}`), option);
    }
  });
});
