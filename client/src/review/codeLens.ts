// "Accept" and "Reject" above each line with suggestions.
import * as vscode from 'vscode';
import { DOCUMENT_SELECTOR, LANGUAGE } from '../languageClient.ts';
import type { MarksKeeper, Talk } from './marks.ts';

/** The command behind the lenses; its argument is a `LensTarget`. */
export const DECIDE = 'bulletin.review.decide';

export interface LensTarget {
  readonly uri: string;
  readonly version: number;
  readonly at: readonly vscode.Position[];
  readonly decision: 'accept' | 'reject';
}

export function isLensTarget(given: unknown): given is LensTarget {
  return typeof given === 'object' && given !== null && 'uri' in given && 'at' in given && 'decision' in given;
}

const SETTING = 'review.codeLens';

export function showCodeLenses(marks: MarksKeeper): vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changes.event,
    provideCodeLenses(document) {
      const now = marks.of(document);
      const isWanted = vscode.workspace.getConfiguration(LANGUAGE, document).get<boolean>(SETTING, true);
      if (now === undefined || !isWanted) return [];
      const target = { uri: document.uri.toString(), version: now.version };
      return [...byLine(now.talks)].flatMap(([line, suggestions]) => lensesFor(line, suggestions, target));
    },
  };
  return vscode.Disposable.from(
    changes,
    vscode.languages.registerCodeLensProvider([...DOCUMENT_SELECTOR], provider),
    marks.onDidChange(() => changes.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${LANGUAGE}.${SETTING}`)) changes.fire();
    }),
  );
}

function byLine(talks: readonly Talk[]): Map<number, Talk[]> {
  const lines = new Map<number, Talk[]>();
  for (const talk of talks) {
    if (talk.suggestion === null) continue;
    const { line } = talk.range.start;
    lines.set(line, [...(lines.get(line) ?? []), talk]);
  }
  return lines;
}

function lensesFor(
  line: number,
  suggestions: readonly Talk[],
  target: Pick<LensTarget, 'uri' | 'version'>,
): vscode.CodeLens[] {
  const place = new vscode.Range(line, 0, line, 0);
  const at = suggestions.map(({ range }) => range.start);
  const authors = new Set(suggestions.map(({ suggestion }) => suggestion?.author ?? null));
  const [author = null, ...others] = authors;
  const what = suggestions.length === 1 ? 'suggestion' : `${suggestions.length} suggestions`;
  const whose = author !== null && others.length === 0 ? ` by ${author}` : '';
  const lens = (title: string, decision: LensTarget['decision']): vscode.CodeLens =>
    new vscode.CodeLens(place, { title, command: DECIDE, arguments: [{ ...target, at, decision }] });
  return [lens(`Accept ${what}${whose}`, 'accept'), lens('Reject', 'reject')];
}
