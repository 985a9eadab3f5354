// Bundles what is shipped: the VS Code client, the language server, the command.
//   node esbuild.mjs [--production] [--watch]
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const unknown = process.argv.slice(2).filter((argument) => !['--production', '--watch'].includes(argument));
if (unknown.length > 0) fail(`esbuild.mjs does not know ${unknown.join(' ')}: it takes --production and --watch.`);

/**
 * Each bundle: where it begins, and the file it becomes. CommonJS, because VS Code 1.91 loads extensions with `require`; what runs in a `page` of
 * VS Code is a script of its own.
 */
const bundles = [
  { entry: 'client/src/extension.ts', outfile: 'client/dist/extension.cjs' },
  { entry: 'server/src/lsp/node/main.ts', outfile: 'server/dist/server.cjs' },
  { entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.cjs' },
  { entry: 'server/src/cli/parallel/helperThread.ts', outfile: 'server/dist/helperThread.cjs' },
  { entry: 'client/webview/preview.ts', outfile: 'client/dist/webview/preview.js', page: true },
  { entry: 'client/webview/preview.css', outfile: 'client/dist/webview/preview.css', page: true },
  { entry: 'client/webview/dashboard.ts', outfile: 'client/dist/webview/dashboard.js', page: true },
  { entry: 'client/webview/dashboard.css', outfile: 'client/dist/webview/dashboard.css', page: true },
];

const root = import.meta.dirname;
const missing = bundles.filter(({ entry }) => !existsSync(path.join(root, entry)));
if (missing.length > 0) fail(`Nothing to bundle at ${missing.map(({ entry }) => entry).join(', ')}.`);

const contexts = await Promise.all(bundles.map((bundle) => context(options(bundle))));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.allSettled(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
  // esbuild has printed its errors itself.
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
}

/** @param {{ entry: string, outfile: string, page?: boolean }} bundle */
function options({ entry, outfile, page = false }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    // VS Code 1.91 shows pages with Chromium 122.
    ...(page
      ? { platform: 'browser', format: 'iife', target: 'chrome122' }
      : {
          platform: 'node',
          format: 'cjs',
          target: 'node20',
          define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
        }),
    external: ['vscode'],
    // Some libraries' `main` is UMD, whose inner requires a bundler cannot follow; their `module` is what it reads well.
    mainFields: ['module', 'main'],
    minify: production,
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
    plugins: [serverApart(), reportSize(outfile)],
  };
}

/** `bulletin lsp` starts the server's own bundle: the command without it loads in half the time. */
function serverApart() {
  return {
    name: 'server-apart',
    setup(build) {
      build.onResolve({ filter: /\/lsp\/node\/main\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: './server.cjs', external: true } : null,
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
