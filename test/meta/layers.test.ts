import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { LAYERS } from './architecture.ts';
import { type Import, importsOf } from './imports.ts';

/** The folders (and files) of server/src in the order of the data. An import may lead to a name before its own, or to its own. */
const ORDER = LAYERS.map(({ name }) => name);

/** Names that stand side by side: neither may import the other, but the command starts the server. */
const HOSTS = new Set(['index.ts', 'lsp', 'cli']);

const CLI_TO_LSP = /^server\/src\/cli\/.* -> server\/src\/lsp\/node\//;

/** Whatever tells the time of the machine, or reckons with its time zone. */
const CLOCK = /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|\bperformance\.now\b|\bIntl\.DateTimeFormat\b/;

/** The name of a request of our own, as code. */
const NAME = /'bulletin\/[a-zA-Z]+'/;

const sources = ['server/src', 'client/src'].flatMap((folder) =>
  globSync('**/*.ts', { cwd: path.join(root, folder) }).map((file) => `${folder}/${file.split(path.sep).join('/')}`),
);
const imports = sources.flatMap((file) => importsOf(file, readFileSync(path.join(root, file), 'utf8')));
const local = imports.filter(({ to }) => to.endsWith('.ts'));

describe('the order of the folders', () => {
  it('finds imports at all', () => {
    assert.ok(local.length > 50, `${local.length} imports`);
    assert.deepEqual(
      importsOf('server/src/rules/a.ts', "import {\n  b,\n} from '../text/b.ts';\nexport type * from 'x';"),
      [edge('server/src/rules/a.ts', 'server/src/text/b.ts'), edge('server/src/rules/a.ts', 'x')],
    );
  });

  it('is told of every folder of server/src', () => {
    const layers = new Set(sources.map(layerOf).filter((layer) => layer !== null));
    assert.deepEqual([...ORDER].sort(), [...layers].sort());
  });

  it('is kept by every import', () => {
    assert.deepEqual(local.filter(isUpstream).map(arrow), []);
  });

  it('notices an arrow upstream', () => {
    assert.ok(isUpstream(edge('server/src/text/span.ts', 'server/src/rules/rule.ts')));
    assert.ok(isUpstream(edge('server/src/lsp/server.ts', 'server/src/cli/main.ts')));
    assert.ok(isUpstream(edge('server/src/text/span.ts', 'client/src/detect.ts')));
    assert.ok(isUpstream(edge('client/src/detect.ts', 'server/src/lsp/server.ts')));
    assert.ok(isUpstream(edge('client/src/detect.ts', 'server/src/index.ts')));
    assert.ok(!isUpstream(edge('client/src/detect.ts', 'server/src/text/span.ts')));
    assert.ok(!isUpstream(edge('server/src/rules/rule.ts', 'server/src/text/span.ts')));
  });

  it('has no circle', () => {
    assert.deepEqual(circles(local), []);
    assert.deepEqual(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a')]), [['a', 'b', 'c']]);
  });
});

describe('the pure core', () => {
  const core = imports.filter(({ from }) => isPure(from));

  it('imports nothing of Node, of VS Code or of a connection', () => {
    assert.deepEqual(core.filter(({ to }) => isHost(to)).map(arrow), []);
    assert.ok(isHost('node:fs') && isHost('fs') && isHost('vscode') && isHost('vscode-languageserver/node.js'));
  });

  it('knows the types of the protocol in features/ and protocol/ only', () => {
    const may = ['features', 'protocol'];
    const strange = core.filter(
      ({ from, to }) => to === 'vscode-languageserver-types' && !may.includes(layerOf(from) ?? ''),
    );
    assert.deepEqual(strange.map(arrow), []);
  });

  it('asks no clock and no time zone', () => {
    const asking = sources.filter((file) => isPure(file) && CLOCK.test(readFileSync(path.join(root, file), 'utf8')));
    assert.deepEqual(asking, []);
    assert.ok(CLOCK.test('new Date(0)') && CLOCK.test('performance.now()') && !CLOCK.test('type PlainDate = Date;'));
  });
});

describe('what runs in a browser', () => {
  for (const entry of ['server/src/lsp/browser/main.ts', 'client/src/extension.web.ts']) {
    it(`imports nothing of Node, directly or through what it imports: ${entry}`, () => {
      const reached = reachedFrom(entry, imports);
      assert.ok(reached.length > 50, `${reached.length} imports`);
      assert.deepEqual(reached.filter(({ to }) => isNode(to)).map(arrow), []);
    });
  }

  it('is seen through what it imports', () => {
    const edges = [edge('a', 'b'), edge('b', 'node:fs'), edge('c', 'node:os'), edge('b', 'a')];
    assert.deepEqual(reachedFrom('a', edges), [edge('a', 'b'), edge('b', 'node:fs'), edge('b', 'a')]);
    for (const one of [
      'node:fs',
      'path',
      'vscode-languageclient/node',
      'server/src/disk/walk.ts',
      'client/src/node/host.ts',
    ])
      assert.ok(isNode(one), one);
    assert.ok(!isNode('vscode-languageclient/browser') && !isNode('server/src/config/globs.ts'));
  });
});

describe('a request of our own', () => {
  it('is named in protocol/ alone, for server and clients', () => {
    const naming = sources.filter((file) => NAME.test(readFileSync(path.join(root, file), 'utf8')));
    assert.ok(naming.length > 0);
    assert.deepEqual(
      naming.filter((file) => layerOf(file) !== 'protocol'),
      [],
    );
  });
});

/** The name in the order under which a file stands; null for the client's. */
function layerOf(file: string): string | null {
  return /^server\/src\/([^/]+)/.exec(file)?.[1] ?? null;
}

/** The client speaks to the server through the protocol alone, but it may use the pure core itself. */
function isUpstream(one: Import): boolean {
  const { from, to } = one;
  const [own, other] = [layerOf(from), layerOf(to)];
  if (own === other) return false;
  if (own === null) return !isPure(to) || HOSTS.has(other ?? '');
  if (other === null) return true;
  if (HOSTS.has(own) && HOSTS.has(other)) return !CLI_TO_LSP.test(arrow(one));
  return ORDER.indexOf(other) > ORDER.indexOf(own);
}

function isPure(file: string): boolean {
  const layer = layerOf(file);
  return layer !== null && ORDER.indexOf(layer) <= ORDER.indexOf('index.ts');
}

function isHost(specifier: string): boolean {
  return isNode(specifier) || /^vscode(?:$|-languageserver(?:$|\/)|-languageclient|-jsonrpc)/.test(specifier);
}

/** Node's own modules, and what is made for Node: libraries and files of ours. */
function isNode(to: string): boolean {
  return (
    to.startsWith('node:') ||
    /^(?:fs|path|os|url|crypto|child_process|worker_threads|process)(?:\/|$)/.test(to) ||
    /\/node(?:\/|\.js$|$)/.test(to) ||
    /^server\/src\/(?:disk|cli)\//.test(to)
  );
}

/** The imports of a file, of the files that it imports, and so on. */
function reachedFrom(entry: string, edges: readonly Import[]): Import[] {
  const reached: Import[] = [];
  const files = new Set([entry]);
  // A set gives out what is added to it meanwhile, too.
  for (const file of files) {
    const own = edges.filter(({ from }) => from === file);
    reached.push(...own);
    for (const { to } of own) files.add(to);
  }
  return reached;
}

/** Every circle, once, beginning with the name that was met first. */
function circles(edges: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push(trail.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const to of targets.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

function edge(from: string, to: string): Import {
  return { from, to };
}

function arrow({ from, to }: Import): string {
  return `${from} -> ${to}`;
}
