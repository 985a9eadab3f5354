// The comments and suggestions of the open bulletins, as the server last told them.
import * as vscode from 'vscode';
import {
  type CommentResult,
  MARKS_REQUEST,
  type MarksParams,
  type MarksResult,
} from '../../../server/src/protocol/marks.ts';
import { isBulletin } from '../activeBulletin.ts';
import { ask, textDocumentOf } from '../ask.ts';
import { latestOnly } from '../latestOnly.ts';
import type { ServerControl } from '../serverControl.ts';

export interface Said {
  readonly author: string | null;
  /** `1999-08-26`. */
  readonly day: string | null;
  readonly text: string;
  readonly range: vscode.Range;
}

/** Something that can be answered: a comment with its answers, or a suggestion with what was said of it. */
export interface Talk {
  /** From its first sign on: what names it to the server. */
  readonly range: vscode.Range;
  /** What it is shown at. */
  readonly shownAt: vscode.Range;
  readonly comments: readonly Said[];
  /** Null for a comment. */
  readonly suggestion: { readonly before: string; readonly after: string; readonly author: string | null } | null;
}

export interface Marks {
  /** Of the document that the ranges are in. */
  readonly version: number;
  /** In the order of the text. */
  readonly talks: readonly Talk[];
}

export interface MarksKeeper extends vscode.Disposable {
  /** What is known of a document; it may be of an older version of it. */
  of(document: vscode.TextDocument): Marks | undefined;
  /** Those of the document as it is now; undefined while the server cannot tell. */
  fresh(document: vscode.TextDocument): Promise<Marks | undefined>;
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

/** An answer for a text that has changed meanwhile is asked for again, but not for ever. */
const MOST_QUESTIONS = 5;

/** Asks for the marks of each bulletin whenever the server has got a new text of it. */
export function keepMarks(server: ServerControl): MarksKeeper {
  const known = new Map<string, Marks>();
  // By document, not by its name: a new one may have the name of one that has been closed.
  const updates = new WeakMap<vscode.TextDocument, () => void>();
  const changes = new vscode.EventEmitter<vscode.TextDocument>();

  async function fresh(document: vscode.TextDocument): Promise<Marks | undefined> {
    for (let question = 0; question < MOST_QUESTIONS; question++) {
      const marks = await askMarks(server, document);
      if (marks === undefined || document.isClosed) return undefined;
      if (marks.version !== document.version) continue;
      known.set(document.uri.toString(), marks);
      changes.fire(document);
      return marks;
    }
    return undefined;
  }

  function update(document: vscode.TextDocument): void {
    const run = updates.get(document) ?? latestOnly(async () => void (await fresh(document)));
    updates.set(document, run);
    run();
  }

  const updateAll = (): void => vscode.workspace.textDocuments.filter(isBulletin).forEach(update);
  const listeners = vscode.Disposable.from(
    changes,
    server.onDidSynchronize(update),
    server.onDidChangeState((state) => {
      if (state === 'running') updateAll();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      known.delete(document.uri.toString());
      changes.fire(document);
    }),
  );
  return {
    of: ({ uri }) => known.get(uri.toString()),
    fresh,
    onDidChange: changes.event,
    dispose: () => listeners.dispose(),
  };
}

async function askMarks(server: ServerControl, document: vscode.TextDocument): Promise<Marks | undefined> {
  const params: MarksParams = { textDocument: textDocumentOf(document) };
  const result = await ask(server, MARKS_REQUEST, params);
  const { client } = server;
  if (!result || !client) return undefined;
  return readMarks(result, (range) => client.protocol2CodeConverter.asRange(range));
}

function readMarks(
  { version, comments, suggestions }: NonNullable<MarksResult>,
  asRange: (range: CommentResult['range']) => vscode.Range,
): Marks {
  const said = (list: readonly CommentResult[]): Said[] =>
    list.map((each) => ({ ...each, range: asRange(each.range) }));
  const talks: Talk[] = [
    ...comments.map((talk) => {
      const range = asRange(talk.range);
      const passage = asRange(talk.passage);
      return { range, shownAt: passage.isEmpty ? range : passage, comments: said(talk.comments), suggestion: null };
    }),
    ...suggestions.map(({ before, after, author, ...rest }) => {
      const range = asRange(rest.range);
      return { range, shownAt: range, comments: said(rest.comments), suggestion: { before, after, author } };
    }),
  ];
  return { version, talks: talks.sort((a, b) => a.range.start.compareTo(b.range.start)) };
}
