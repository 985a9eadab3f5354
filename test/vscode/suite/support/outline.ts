import * as vscode from 'vscode';

/** The document's outline as indented text, one symbol a line. */
export async function outlineOf(document: vscode.TextDocument): Promise<string> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const lines = (level: vscode.DocumentSymbol[], depth: number): string[] =>
    level.flatMap(({ name, children }) => [`${'  '.repeat(depth)}${name}`, ...lines(children, depth + 1)]);
  return lines(symbols, 0).join('\n');
}
