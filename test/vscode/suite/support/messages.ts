// Notifications cannot be clicked by a test inside the extension host: they are answered before they are shown.
import * as vscode from 'vscode';

type Show = 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage';

export interface Answered extends Disposable {
  /** The text of every notification, in order. */
  readonly shown: string[];
  /** Settles when the first one comes. */
  readonly first: Promise<void>;
  /** The button that is pressed; none dismisses the notification. */
  answer: string | undefined;
}

/** Answers the notifications of the extension under test until disposed. */
export function answering(kind: Show, answer: string | undefined): Answered {
  const original = vscode.window[kind];
  let resolve = () => {};
  const first = new Promise<void>((settle) => {
    resolve = settle;
  });
  const answered: Answered = {
    shown: [],
    first,
    answer,
    [Symbol.dispose]: () => Object.assign(vscode.window, { [kind]: original }),
  };
  const replacement = async (message: string) => {
    answered.shown.push(message);
    resolve();
    return answered.answer;
  };
  Object.assign(vscode.window, { [kind]: replacement });
  return answered;
}
