// Bundles what is shipped: the VS Code client, the language server, the command.
//   node esbuild.mjs [--production] [--watch]
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const unknown = process.argv.slice(2).filter((argument) => !['--production', '--watch'].includes(argument));
if (unknown.length > 0) fail(`esbuild.mjs does not know ${unknown.join(' ')}: it takes --production and --watch.`);

/** Chromium 122 is what VS Code 1.91 shows pages with; a browser that is older runs no VS Code of its time. */
const browser = { platform: 'browser', target: 'chrome122' };

/** CommonJS, because VS Code 1.91 loads extensions with `require`. */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
};

/** Where each kind of bundle runs. */
const kinds = {
  node,
  /** In a page of VS Code: a script of its own. */
  page: { ...browser, format: 'iife' },
  /** In VS Code in a browser. */
  web: { ...browser, format: 'cjs', plugins: [globsWithoutNode()], banner: withoutProcess() },
  /** Under Node and in a browser: each loads the part that is for it. */
  both: {
    ...node,
    target: [node.target, browser.target],
    conditions: ['browser', 'module'],
    plugins: [globsWithoutNode()],
    banner: withoutProcess(),
  },
};

/** Each bundle: where it begins, and the file it becomes; for Node, if its kind is not said. */
const bundles = [
  { entry: 'client/src/extension.ts', outfile: 'client/dist/extension.cjs' },
  { entry: 'client/src/extension.web.ts', outfile: 'client/dist/extension.web.js', kind: 'web' },
  { entry: 'server/src/lsp/main.ts', outfile: 'server/dist/server.cjs', kind: 'both' },
  { entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.cjs' },
  { entry: 'client/webview/preview.ts', outfile: 'client/dist/webview/preview.js', kind: 'page' },
  { entry: 'client/webview/preview.css', outfile: 'client/dist/webview/preview.css', kind: 'page' },
  { entry: 'client/webview/dashboard.ts', outfile: 'client/dist/webview/dashboard.js', kind: 'page' },
  { entry: 'client/webview/dashboard.css', outfile: 'client/dist/webview/dashboard.css', kind: 'page' },
];

const root = import.meta.dirname;
const missing = bundles.filter(({ entry }) => !existsSync(path.join(root, entry)));
if (missing.length > 0) fail(`Nothing to bundle at ${missing.map(({ entry }) => entry).join(', ')}.`);

removeStale();
const contexts = await Promise.all(bundles.map((bundle) => context(options(bundle))));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.allSettled(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
  // esbuild has printed its errors itself.
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
}

/** Removes what earlier builds have left in the folders of the bundles, so that it is neither run nor packaged; what is about to be written anew stays until then. */
function removeStale() {
  const written = new Set(
    bundles
      .flatMap(({ outfile }) => (production ? [outfile] : [outfile, `${outfile}.map`]))
      .map((file) => path.join(root, file)),
  );
  for (const folder of ['client/dist', 'server/dist']
    .map((each) => path.join(root, each))
    .filter((each) => existsSync(each))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (!entry.isDirectory() && !written.has(file)) rmSync(file);
    }
  }
}

/** @param {{ entry: string, outfile: string, kind?: keyof typeof kinds }} bundle */
function options({ entry, outfile, kind = 'node' }) {
  return {
    absWorkingDir: root,
    ...kinds[kind],
    entryPoints: [entry],
    outfile,
    bundle: true,
    external: ['vscode'],
    // Some libraries' `main` is UMD, whose inner requires a bundler cannot follow; their `module` is what it reads well.
    mainFields: ['module', 'main'],
    minify: production,
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
    plugins: [...(kinds[kind].plugins ?? []), serverApart(), reportSize(outfile)],
  };
}

/** Of Node's `path`, picomatch wants the sign between folders. Paths that globs are about have slashes everywhere. */
function globsWithoutNode() {
  return {
    name: 'globs-without-node',
    setup(build) {
      build.onResolve({ filter: /^path$/ }, ({ importer }) =>
        /[\\/]picomatch[\\/]/.test(importer) ? { path: 'path', namespace: 'slashes' } : null,
      );
      build.onLoad({ filter: /.*/, namespace: 'slashes' }, () => ({ contents: "exports.sep = '/';" }));
    },
  };
}

/** picomatch also asks the process, as it is loaded, whether it runs under Windows and how old Node is. */
function withoutProcess() {
  return { js: "const process = globalThis.process ?? { platform: 'browser', version: 'v20.0.0' };" };
}

/** `bulletin lsp` starts the server's own bundle: the command without it loads in half the time. */
function serverApart() {
  return {
    name: 'server-apart',
    setup(build) {
      build.onResolve({ filter: /\/lsp\/node\/main\.ts$/ }, ({ importer }) =>
        importer.startsWith(path.join(root, 'server/src/cli') + path.sep)
          ? { path: './server.cjs', external: true }
          : null,
      );
    },
  };
}

/** Says what was written and how big it is, after each build: the signal that watching editors wait for, too. */
function reportSize(outfile) {
  return {
    name: 'report-size',
    setup(build) {
      build.onEnd(({ errors }) => {
        if (errors.length > 0) return console.log(`${outfile}  failed`);
        console.log(`${outfile}  ${(statSync(path.join(root, outfile)).size / 1000).toFixed(0)} kB`);
      });
    },
  };
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
