/** What every subcommand is made of. */
import type { Command } from 'commander';
import type { ExitStatus } from './exitStatus.ts';
import type { Output } from './output/output.ts';

/** Where a subcommand runs. */
export interface Place {
  readonly output: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** All that a subcommand is given. */
export interface Context extends Place {
  /** Standard input; read only where the user says so. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Says with which status the command ends; without it, it ends with 0. */
  finish(status: ExitStatus): void;
}

/** Declares a subcommand with its arguments and options, and what it does. */
export type Subcommand = (program: Command, context: Context) => void;
