import { Readable } from 'node:stream';
import type { Argument, Command, Option } from 'commander';
import { createProgram } from '../../../server/src/cli/program.ts';
import { code, table } from './table.ts';

/** Each subcommand with its arguments and options, as it declares them. */
export function commandSection(): string {
  const output = {
    print() {},
    complain() {},
    colours: false,
    note() {},
    flush() {},
    caughtUp: () => Promise.resolve(),
  };
  const program = createProgram({ output, cwd: '', input: Readable.from([]), finish() {} });
  return ['## The command', ...program.commands.flatMap(subcommand)].join('\n\n');
}

function subcommand(command: Command): string[] {
  const { registeredArguments, options } = command;
  const usage = ['bulletin', command.name(), ...registeredArguments.map(argumentUsage)].join(' ');
  const rows = [
    ...registeredArguments.map((argument) => [code(argumentUsage(argument)), argument.description]),
    ...options.filter(({ hidden }) => !hidden).map((option) => [code(option.flags), meaningOf(option)]),
  ];
  return [
    `### ${usage}`,
    `${sentence(command.description())}`,
    ...(rows.length > 0 ? [table(['argument or option', 'meaning'], rows)] : []),
  ];
}

function argumentUsage(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`.toUpperCase();
  return argument.required ? name : `[${name}]`;
}

function meaningOf({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
  const choices = argChoices ? `: ${argChoices.map(code).join(', ')}` : '';
  const fallback = defaultValueDescription ?? (typeof defaultValue === 'string' ? code(defaultValue) : null);
  return `${description}${choices}${fallback === null ? '' : ` (default: ${fallback})`}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
