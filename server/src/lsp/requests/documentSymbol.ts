import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { OutlineSymbol } from '../../features/documentSymbol.ts';
import type { OpenDocument } from '../documents/openDocument.ts';
import type { Session } from '../session.ts';

/** `textDocument/documentSymbol`: a tree where the client can show one, else a list that names its containers. */
export function documentSymbol(
  session: Session,
  { textDocument }: DocumentSymbolParams,
): DocumentSymbol[] | SymbolInformation[] | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { document, service, bulletin } = opened;
  const symbols = service.documentSymbols(bulletin);
  return session.profile.hierarchicalSymbols
    ? symbols.map((symbol) => toDocumentSymbol(symbol, document))
    : symbols.flatMap((symbol) => toInformation(symbol, document, null));
}

const KINDS: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  issue: SymbolKind.File,
  item: SymbolKind.String,
  teaser: SymbolKind.Event,
};

function toDocumentSymbol(symbol: OutlineSymbol, document: OpenDocument): DocumentSymbol {
  const { kind, name, detail, span, nameSpan, children } = symbol;
  return {
    kind: KINDS[kind],
    name,
    ...(detail !== '' && { detail }),
    range: document.positions.toRange(span),
    selectionRange: document.positions.toRange(nameSpan),
    children: children.map((child) => toDocumentSymbol(child, document)),
  };
}

function toInformation(symbol: OutlineSymbol, document: OpenDocument, container: string | null): SymbolInformation[] {
  const { kind, name, span, children } = symbol;
  const location = { uri: document.uri, range: document.positions.toRange(span) };
  return [
    { kind: KINDS[kind], name, location, ...(container !== null && { containerName: container }) },
    ...children.flatMap((child) => toInformation(child, document, name)),
  ];
}
