/** `syntaxes/*.json`: the grammars, in the form that editors take. */
import { GRAMMAR_FILES } from '../../syntaxes/source/files.ts';
import type { Output } from './output.ts';

export const grammars: Output = {
  owns: null,
  files: () =>
    new Map([...GRAMMAR_FILES].map(([file, grammar]) => [`syntaxes/${file}`, `${JSON.stringify(grammar, null, 2)}\n`])),
};
