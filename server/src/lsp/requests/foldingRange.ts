import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** `textDocument/foldingRange`: whole lines, no more of them than the client wants. */
export function foldingRange(session: Session, { textDocument }: FoldingRangeParams): FoldingRange[] | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { document, service, bulletin } = opened;
  const ranges = service.foldingRanges(bulletin, document.positions.lines);
  return ranges
    .slice(0, session.profile.foldingLimit ?? ranges.length)
    .map(({ kind, startLine, endLine }) => ({ startLine, endLine, ...(kind !== 'item' && { kind: 'region' }) }));
}
