import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { LAYERS, namesIn } from './architecture.ts';

/** The pages that lead through the code. */
const PAGES = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'test/mutation/README.md'];

/** Where the names of files and folders begin, if not beside the page or file that names them. */
const ROOTS = ['.', 'server/src', 'client/src'];

const FILES = globSync('{server,client,scripts,syntaxes,schemas,bench,test,docs,examples}/**/*', {
  cwd: root,
  exclude: (name) => /^(?:node_modules|dist)$/.test(path.basename(String(name))),
}).map((file) => file.split(path.sep).join('/'));
const FILE_NAMES = new Set([...FILES, ...globSync('*', { cwd: root })].map((file) => path.posix.basename(file)));

describe('the pages that lead through the code', () => {
  for (const page of PAGES) {
    it(`name files and folders that there are: ${page}`, () => {
      const text = readFileSync(path.join(root, page), 'utf8');
      const named = [...namesIn(text), ...testsIn(text)];
      assert.ok(named.some(isPath));
      assert.deepEqual(missing(named, page), []);
    });
  }

  it('tell where to begin reading, in the folder that they speak of', () => {
    for (const { name, named } of LAYERS) {
      const strangers = named.filter((other) => /^\w+\.ts$/.test(other) && other !== name);
      const elsewhere = strangers.filter((file) => !existsSync(path.join(root, 'server/src', name, file)));
      assert.deepEqual(elsewhere, [], name);
    }
  });

  it('are seen to name what there is not', () => {
    const named = ['rules/rule.ts', 'rules/noRule.ts', 'rule.ts', 'noRule.ts', 'lsp/', 'lps/', 'bulletin/listFolders'];
    assert.deepEqual(missing(named, 'ARCHITECTURE.md'), ['rules/noRule.ts', 'noRule.ts', 'lps/']);
    assert.deepEqual(testsIn('*(test/meta: all; test/unit/noTest.ts, bench)*'), ['test/meta', 'test/unit/noTest.ts']);
    assert.deepEqual(missing(['test/unit/noTest.ts', 'test/noTests'], 'a'), ['test/unit/noTest.ts', 'test/noTests']);
  });
});

describe('comments', () => {
  it('name files that there are', () => {
    const wrong = FILES.filter((file) => /\.(?:ts|mjs)$/.test(file)).flatMap((file) =>
      commentsIn(readFileSync(path.join(root, file), 'utf8')).flatMap((comment) =>
        missing(namesIn(comment).filter(isModule), file).map((name) => `${file}: ${name}`),
      ),
    );
    assert.deepEqual(wrong, []);
    assert.deepEqual(commentsIn("/** See `span.ts`. */\nconst b = 'c'; // `tree.ts`"), [
      '/** See `span.ts`. */',
      '// `tree.ts`',
    ]);
  });
});

describe('the sentences of docs/format.md', () => {
  const sentences = new Set(
    citedIn(readFileSync(path.join(root, 'docs/format.md'), 'utf8').replace(/^(?!- \*\*B-).*$/gm, '')),
  );

  it('are there wherever one is cited', () => {
    const cited = FILES.filter((file) => /^server\/src\/.*\.ts$/.test(file)).flatMap((file) =>
      citedIn(readFileSync(path.join(root, file), 'utf8')).map((sentence) => ({ file, sentence })),
    );
    assert.ok(cited.length > 100);
    assert.deepEqual(
      cited.filter(({ sentence }) => !sentences.has(sentence)),
      [],
    );
    assert.ok(!sentences.has('B-0'));
  });
});

/** The names that lead nowhere: not from a root, not from beside the file that holds them, and, without a folder, to no file of ours at all. */
function missing(names: readonly string[], from: string): string[] {
  const roots = [...ROOTS, path.posix.dirname(from)];
  return names
    .filter(isPath)
    .filter((name) => !roots.some((folder) => existsSync(path.join(root, folder, name))) && !FILE_NAMES.has(name));
}

/** Whether a name means a file or folder of ours: not a pattern, nor one that somebody may choose. */
function isPath(name: string): boolean {
  return !/[*<>:\s]/.test(name) && (/[\w/]\/$|^test\//.test(name) || isModule(name) || /\w\.(?:json|md)$/.test(name));
}

function isModule(name: string): boolean {
  return /^[\w./-]+\.(?:ts|mjs)$/.test(name);
}

/** The tests that hold an invariant, in italics and parentheses. */
function testsIn(markdown: string): string[] {
  return [...markdown.matchAll(/\*\(?test\/.*?\*/gs)].flatMap(([held]) => held.match(/\btest\/[\w./]*\w/g) ?? []);
}

function commentsIn(source: string): string[] {
  return source.match(/\/\*\*[\s\S]*?\*\/|\/\/ .*$/gm) ?? [];
}

function citedIn(text: string): string[] {
  return text.match(/\bB-\d+\b/g) ?? [];
}
