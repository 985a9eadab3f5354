// What a command is, and what it may reach.
import type { LogOutputChannel } from 'vscode';
import type { ServerControl } from '../serverControl.ts';

export interface CommandHost {
  readonly server: ServerControl;
  readonly log: LogOutputChannel;
}

export interface Command {
  /** As in `contributes.commands` of the manifest. */
  readonly id: `bulletin.${string}`;
  run(host: CommandHost): Promise<void> | void;
}
