/** Many faults in one text, one after the other, each at some distance from those that stand there already: one must not hide another. */
import type { Span } from '../../server/src/text/span.ts';
import type { Fault } from './faults/fault.ts';
import type { Chance } from './random.ts';
import type { Sample } from './sample.ts';

/** Characters between two faults: nearer ones stand in one citation, where a hidden character hides the whole of it. */
const DISTANCE = 20;

/** The text with up to `count` faults of any kind. */
export function withFaults(clean: Sample, faults: readonly Fault[], chance: Chance, count: number): string {
  let sample = clean;
  let planted: readonly Span[] = [];
  for (const fault of chance.shuffled(faults).slice(0, count)) {
    const text = fault.plant(sample, chance)?.text;
    if (text === undefined) continue;
    const change = changeOf(sample.text, text);
    const isNear = ({ start, end }: Span): boolean => start - DISTANCE < change.end && change.start - DISTANCE < end;
    if (planted.some(isNear)) continue;
    const shift = text.length - sample.text.length;
    planted = [...moved(planted, change, shift), { start: change.start, end: change.end + shift }];
    sample = { ...sample, text, labels: moved(sample.labels, change, shift) };
  }
  return sample.text;
}

/** The stretch of `before` that is another in `after`. */
function changeOf(before: string, after: string): Span {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start: head, end: before.length - tail };
}

/** What stands before or behind a change, where it stands then; what the change touches is left out. */
function moved<Placed extends Span>(spans: readonly Placed[], change: Span, shift: number): Placed[] {
  return spans.flatMap((span) => {
    if (span.end < change.start) return [span];
    return span.start > change.end ? [{ ...span, start: span.start + shift, end: span.end + shift }] : [];
  });
}
