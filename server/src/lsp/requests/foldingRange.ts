import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** `textDocument/foldingRange`: whole lines, no more of them than the client wants. */
export function foldingRange(session: Session, { textDocument }: FoldingRangeParams): FoldingRange[] | null {
  const document = session.documents.bulletin(textDocument.uri);
  if (!document) return null;
  const service = session.serviceFor(document.uri);
  const ranges = service.foldingRanges(document.bulletin(service), document.positions.lines);
  return ranges
    .slice(0, session.profile.foldingLimit ?? ranges.length)
    .map(({ kind, startLine, endLine }) => ({ startLine, endLine, ...(kind !== 'item' && { kind: 'region' }) }));
}
