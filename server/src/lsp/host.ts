/** What the process around the server gives it: everything that differs between Node, a browser and a test. */
import type { FileReader } from '../archive/fileSource.ts';
import type { Turns } from '../archive/turns.ts';
import type { Scheduler } from './scheduling.ts';

export interface ServerHost {
  readonly version: string;
  readonly files: FileReader;
  readonly scheduler: Scheduler;
  readonly turns: Turns;
  /** The URI of the folder with the rules' pages, which findings link to; null where it is not at hand. */
  readonly rulePages: string | null;
}
