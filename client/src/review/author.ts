// Who reviews, and when.
import * as vscode from 'vscode';
import { authorName, type Signature } from '../../../server/src/review/writeMarks.ts';
import { LANGUAGE } from '../languageClient.ts';
import { gitUserName } from './git.ts';

const SETTING = 'review.author';

/**
 * The signature of whoever reviews, with today's date: the name of `bulletin.review.author`, else the one that Git knows, else one that is asked for
 * once and written to the settings. Undefined where the question is not answered.
 */
export async function signature(document: vscode.TextDocument): Promise<Signature | undefined> {
  const set = vscode.workspace.getConfiguration(LANGUAGE, document).get<string>(SETTING, '');
  const author = authorName(set) ?? authorName((await gitUserName(document.uri)) ?? '') ?? (await askName());
  return author === undefined ? undefined : { author, day: isoDay(new Date()) };
}

async function askName(): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: 'Whose comments are these?',
    prompt:
      'Your name in one word, as in @maria. It stands in the text before what you say, and is kept in the settings.',
    validateInput: (name) => (authorName(name) === null ? 'A name, in one word' : undefined),
  });
  const author = authorName(answer ?? '');
  if (author === null) return undefined;
  await vscode.workspace.getConfiguration(LANGUAGE).update(SETTING, author, vscode.ConfigurationTarget.Global);
  return author;
}

/** The day of a moment where its user is. */
function isoDay(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
