import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import type { ArchiveSymbol } from '../../features/workspaceSymbol.ts';
import { located } from '../positions/archivePositions.ts';
import type { Running } from '../running.ts';

const KINDS: Readonly<Record<ArchiveSymbol['kind'], SymbolKind>> = {
  item: SymbolKind.String,
  source: SymbolKind.Key,
};

/** `workspace/symbol`: headlines and sources of the whole archive. */
export function workspaceSymbol(running: Running, { query }: WorkspaceSymbolParams): Promise<WorkspaceSymbol[]> {
  const found = running.session.symbols(query).map((symbol) => ({ uri: symbol.place.uri, symbol }));
  return located(running, found, ({ symbol }, { uri, toRange }) => ({
    name: symbol.name,
    kind: KINDS[symbol.kind],
    ...(symbol.container !== '' && { containerName: symbol.container }),
    location: { uri, range: toRange(symbol.place.name) },
  }));
}
