// What a command is, and what it may reach.
import type { LogOutputChannel } from 'vscode';
import type { Review } from '../review/review.ts';
import type { ServerControl } from '../serverControl.ts';
import type { Views } from '../views/views.ts';

export interface CommandHost {
  readonly server: ServerControl;
  readonly review: Review;
  readonly views: Views;
  readonly log: LogOutputChannel;
}

export interface Command {
  /** As in `contributes.commands` of the manifest, if people may call it by its title. */
  readonly id: `bulletin.${string}`;
  /** `args` are those of whoever calls it, and may be anything. */
  run(host: CommandHost, ...args: readonly unknown[]): Thenable<void> | void;
}
