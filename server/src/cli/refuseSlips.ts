import type { Command } from 'commander';
import { CommandError } from './commandError.ts';

/**
 * What the library takes as it stands, and nobody can have meant: an empty argument, which is a variable of a script that was not set and would stand for
 * the current folder; and an option in the place of another one's argument, which would become the name of a file.
 * @throws CommandError
 */
export function refuseSlips(command: Command): void {
  const empty = command.args.indexOf('');
  if (empty >= 0) {
    const argument = command.registeredArguments[empty] ?? command.registeredArguments.at(-1);
    throw new CommandError(`argument '${argument?.name()}' is empty`);
  }
  const flags = command.options.flatMap(({ long, short }) => [long, short]);
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    if (value === '') throw new CommandError(`option '${option.flags}' argument is empty`);
    if (option.required && typeof value === 'string' && flags.includes(value.split('=', 1)[0]))
      throw new CommandError(`option '${option.flags}' argument missing`);
  }
}
