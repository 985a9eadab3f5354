import type { Archive } from '../../archive/archive.ts';
import type { ReferredDays } from '../../archive/record.ts';
import { type ReferencePlace, resolveReference } from '../../archive/resolve.ts';
import type { Span } from '../../text/span.ts';
import { daysAt } from '../recordAt.ts';

/** Every mention of the same days of the same publication; of one within the issue, the headline that it surely means, too. */
export function crossReferenceHighlights(archive: Archive, place: ReferencePlace, offset: number): readonly Span[] {
  const { file, reference } = place;
  if (reference.direction !== 'dated') {
    const [resolution] = resolveReference(archive, place);
    const [target] = resolution?.isClear ? resolution.targets : [];
    const headline = target?.file === file ? target.item.headline : null;
    return [reference, ...(headline ? [headline] : [])].sort((a, b) => a.start - b.start);
  }
  const here = daysAt(reference, offset);
  const sought = here ? [here] : reference.days;
  const mentions = file.items.flatMap(({ references }) =>
    references
      .filter(({ publication }) => publication === reference.publication)
      .flatMap(({ days }) => days.filter((each) => sought.some((day) => overlap(each, day)))),
  );
  return mentions.length > 0 ? mentions : [reference];
}

function overlap(a: ReferredDays, b: ReferredDays): boolean {
  return a.from <= b.to && b.from <= a.to;
}
