/** The grammars as the files that the manifest names. `npm run generate` writes them: after a change here, to the months or to the built-in sources. */
import { bulletinGrammar, markdownInjection } from './grammar.ts';
import type { Grammar } from './rule.ts';

/** The files beside this folder, and what stands in them. */
export const GRAMMAR_FILES: ReadonlyMap<string, Grammar> = new Map([
  ['bulletin.tmLanguage.json', bulletinGrammar],
  ['markdown-injection.json', markdownInjection],
]);
