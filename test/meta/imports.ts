import path from 'node:path';

export interface Import {
  readonly from: string;
  readonly to: string;
}

const STATEMENT = /^\s*(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The files that every import and export statement of a file leads to, as paths from the root; packages by their names. */
export function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, stated, dynamic]) => {
    const specifier = stated ?? dynamic ?? '';
    const to = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
    return { from, to };
  });
}
