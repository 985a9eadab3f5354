// Runs the suites of test/vscode inside a real VS Code: an installed one, else code-server.
//   node test/vscode/run.ts suite|vsix [--grep PATTERN] [--verbose]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { endOnSignals } from '../../scripts/lib/lifetime.ts';
import { root } from '../../scripts/lib/run.ts';
import { vsixFile } from '../../scripts/lib/vsix.ts';
import { findDesktop } from './host/desktop.ts';
import { bundleSuites } from './runner/bundle.ts';
import { grepVariable } from './runner/entry.ts';
import { runInCodeServer } from './runner/inCodeServer.ts';
import { runInDesktop } from './runner/inDesktop.ts';
import { packaged, sources, type Target } from './runner/target.ts';
import { createWorkspace } from './runner/workspace.ts';

endOnSignals(130);
try {
  const { values, positionals } = parseArgs({
    options: { grep: { type: 'string' }, verbose: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.grep !== undefined) process.env[grepVariable] = values.grep;
  const [suites = 'suite'] = positionals;
  const passed = await runSuites(suites, targetOf(suites), values.verbose);
  if (!passed && !values.verbose)
    console.log(`npm run test:${suites === 'vsix' ? 'vsix' : 'vscode'} -- --verbose shows what VS Code itself said.`);
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** What each folder of suites looks at; it must have been built. */
function targetOf(suites: string): Target {
  const [made, command] =
    suites === 'vsix' ? [vsixFile(), 'package'] : [path.join(root, 'client/dist/extension.cjs'), 'build'];
  if (!existsSync(made)) throw new Error(`${path.relative(root, made)} is not there: npm run ${command} makes it.`);
  return suites === 'vsix' ? packaged(made) : sources;
}

async function runSuites(suites: string, target: Target, verbose: boolean): Promise<boolean> {
  const tests = await bundleSuites(suites);
  const { folder } = createWorkspace();
  const desktop = findDesktop();
  if ('executable' in desktop) {
    console.log(`In VS Code (${desktop.executable}).`);
    return runInDesktop(desktop.executable, target, tests, folder);
  }
  if (process.env.VSCODE_DOWNLOAD === '1') {
    return runInDesktop(
      await downloadAndUnzipVSCode({ cachePath: path.join(root, '.host/desktop') }),
      target,
      tests,
      folder,
    );
  }
  console.log(`In code-server: ${desktop.absent}.`);
  return runInCodeServer(target, tests, folder, verbose);
}
