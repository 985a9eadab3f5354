import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { FORMATTING_CHARACTER } from '../capabilities.ts';
import { toTextEdits } from '../positions/workspaceEdit.ts';
import type { Session } from '../session.ts';

/** `textDocument/formatting`. The options are the editor's habits with code, and say nothing of bulletins. */
export function formatting(session: Session, { textDocument }: DocumentFormattingParams): TextEdit[] | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { service, bulletin, document } = opened;
  return toTextEdits(service.formatDocument(bulletin), document.positions);
}

/** `textDocument/rangeFormatting`. */
export function rangeFormatting(
  session: Session,
  { textDocument, range }: DocumentRangeFormattingParams,
): TextEdit[] | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { service, bulletin, document } = opened;
  const { positions } = document;
  return toTextEdits(service.formatRange(bulletin, positions.toSpan(range)), positions);
}

/** `textDocument/onTypeFormatting`. */
export function onTypeFormatting(
  session: Session,
  { textDocument, position, ch }: DocumentOnTypeFormattingParams,
): TextEdit[] | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  if (ch !== FORMATTING_CHARACTER) return [];
  const { service, bulletin, document } = opened;
  const { positions } = document;
  return toTextEdits(service.formatParenthesis(bulletin, positions.toOffset(position)), positions);
}
