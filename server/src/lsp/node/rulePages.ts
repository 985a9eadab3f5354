import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PAGES = path.join('docs', 'rules');

/** The folder with the rules' pages, as a URI: `docs/rules` beside the program or above it. Null where it was not installed along. */
export function findRulePages(program: string | undefined): string | null {
  if (program === undefined || !existsSync(program)) return null;
  let folder = path.dirname(realpathSync(program));
  for (;;) {
    const pages = path.join(folder, PAGES);
    if (existsSync(pages)) return pathToFileURL(pages).href;
    const above = path.dirname(folder);
    // Beyond it lies someone else's project, with its own docs.
    if (above === folder || path.basename(above) === 'node_modules') return null;
    folder = above;
  }
}
