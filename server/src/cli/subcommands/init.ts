import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from '../../config/configFile.ts';
import { CommandError, errorCode, fileError } from '../commandError.ts';
import type { Subcommand } from '../subcommand.ts';

const TEMPLATE = `{
  // The files of this folder that are bulletins.
  "files": ["**/*.bulletin"],

  // Publications and sources that are not built in; terms that the house writes in one form only.
  "publications": {},
  "sources": [],
  "terms": [],

  // How severe a rule is: "error", "warning", "information", "hint" or "off". "bulletin explain" lists the rules.
  "rules": {},

  // Other severities for some of the files: { "files": "1995/**", "rules": { "citation/*": "off" } }
  "overrides": []
}
`;

/** `bulletin init`: a `bulletin.json` to begin with. */
export const init: Subcommand = (program, { output, cwd }) => {
  program
    .command('init')
    .description(`write a ${CONFIG_FILE} into the current folder`)
    .action(() => {
      try {
        writeFileSync(path.join(cwd, CONFIG_FILE), TEMPLATE, { flag: 'wx' });
      } catch (error) {
        if (errorCode(error) === 'EEXIST')
          throw new CommandError(`${CONFIG_FILE}: is there already, and is left as it was`);
        throw fileError(CONFIG_FILE, error);
      }
      output.print(`${CONFIG_FILE} is written.\n`);
    });
};
