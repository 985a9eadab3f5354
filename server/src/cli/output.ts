/** Where the command writes: what was asked for on stdout, all else on stderr. */
import { errorCode } from './commandError.ts';

export interface Output {
  /** Writes to stdout, as it stands; in larger pieces where nobody is watching. */
  print(text: string): void;
  /** Writes one line to stderr. */
  complain(line: string): void;
  /** Whether stdout shows colours. */
  readonly colours: boolean;
  /** Shows a passing note on stderr in place of the one before; an empty one takes it away. Shows nothing but on a terminal. */
  note(text: string): void;
  /** Writes what `print` still holds back. */
  flush(): void;
  /** Waits for a reader of stdout who is slower: whoever prints much asks now and then, lest what is not read yet fills the memory. */
  caughtUp(): Promise<void>;
}

/** Each write to a pipe takes as long as checking an item; so many units go in one. */
const PIECE = 32_768;

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a stream gets colours: FORCE_COLOR and NO_COLOR decide where they are set, else whether it is a terminal that can. */
function wantsColours(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no) return false;
  return isTerminal && terminal !== 'dumb';
}

/**
 * The output of a process. When the reader of stdout goes away (`bulletin check | head`), the rest is dropped and the work goes on, so
 * that the exit status stays true and `--fix` does all that was asked of it.
 */
export function processOutput(process: NodeJS.Process): Output {
  const { stdout, stderr } = process;
  let isClosed = false;
  let noted = false;
  /** Ends the waiting for the reader of stdout. */
  let goOn = (): void => {};
  stdout.on('drain', () => goOn());
  stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
    isClosed = true;
    goOn();
  });
  // There is nobody left to tell.
  stderr.on('error', () => {});
  let held = '';
  const flush = (): void => {
    // As bytes: a string put together from pieces of texts would keep these texts until somebody reads it.
    if (held !== '' && !isClosed) stdout.write(Buffer.from(held));
    held = '';
  };
  const clearNote = (): void => {
    if (noted) stderr.write('\r\x1b[K');
    noted = false;
  };
  return {
    colours: wantsColours(process.env, stdout.isTTY === true),
    print(text) {
      clearNote();
      held += text;
      if (stdout.isTTY === true || held.length >= PIECE) flush();
    },
    complain(line) {
      clearNote();
      flush();
      stderr.write(`${line}\n`);
    },
    note(text) {
      clearNote();
      if (stderr.isTTY !== true || text === '') return;
      stderr.write(text);
      noted = true;
    },
    flush,
    caughtUp() {
      if (!stdout.writableNeedDrain || isClosed) return Promise.resolve();
      return new Promise((resolve) => {
        goOn = resolve;
      });
    },
  };
}
