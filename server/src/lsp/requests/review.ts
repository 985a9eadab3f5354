import type { MatterResult, ReviewedItem, ReviewParams, ReviewResult } from '../../protocol/review.ts';
import type { ItemState, Matter } from '../../report/reviewState.ts';
import { fileName } from '../../text/fileName.ts';
import type { Positions } from '../positions/positions.ts';
import type { Session } from '../session.ts';

/** `bulletin/review`: everything that is still to be looked at; null for a document that the server does not have. */
export function review(session: Session, { textDocument }: ReviewParams): ReviewResult | null {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { service, bulletin, document, rules } = opened;
  const { positions, version } = document;
  const { title, date, counts, severities, open, items } = service.reviewState(bulletin, {
    settings: rules,
    uri: document.canonicalUri,
    name: fileName(document.uri),
  });
  return { version, title, date, counts, severities, open, items: items.map((item) => itemResult(item, positions)) };
}

function itemResult(
  { title, isItem, sources, paragraphs, sourced, matters, start, end }: ItemState,
  positions: Positions,
): ReviewedItem {
  const range = positions.toRange({ start, end });
  return {
    title,
    isItem,
    sources,
    paragraphs,
    sourced,
    range,
    matters: matters.map((each) => toResult(each, positions)),
  };
}

function toResult({ start, end, ...matter }: Matter, positions: Positions): MatterResult {
  return { ...matter, range: positions.toRange({ start, end }) };
}
