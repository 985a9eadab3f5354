import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Running } from '../running.ts';

/** `textDocument/inlayHint`: years and weekdays after cited days, as far as the user wants them. */
export function inlayHint(
  { session, settings, besideText }: Running,
  { textDocument, range }: InlayHintParams,
): InlayHint[] | null {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { service, bulletin, document } = opened;
  const { positions } = document;
  besideText.answered(document);
  const { inlayHintsYear: year, inlayHintsWeekday: weekday } = settings.current;
  if (!year && !weekday) return [];
  return service.inlayHints(bulletin, positions.toSpan(range), { year, weekday }).map(({ offset, label }) => ({
    position: positions.toPosition(offset),
    label,
    paddingLeft: true,
  }));
}
