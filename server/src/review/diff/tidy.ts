/** Changes as a person would mark them. */
import { overlaps, type Span } from '../../text/span.ts';
import type { Change } from './changes.ts';
import { isBlank, isGap, tokensOf } from './tokens.ts';

/**
 * The same changes, easier to read: those with only spaces between them become one, and an addition or cut that begins with a space or a line
 * end takes in the equal one after it instead, so that it begins with a word. Neither is done within or across the `fixed` stretches of the new text.
 */
export function tidyChanges(
  before: string,
  after: string,
  changes: readonly Change[],
  fixed: readonly Span[],
): Change[] {
  const tidy: Change[] = [];
  const isFixed = (span: Span): boolean => fixed.some((each) => overlaps(each, span));
  for (const [index, change] of changes.entries()) {
    const limit = changes[index + 1]?.newStart ?? after.length;
    const next = shifted(before, after, change, limit, isFixed);
    const last = tidy.at(-1);
    const gap = last && { start: last.newEnd, end: next.newStart };
    if (last && gap && isGap(after.slice(gap.start, gap.end)) && !isFixed(gap)) {
      tidy[tidy.length - 1] = { ...last, oldEnd: next.oldEnd, newEnd: next.newEnd };
    } else {
      tidy.push(next);
    }
  }
  return tidy;
}

function shifted(
  before: string,
  after: string,
  change: Change,
  limit: number,
  isFixed: (span: Span) => boolean,
): Change {
  let { oldStart, oldEnd, newStart, newEnd } = change;
  const isAddition = oldStart === oldEnd;
  if (!isAddition && newStart !== newEnd) return change;
  const words = isAddition ? after.slice(newStart, newEnd) : before.slice(oldStart, oldEnd);
  for (const token of tokensOf(words)) {
    const { length } = token;
    const isSame = after.startsWith(token, newEnd) && newEnd + length <= limit;
    if (!isBlank(token) || !isSame || isFixed({ start: newStart, end: newEnd + length })) break;
    oldStart += length;
    oldEnd += length;
    newStart += length;
    newEnd += length;
  }
  return { oldStart, oldEnd, newStart, newEnd };
}
