/** What the process around the server gives it: everything that differs between Node, a browser and a test. */
import type { FileReader } from '../archive/fileSource.ts';
import type { Turns } from '../archive/turns.ts';
import type { Scheduler } from './scheduler.ts';

export interface ServerHost {
  readonly version: string;
  /** Null where there is none: then the client reads all files. */
  readonly disk: FileReader | null;
  readonly scheduler: Scheduler;
  readonly turns: Turns;
  /** Resolves in the next turn of the event loop. */
  readonly nextTurn: () => Promise<void>;
  /** Called when the files of a folder begin to be read, so that the host can prepare itself; what it gives is called when they are read. */
  readonly reading: () => () => void;
  /** The URI of the folder with the rules' pages, which findings link to; null where it is not at hand. */
  readonly rulePages: string | null;
}
