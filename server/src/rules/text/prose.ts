/** The blocks that the rules of this group look at, with what stands in them. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import type { Span } from '../../text/span.ts';
import { damageIn } from './damage.ts';

export interface JudgedProse {
  readonly marks: ProseMarks;
  /** Whether a wrong encoding damaged something here: quotation marks and dashes cannot be judged then. */
  readonly isDamaged: boolean;
  /** Whether a place touches nothing that is damaged. */
  isSound(place: Span): boolean;
}

/** Paragraphs and headlines, with what a wrong encoding did to them. */
export function* judgedProse(bulletin: Bulletin): Generator<JudgedProse> {
  for (const marks of bulletin.prose()) {
    const { kind } = marks.block;
    if (kind !== 'paragraph' && kind !== 'headline') continue;
    const damages = damageIn(bulletin.tree.text, marks);
    const isSound = ({ start, end }: Span): boolean =>
      damages.every((damage) => damage.end < start || end < damage.start);
    yield { marks, isDamaged: damages.length > 0, isSound };
  }
}

/** Paragraphs and headlines that are no victims of a wrong encoding. */
export function* soundProse(bulletin: Bulletin): Generator<ProseMarks> {
  for (const { marks, isDamaged } of judgedProse(bulletin)) if (!isDamaged) yield marks;
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
