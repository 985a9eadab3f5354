// Comments and suggestions as threads in the gutter, over the marks in the text.
import * as vscode from 'vscode';
import { isBulletin } from '../activeBulletin.ts';
import type { Marks, MarksKeeper, Said, Talk } from './marks.ts';

/** A comment as VS Code shows it. Its body is what its author is writing while it is being edited. */
export class ShownComment implements vscode.Comment {
  body: string;
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly contextValue = 'comment';
  readonly label?: string;
  said: Said;

  constructor(said: Said) {
    this.said = said;
    this.body = said.text;
    this.author = { name: said.author ?? 'somebody' };
    if (said.day !== null) this.label = said.day;
  }
}

/** The places of a talk and of its comments, in a version of its document. */
export interface Found {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly talk: Talk;
}

export interface Threads extends vscode.Disposable {
  /** What a thread is about in the text as it is now; undefined where it has gone, or where nothing has been written in it yet. */
  find(thread: vscode.CommentThread): Promise<Found | undefined>;
  /** The threads that are shown in a document, in the order of the text. */
  of(document: vscode.TextDocument): readonly vscode.CommentThread[];
  /** The thread that a comment is in. */
  threadOf(comment: ShownComment): vscode.CommentThread | undefined;
}

interface Entry {
  readonly thread: vscode.CommentThread;
  readonly talk: Talk;
}

/** Keeps a thread for each talk of the open bulletins. */
export function showThreads(marks: MarksKeeper): Threads {
  const controller = vscode.comments.createCommentController('bulletin.review', 'Bulletin Review');
  controller.options = { prompt: 'Answer…', placeHolder: 'What should be looked at, or changed?' };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      isBulletin(document) ? [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [],
  };
  const shown = new Map<string, readonly Entry[]>();

  function update(document: vscode.TextDocument): void {
    const name = document.uri.toString();
    const before = shown.get(name) ?? [];
    const now = document.isClosed ? undefined : marks.of(document);
    const entries = now ? matched(before, now, (talk) => createThread(document, talk)) : [];
    const kept = new Set(entries.map(({ thread }) => thread));
    for (const { thread } of before) if (!kept.has(thread)) thread.dispose();
    if (entries.length > 0) shown.set(name, entries);
    else shown.delete(name);
  }

  function createThread(document: vscode.TextDocument, talk: Talk): vscode.CommentThread {
    const comments = talk.comments.map((said) => new ShownComment(said));
    const thread = controller.createCommentThread(document.uri, talk.shownAt, comments);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return thread;
  }

  const listener = marks.onDidChange(update);
  return {
    async find(thread) {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === thread.uri.toString());
      const now = document && (await marks.fresh(document));
      const entry = now && shown.get(thread.uri.toString())?.find((each) => each.thread === thread);
      return entry && { document, version: now.version, talk: entry.talk };
    },
    of: ({ uri }) => (shown.get(uri.toString()) ?? []).map(({ thread }) => thread),
    threadOf: (comment) => [...shown.values()].flat().find(({ thread }) => thread.comments.includes(comment))?.thread,
    dispose() {
      listener.dispose();
      controller.dispose();
    },
  };
}

/**
 * The talks with the threads that show them. A talk keeps its thread, whatever happens elsewhere in the text: first those that say what they said,
 * then, in their order, those that have changed.
 */
function matched(before: readonly Entry[], { talks }: Marks, create: (talk: Talk) => vscode.CommentThread): Entry[] {
  const free = new Set(before);
  const take = (talk: Talk, fits: (entry: Entry) => boolean): vscode.CommentThread | undefined => {
    const entry = [...free].find(
      (each) => (each.talk.suggestion === null) === (talk.suggestion === null) && fits(each),
    );
    if (entry) free.delete(entry);
    return entry?.thread;
  };
  const said = talks.filter(({ comments }) => comments.length > 0);
  const same = said.map((talk) => take(talk, (entry) => wordsOf(entry.talk) === wordsOf(talk)));
  return said.map((talk, index) => {
    const thread = same[index] ?? take(talk, () => true) ?? create(talk);
    refresh(thread, talk);
    return { thread, talk };
  });
}

function wordsOf({ comments }: Talk): string {
  return JSON.stringify(comments.map(({ author, day, text }) => [author, day, text]));
}

/** Shows a talk in a thread. What has not changed is left alone, so that nothing flickers and nobody is interrupted. */
function refresh(thread: vscode.CommentThread, talk: Talk): void {
  if (!thread.range.isEqual(talk.shownAt)) thread.range = talk.shownAt;
  const own = thread.comments.filter((comment) => comment instanceof ShownComment);
  const free = new Set(own);
  const comments = talk.comments.map((said) => {
    const known = [...free].find((each) => sameWords(each.said, said)) ?? new ShownComment(said);
    free.delete(known);
    known.said = said;
    return known;
  });
  if (comments.length !== own.length || comments.some((comment, index) => comment !== own[index])) {
    thread.comments = comments;
  }
  const { suggestion } = talk;
  const label = suggestion ? `Suggestion${suggestion.author === null ? '' : ` by ${suggestion.author}`}` : 'Comment';
  if (thread.label !== label) thread.label = label;
  const contextValue = suggestion ? 'suggestion' : 'comment';
  if (thread.contextValue !== contextValue) thread.contextValue = contextValue;
}

function sameWords(a: Said, b: Said): boolean {
  return a.author === b.author && a.day === b.day && a.text === b.text;
}
