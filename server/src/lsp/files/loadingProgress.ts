/** Shows how far the reading of a folder is, with a button that ends it, in clients that can. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** What is read sooner than anyone could look at it is not shown. */
const SHOWN_FROM_FILES = 500;

export interface LoadingProgress {
  readonly report: (done: number, total: number) => void;
  readonly end: () => void;
}

/** `cancel` is called when the user has had enough. */
export function createLoadingProgress(connection: Connection, title: string, cancel: () => void): LoadingProgress {
  let reporter: WorkDoneProgressServerReporter | null = null;
  let asked = false;
  let ended = false;
  let shown = -1;
  const begin = (created: WorkDoneProgressServerReporter): void => {
    created.begin(title, 0, undefined, true);
    created.token.onCancellationRequested(cancel);
    if (ended) created.done();
    else reporter = created;
  };
  return {
    report: (done, total) => {
      if (total < SHOWN_FROM_FILES) return;
      if (!asked) {
        asked = true;
        // A client that will not show it goes without.
        connection.window.createWorkDoneProgress().then(begin, () => undefined);
      }
      const percentage = Math.floor((done / total) * 100);
      if (!reporter || percentage === shown) return;
      shown = percentage;
      reporter.report(percentage, `${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`);
    },
    end: () => {
      ended = true;
      reporter?.done();
    },
  };
}
