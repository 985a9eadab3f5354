import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Span } from '../../text/span.ts';
import type { Positions } from '../positions/positions.ts';
import type { Session } from '../session.ts';

/** `textDocument/selectionRange`: one chain for each position. */
export function selectionRange(
  session: Session,
  { textDocument, positions: asked }: SelectionRangeParams,
): SelectionRange[] | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { document, service, bulletin } = opened;
  const { positions } = document;
  return asked.map((position) => {
    const offset = positions.toOffset(position);
    return chain(service.selectionRange(bulletin, offset), offset, positions);
  });
}

/** From the innermost outward; where there is nothing, not even a text, the place itself. */
function chain(spans: readonly Span[], offset: number, positions: Positions): SelectionRange {
  const innermost = spans.reduceRight<SelectionRange | null>(
    (parent, span) => ({ range: positions.toRange(span), ...(parent && { parent }) }),
    null,
  );
  return innermost ?? { range: positions.toRange({ start: offset, end: offset }) };
}
