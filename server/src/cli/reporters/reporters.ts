/** The formats that `check` prints in. */
import type { Output } from '../output/output.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { junitReporter } from './junit.ts';
import { rdjsonlReporter } from './rdjsonl.ts';
import type { Reporter } from './reporter.ts';
import { sarifReporter } from './sarif.ts';
import { textReporter } from './text.ts';

export type Format = 'text' | 'json' | 'sarif' | 'github' | 'junit' | 'rdjsonl';

export const REPORTERS: Readonly<Record<Format, (output: Output) => Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  junit: junitReporter,
  rdjsonl: rdjsonlReporter,
};
