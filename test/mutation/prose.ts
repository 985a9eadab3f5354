// Stryker's ignorer for this project: what is written for people is not mutated.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** As much of Babel's path to a node as is read here. */
interface AstPath {
  readonly node: { readonly type: string; readonly key?: { readonly name?: string } };
}

/** The pages of the rules, and what the settings mean. Nothing in the code reads them, and the examples on the pages are tests themselves. */
const FOR_PEOPLE = new Set(['docs', 'description']);

function shouldIgnore(path: object): string | undefined {
  const { node } = path as AstPath;
  return node.type === 'ObjectProperty' && FOR_PEOPLE.has(node.key?.name ?? '') ? 'for people' : undefined;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', { shouldIgnore })];
