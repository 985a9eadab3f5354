// What a slash offers. The snippets are kept out of the usual suggestions, where every second word of prose would call them up.
import * as vscode from 'vscode';
import snippets from '../../syntaxes/snippets.json' with { type: 'json' };
import { DOCUMENT_SELECTOR } from './languageClient.ts';
import { slashBefore } from './slash.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
}

export function offerSnippets(): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const slash = slashBefore(document.lineAt(position).text.slice(0, position.character));
      if (slash === null) return [];
      const range = new vscode.Range(position.with({ character: slash }), position);
      const all: readonly Snippet[] = Object.values(snippets);
      return all.flatMap((snippet) => itemsOf(snippet, range)).map(inOrder);
    },
  };
  return vscode.languages.registerCompletionItemProvider(DOCUMENT_SELECTOR, provider, '/');
}

function itemsOf({ prefix, body, description }: Snippet, range: vscode.Range): vscode.CompletionItem[] {
  return [prefix].flat().map((label) => {
    // Not of the kind of snippets: that one is what the language leaves out of its suggestions.
    const item = new vscode.CompletionItem({ label, detail: ` · ${description}` }, vscode.CompletionItemKind.Keyword);
    item.insertText = new vscode.SnippetString([body].flat().join('\n'));
    item.range = range;
    return item;
  });
}

/** As they stand in the file: what an issue begins with comes first. */
function inOrder(item: vscode.CompletionItem, index: number): vscode.CompletionItem {
  item.sortText = String(index).padStart(3, '0');
  return item;
}
