// What a slash offers. The snippets are kept out of the usual suggestions, where every second word of prose would call them up.
import * as vscode from 'vscode';
import { SUMMARY_REQUEST, type SummaryParams } from '../../server/src/protocol/summary.ts';
import snippets from '../../syntaxes/snippets.json' with { type: 'json' };
import { ask, textDocumentOf } from './ask.ts';
import { DOCUMENT_SELECTOR } from './languageClient.ts';
import type { ServerControl } from './serverControl.ts';
import { slashBefore } from './slash.ts';
import { datedLikeIssue } from './snippetDate.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
}

export function offerSnippets(server: ServerControl): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      const slash = slashBefore(document.lineAt(position).text.slice(0, position.character));
      if (slash === null) return [];
      const range = new vscode.Range(position.with({ character: slash }), position);
      const params: SummaryParams = { textDocument: textDocumentOf(document) };
      const summary = await ask(server, SUMMARY_REQUEST, params, token);
      const day = summary?.issue?.date?.iso ?? null;
      const all: readonly Snippet[] = Object.values(snippets);
      return all.flatMap((snippet) => itemsOf(snippet, range, day)).map(inOrder);
    },
  };
  return vscode.languages.registerCompletionItemProvider(DOCUMENT_SELECTOR, provider, '/');
}

/** @param day of the issue, `1999-08-26`; null where it is not known */
function itemsOf(
  { prefix, body, description }: Snippet,
  range: vscode.Range,
  day: string | null,
): vscode.CompletionItem[] {
  const text = [body].flat().join('\n');
  const dated = day === null ? text : datedLikeIssue(text, day);
  return [prefix].flat().map((label) => {
    // Not of the kind of snippets: that one is what the language leaves out of its suggestions.
    const item = new vscode.CompletionItem({ label, detail: ` · ${description}` }, vscode.CompletionItemKind.Keyword);
    item.insertText = new vscode.SnippetString(dated);
    item.range = range;
    return item;
  });
}

/** As they stand in the file: what an issue begins with comes first. */
function inOrder(item: vscode.CompletionItem, index: number): vscode.CompletionItem {
  item.sortText = String(index).padStart(3, '0');
  return item;
}
