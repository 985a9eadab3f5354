/** Accepting and rejecting suggestions, as edits of the file (B-114). */
import type { Annotations, LineSignature, SuggestedMark } from '../syntax/annotations.ts';
import { type Decision, keptPart } from '../syntax/reviewMarks.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

/**
 * The edits that accept or reject some of the suggestions of a text: the half that stays is left as it is, the signs, the other half and the
 * comments directly after go. In order, never overlapping.
 */
export function decide(
  { suggestions, signatures }: Annotations,
  decision: Decision,
  isMeant: (suggestion: SuggestedMark) => boolean,
): TextEdit[] {
  const meant = suggestions.filter(isMeant);
  const decided = new Set(meant.map(({ mark }) => mark));
  const isDone = ({ marks }: LineSignature): boolean => marks.every((mark) => decided.has(mark));
  const decisions = meant.flatMap(({ mark, remarks }) => {
    const end = remarks.at(-1)?.end ?? mark.end;
    const kept = keptPart(mark, decision);
    if (!kept) return [cut({ start: mark.start, end })];
    return [cut({ start: mark.start, end: kept.start }), cut({ start: kept.end, end })];
  });
  const edits = [...decisions, ...signatures.filter(isDone).map(({ remark }) => cut(remark))];
  return edits.sort((a, b) => a.start - b.start);
}

function cut({ start, end }: Span): TextEdit {
  return { start, end, text: '' };
}
