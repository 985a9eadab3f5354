import { CommandError } from '../commandError.ts';
import type { Output } from './output.ts';

/** Says on stderr why something could not be done, a line for each reason and never a stack trace. */
export function complainAbout(error: unknown, output: Pick<Output, 'complain'>): void {
  for (const line of reasonsOf(error)) output.complain(`bulletin: ${line}`);
}

function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof CommandError) return error.reasons;
  return [`this should not have happened: ${error instanceof Error ? error.message : String(error)}`];
}
