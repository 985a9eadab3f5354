import { Option } from 'commander';
import type { Subcommand } from '../subcommand.ts';

/** `bulletin lsp --stdio`: the language server, for any editor that speaks the protocol. */
export const lsp: Subcommand = (program) => {
  program
    .command('lsp')
    .description('start the language server')
    .requiredOption('--stdio', 'speak over standard input and output')
    // Some clients add it to every server's arguments.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .action(async () => {
      // Loaded only here: no other subcommand needs the protocol.
      await import('../../lsp/node/main.ts');
    });
};
