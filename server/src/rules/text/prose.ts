/** The blocks that the rules of this group look at, with what stands in them. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import type { Span } from '../../text/span.ts';
import { damageIn } from './damage.ts';

/** Paragraphs and headlines that are no victims of a wrong encoding: what is damaged cannot be judged by its signs. */
export function* soundProse(bulletin: Bulletin): Generator<ProseMarks> {
  for (const marks of bulletin.prose()) {
    const { kind } = marks.block;
    if (kind !== 'paragraph' && kind !== 'headline') continue;
    if (damageIn(bulletin.tree.text, marks).length === 0) yield marks;
  }
}

/**
 * Tells whether the rules of citations speak of a place: of every comma without a space behind it in a citation or cross-reference, and of each slip that
 * the parser noted there. To be asked in growing offsets.
 */
export function explainedByCitation({ references, tree }: Bulletin): (place: Span) => boolean {
  let next = 0;
  return (place) => {
    while ((references[next]?.parenthesis.end ?? Infinity) < place.start) next++;
    const parenthesis = references[next]?.parenthesis;
    if (!parenthesis || place.start < parenthesis.start) return false;
    const gap = tree.text.slice(place.start, place.end).includes(' ');
    return !gap || parenthesis.faults.some((fault) => fault.start <= place.end && place.start <= fault.end);
  };
}
