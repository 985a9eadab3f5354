/** On which side of the period citations stand, and should. */
import type { Bulletin, Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import { isQuote, isUpper, skipSpace } from '../../syntax/characters.ts';
import { habitOf } from '../habit.ts';
import { eachReference } from '../references.ts';
import {
  endsParagraph,
  endsWithoutMark,
  endsWithPeriod,
  endsWithSmallWord,
  periodBehind,
  proseEnd,
} from './sentenceEnd.ts';

export type Placement = 'after' | 'inside';

export interface PlacedCitation {
  readonly parenthesis: Parenthesis;
  readonly paragraph: Paragraph;
  readonly as: Placement;
}

/** The citations of which it is sure where they stand. */
export function placedCitations(bulletin: Bulletin): PlacedCitation[] {
  const placed: PlacedCitation[] = [];
  eachReference(bulletin, (parenthesis, paragraph) => {
    // Without a date it is one only after the period: moved, it would be lost.
    const isPlaced = parenthesis.kind === 'citation' && parenthesis.node.shape !== 'gloss';
    const as = isPlaced ? placementOf(bulletin.tree.text, paragraph, parenthesis) : null;
    if (as) placed.push({ parenthesis, paragraph, as });
  });
  return placed;
}

/** Where citations should stand: as the publication has it, else as the document mostly does. Null where nobody can tell, or they stand otherwise. */
export function expectedPlacement({ style }: Bulletin, placed: readonly PlacedCitation[]): Placement | null {
  const { citationPlacement } = style;
  if (citationPlacement === 'none' || citationPlacement === 'note') return null;
  return citationPlacement ?? habitOf(placed.map(({ as }) => as));
}

/**
 * On which side of its sentence's period a parenthesis surely stands, or will stand once it is closed; null where it stands within a sentence, or a
 * period is missing or one too many.
 */
export function placementOf(text: string, paragraph: Paragraph, parenthesis: Parenthesis): Placement | null {
  const before = proseEnd(text, paragraph, parenthesis);
  if (periodBehind(text, parenthesis)) return endsWithoutMark(text, before) ? 'inside' : null;
  const next = skipSpace(text, parenthesis.end, paragraph.end);
  const begins = isUpper(text.charCodeAt(next)) || (next > parenthesis.end && isQuote(text.charCodeAt(next)));
  if (!begins && !endsParagraph(text, paragraph, parenthesis)) return null;
  return endsWithPeriod(text, before) || endsWithSmallWord(text, before) ? 'after' : null;
}
