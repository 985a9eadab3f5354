import { modelJson } from '../../export/modelJson.ts';
import { jsonText } from '../../text/json.ts';
import { readBulletinFile } from '../files/bulletinFile.ts';
import type { Subcommand } from '../subcommand.ts';

/** `bulletin parse FILE`: the model as JSON. */
export const parse: Subcommand = (program, { output, cwd }) => {
  program
    .command('parse')
    .description('print what a bulletin says, as JSON: issue, items, citations with full dates')
    .argument('<file>', 'the bulletin')
    .action((file: string) => {
      const { path, bulletin } = readBulletinFile(file, cwd);
      output.print(jsonText(modelJson(path, bulletin)));
    });
};
