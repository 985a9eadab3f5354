import type { Span } from '../text/span.ts';
import type { Change } from './diff/changes.ts';

/**
 * The same changes, each of which takes in the whole of every `fixed` stretch that it cuts. Beyond a change the two texts are the same, so that
 * its old words grow by as much as its new ones. Both lists are in order and without overlaps, and so is the result.
 */
export function cutOpen(changes: readonly Change[], fixed: readonly Span[]): Change[] {
  const grown: Change[] = [];
  let next = 0;
  for (const { start, end } of fixed) {
    for (let change = changes[next]; change && change.newEnd <= start; change = changes[++next]) grown.push(change);
    const before = grown.at(-1);
    let cutting = before && before.newEnd > start ? before : null;
    if (cutting) grown.pop();
    for (let change = changes[next]; change && change.newStart < end; change = changes[++next]) {
      cutting = cutting ? { ...cutting, oldEnd: change.oldEnd, newEnd: change.newEnd } : change;
    }
    if (cutting) grown.push(grow(cutting, start, end));
  }
  return [...grown, ...changes.slice(next)];
}

function grow({ oldStart, oldEnd, newStart, newEnd }: Change, start: number, end: number): Change {
  const lead = Math.max(0, newStart - start);
  const trail = Math.max(0, end - newEnd);
  return { oldStart: oldStart - lead, oldEnd: oldEnd + trail, newStart: newStart - lead, newEnd: newEnd + trail };
}
