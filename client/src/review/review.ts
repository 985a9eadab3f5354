// The parts of the review in VS Code, and what its commands share.
import * as vscode from 'vscode';
import type { PlacedAction } from '../../../server/src/protocol/marks.ts';
import type { ServerControl } from '../serverControl.ts';
import { act, type Outcome } from './act.ts';
import { showCodeLenses } from './codeLens.ts';
import { followCursor } from './contexts.ts';
import { keepMarks, type MarksKeeper } from './marks.ts';
import { showThreads, type Threads } from './threads.ts';

export interface Review extends vscode.Disposable {
  readonly marks: MarksKeeper;
  readonly threads: Threads;
  /** Does something to the text of this version, or tells the user why not. */
  act(document: vscode.TextDocument, version: number, action: PlacedAction): Promise<Outcome>;
}

export function startReview(server: ServerControl): Review {
  const marks = keepMarks(server);
  const threads = showThreads(marks);
  const parts = vscode.Disposable.from(threads, showCodeLenses(marks), followCursor(marks), marks);
  return {
    marks,
    threads,
    act: (document, version, action) => act(server, document, version, action),
    dispose: () => parts.dispose(),
  };
}
