import type { Bulletin, Paragraph, Parenthesis } from '../bulletin/bulletin.ts';
import { encloses, type Span, touches } from '../text/span.ts';
import { blockAt, itemAt, paragraphAt } from './position.ts';
import { type Enclosed, sentenceAt, wordAt } from './words.ts';

/**
 * What a selection at an offset of the file grows through, the smallest first, each enclosing the one before and larger than it: word, source or date,
 * group, parenthesis, sentence, paragraph, item, issue. Never empty: the last is the whole text.
 */
export function selectionRange(bulletin: Bulletin, sourceOffset: number): Span[] {
  const { reading, tree } = bulletin;
  const offset = reading.toReading(sourceOffset);
  const item = itemAt(bulletin, offset);
  const paragraph = item && paragraphAt(item, offset);
  const block = blockAt(bulletin, offset);
  const candidates = [
    block && wordAt(tree.text, offset, block),
    ...(paragraph ? spansInParagraph(tree.text, paragraph, offset) : spansInBlock(bulletin, offset)),
    block?.kind === 'blank' ? null : block,
    item,
  ];
  const spans = candidates.flatMap((span) => (span ? [reading.toSourceSpan(span)] : []));
  return growing([...spans, { start: 0, end: reading.source.length }]);
}

function spansInParagraph(text: string, paragraph: Paragraph, offset: number): Span[] {
  const at = paragraph.parentheses.filter((parenthesis) => touches(parenthesis, offset));
  const inner = at.flatMap(({ node }) =>
    node.groups.flatMap((group) => [...group.sources, ...group.dates, group].filter((span) => touches(span, offset))),
  );
  const sentence = sentenceAt(text, paragraph, offset, outermost(paragraph.parentheses));
  return [...inner, ...at.toReversed(), sentence];
}

function outermost(parentheses: readonly Parenthesis[]): Enclosed[] {
  const found: Enclosed[] = [];
  for (const { kind, start, end } of parentheses) {
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end, belongsBefore: kind !== 'gloss' });
  }
  return found;
}

/** Values of the header, the name of a byline. */
function spansInBlock(bulletin: Bulletin, offset: number): Span[] {
  const block = blockAt(bulletin, offset);
  if (block?.kind === 'byline') return [block.name].filter((span) => touches(span, offset));
  if (block?.kind !== 'header') return [];
  return [block.publication, block.volume, block.number].flatMap((field) =>
    field && touches(field, offset) ? [field] : [],
  );
}

/** Sorted by size; what does not enclose the one before, or is no larger, is left out. */
function growing(spans: readonly Span[]): Span[] {
  const chosen: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chosen.at(-1);
    const larger = !last || span.end - span.start > last.end - last.start;
    if (span.end > span.start && larger && (!last || encloses(span, last))) chosen.push(span);
  }
  return chosen;
}
