// The steps of npm test, in their order: what is quick and tells most comes first.
import { counted, mocha, type Outcome, program, type Step } from './step.ts';

/** The folders of test/ whose tests import the sources and nothing else. */
const sourceTests = {
  unit: 'each part alone',
  rules: 'each rule: what it reports, what it leaves alone, what it mends',
  judge: 'how often the rules are right, on labelled bulletins and planted faults',
  property: 'what must hold for any text',
  grammar: 'the highlighting, and that it agrees with the parser',
  meta: 'what the project promises about itself',
};

export const steps: readonly Step[] = [
  step('types', 'the TypeScript compiler', [], types),
  step('lint', 'Biome: lint and format', [], () => program('node_modules/@biomejs/biome/bin/biome', ['check', '.'])),
  ...Object.entries(sourceTests).map(([folder, title]) => step(folder, title, [], () => mocha(folder))),
  step('build', 'the bundles', [], () => program('esbuild.mjs', [])),
  step('protocol', 'the server, spoken to over stdio', ['build'], () => mocha('protocol')),
  step('cli', 'the command', ['build'], () => mocha('cli')),
  step('growth', 'time and memory, as an archive grows', ['build'], () => mocha('growth')),
  step('vscode', 'inside a real VS Code', ['build'], () => counted('test/vscode/run.ts', ['suite'])),
  step('package', 'the .vsix', ['build'], () => program('scripts/package/main.ts', [])),
  step('web', 'the .vsix in a browser, where VS Code runs it without Node', ['package'], () => mocha('web')),
  step('vsix', 'the .vsix, installed in a real VS Code', ['package'], () => counted('test/vscode/run.ts', ['vsix'])),
];

/**
 * The steps of these names with all that they need, in the order of the list; all steps where no name is given.
 * @throws Error that names the first unknown one and lists the known
 */
export function chooseSteps(names: readonly string[]): readonly Step[] {
  if (names.length === 0) return steps;
  const chosen = new Set<string>();
  const add = (name: string): void => {
    const found = steps.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No step "${name}": there are ${steps.map((known) => known.name).join(', ')}.`);
    chosen.add(name);
    found.needs.forEach(add);
  };
  names.forEach(add);
  return steps.filter(({ name }) => chosen.has(name));
}

/** What runs under Node, what runs in a browser without it, and what runs in pages: each knows what is there, and nothing else. */
async function types(): Promise<Outcome> {
  const outcomes = ['tsconfig.json', 'tsconfig.web.json', 'client/webview'].map((project) =>
    program('node_modules/typescript/bin/tsc', ['--noEmit', '--project', project]),
  );
  const done = await Promise.all(outcomes);
  return done.find(({ failed }) => failed > 0) ?? { passed: 1, failed: 0, pending: 0 };
}

function step(name: string, title: string, needs: readonly string[], run: Step['run']): Step {
  return { name, title, needs, run };
}
