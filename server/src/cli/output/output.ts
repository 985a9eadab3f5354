/** Where the command writes: what was asked for on stdout, all else on stderr. */
import { errorCode, fileError } from '../commandError.ts';
import { type ExitStatus, FAILED } from '../exitStatus.ts';
import { plain } from './plain.ts';

export interface Output {
  /** Writes to stdout, as it stands; in larger pieces where nobody is watching. */
  print(text: string): void;
  /** Writes one line to stderr: what would break it, or speak to the terminal, is taken out. */
  complain(line: string): void;
  /** Whether stdout shows colours. */
  readonly colours: boolean;
  /** Shows a passing note on stderr in place of the one before; an empty one takes it away. Shows nothing but on a terminal that can take it away. */
  note(text: string): void;
  /** Writes what `print` still holds back. */
  flush(): void;
  /** Waits for a reader of stdout who is slower: whoever prints much asks now and then, lest what is not read yet fills the memory. */
  caughtUp(): Promise<void>;
}

/** Each write to a pipe takes as long as checking an item; so many bytes go in one. */
const PIECE = 32_768;
/** A UTF-16 unit is so many bytes of UTF-8 at most. */
const BYTES_PER_UNIT = 3;

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a stream gets colours: FORCE_COLOR and NO_COLOR decide where they are set, else whether it is a terminal that can. */
function wantsColours(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no) return false;
  return isTerminal && terminal !== 'dumb';
}

/** The output of a process, which ends with what was done. */
export interface ProcessOutput extends Output {
  /** Writes what is held back, and says with which status the process is to end: another one where stdout did not take all. */
  end(status: ExitStatus): void;
}

/**
 * The output of a process. When the reader of stdout goes away (`bulletin check | head`), the rest is dropped and the work goes on, so
 * that the exit status stays true and `--fix` does all that was asked of it. Where stdout cannot take more (a full disk), the same, but that is a failure.
 */
export function processOutput(process: NodeJS.Process): ProcessOutput {
  const { stdout, stderr } = process;
  let isClosed = false;
  let hasFailed = false;
  let noted = false;
  const showsNotes = stderr.isTTY === true && process.env.TERM !== 'dumb';
  /** Ends the waiting for the reader of stdout. */
  let goOn = (): void => {};
  stdout.on('drain', () => goOn());
  stdout.on('error', (error) => {
    isClosed = true;
    if (errorCode(error) !== 'EPIPE') {
      hasFailed = true;
      process.exitCode = FAILED;
      stderr.write(`bulletin: ${fileError('standard output', error).message}\n`);
    }
    goOn();
  });
  // There is nobody left to tell.
  stderr.on('error', () => {});
  // Bytes: a string put together from pieces of texts would keep these texts until somebody reads it.
  const piece = Buffer.allocUnsafe(PIECE);
  let held = 0;
  const write = (bytes: Buffer): void => {
    if (!isClosed) stdout.write(bytes);
  };
  const flush = (): void => {
    if (held > 0) write(Buffer.from(piece.subarray(0, held)));
    held = 0;
  };
  const clearNote = (): void => {
    if (noted) stderr.write('\r\x1b[K');
    noted = false;
  };
  return {
    colours: wantsColours(process.env, stdout.isTTY === true),
    print(text) {
      clearNote();
      const most = text.length * BYTES_PER_UNIT;
      if (held + most > PIECE) flush();
      if (most > PIECE) write(Buffer.from(text));
      else held += piece.write(text, held);
      if (stdout.isTTY === true) flush();
    },
    complain(line) {
      clearNote();
      flush();
      stderr.write(`${plain(line)}\n`);
    },
    note(text) {
      clearNote();
      if (!showsNotes || text === '') return;
      stderr.write(text);
      noted = true;
    },
    flush,
    end(status) {
      flush();
      // Not `exit()`: what is still on its way to a pipe has to arrive.
      process.exitCode = hasFailed ? FAILED : status;
    },
    caughtUp() {
      if (!stdout.writableNeedDrain || isClosed) return Promise.resolve();
      return new Promise((resolve) => {
        goOn = resolve;
      });
    },
  };
}
