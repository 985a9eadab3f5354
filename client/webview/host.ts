// What VS Code gives every page.

interface Host<Message, State> {
  postMessage(message: Message): void;
  /** Kept over a restart of the editor. */
  setState(state: State): void;
}

declare function acquireVsCodeApi(): unknown;

/** The extension, as a page talks to it; to be asked for once. */
export function connectToHost<Message, State>(): Host<Message, State> {
  return acquireVsCodeApi() as Host<Message, State>;
}
