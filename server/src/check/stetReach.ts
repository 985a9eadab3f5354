import type { Bulletin, Paragraph } from '../bulletin/bulletin.ts';
import { isLower, isSpace, skipSpace } from '../syntax/characters.ts';
import type { ReviewMark } from '../syntax/reviewMarks.ts';
import type { Block } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

/**
 * The stretch of the file that a `stet` comment lets stand (B-100): what follows it up to the end of the sentence, or of the parenthesis that it
 * stands in or before; the rest of the line in a headline or header. A comment without a space before it, or with nothing after it, lets stand
 * what it follows, too: the marked passage, the parenthesis, or the sentence from its beginning. On a line of its own it is for what comes next.
 */
export function stetReach(bulletin: Bulletin, mark: ReviewMark): Span {
  const { reading, tree, items } = bulletin;
  const { text } = tree;
  const at = reading.toReading(mark.start);
  const block = blockAt(text, tree.blocks, at);
  if (!block) return { start: mark.end, end: reading.source.length };
  const last = skipSpace(text, at, block.end) >= block.end;
  const attached = at > block.start && (last || !isSpace(text.charCodeAt(at - 1)));
  const paragraph =
    block.kind === 'paragraph'
      ? items.flatMap(({ paragraphs }) => paragraphs).find(({ start }) => start === block.start)
      : undefined;
  const reach = paragraph ? sentenceAround(text, paragraph, at, last) : { start: block.start, end: block.end };
  const passage = reading.marks.find(({ kind, end, closed }) => kind === 'highlight' && closed && end === mark.start);
  const start = passage ? passage.start : attached ? reading.toSource(reach.start) : mark.end;
  return { start, end: Math.max(mark.end, reading.toSource(reach.end, 'end')) };
}

/** The block at an offset: on the line that a block ends on, that one; between two, the next. */
function blockAt(text: string, blocks: readonly Block[], at: number): Block | undefined {
  const before = blocks.findLast(({ kind, start }) => kind !== 'blank' && start <= at);
  if (
    before &&
    (at <= before.end || text.slice(before.end, at).trim() === '') &&
    !/[\r\n]/.test(text.slice(before.end, at))
  )
    return before;
  return blocks.find(({ kind, start }) => kind !== 'blank' && start > at);
}

/** The sentence or the parenthesis at an offset; at the end of the paragraph the ones that end there. */
function sentenceAround(text: string, paragraph: Paragraph, at: number, isLast: boolean): Span {
  const { parentheses } = paragraph;
  const next = skipSpace(text, at, paragraph.end);
  const inside = parentheses.findLast(({ start, end }) => start < at && at < end);
  const behind = parentheses.findLast(({ end }) => end === at);
  const before = parentheses.find(({ start }) => start === next);
  const ends = sentenceEnds(text, paragraph);
  const begun = isLast ? ends.slice(0, -1) : ends;
  const start = skipSpace(text, begun.findLast((end) => end <= at) ?? paragraph.start, paragraph.end);
  const end = ends.find((sentenceEnd) => sentenceEnd > at) ?? paragraph.end;
  if (inside) return { start: inside.start, end: inside.end };
  if (behind) return { start: behind.start, end: before?.end ?? (isLast ? paragraph.end : behind.end) };
  return { start: Math.min(start, at), end: before?.end ?? end };
}

const SENTENCE_END = /[.?!…]["”’)\]]*(?=\s|$)/g;

/** After each sentence of a paragraph, with the citation after its period. A period within a parenthesis ends none. The last one is the paragraph's end. */
function sentenceEnds(text: string, { start, end, parentheses }: Paragraph): number[] {
  const ends: number[] = [];
  const citations = new Map(parentheses.filter(({ groups }) => groups.length > 0).map((each) => [each.start, each]));
  let begun = 0;
  // How far the parentheses reach that have begun: they stand in the order of their starts.
  let reach = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(SENTENCE_END)) {
    const at = start + index;
    const behind = at + mark.length;
    for (; (parentheses[begun]?.start ?? at) < at; begun++) reach = Math.max(reach, parentheses[begun]?.end ?? reach);
    if (at < reach) continue;
    const next = skipSpace(text, behind, end);
    if (next < end && isLower(text.charCodeAt(next))) continue;
    ends.push(citations.get(next)?.end ?? behind);
  }
  return ends.at(-1) === end ? ends : [...ends, end];
}
