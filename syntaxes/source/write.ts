/** Writes the grammars where the manifest names them. Run it with `node` after a change to this folder, to the months or to the built-in sources. */
import { writeFileSync } from 'node:fs';
import { bulletinGrammar, markdownInjection } from './grammar.ts';
import type { Grammar } from './rule.ts';

/** The files beside this folder, and what stands in them. */
export const GRAMMAR_FILES: ReadonlyMap<string, Grammar> = new Map([
  ['bulletin.tmLanguage.json', bulletinGrammar],
  ['markdown-injection.json', markdownInjection],
]);

if (import.meta.main) {
  for (const [file, grammar] of GRAMMAR_FILES) {
    writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(grammar, null, 2)}\n`);
  }
}
