/** Citations and cross-references, and the slips in their form that the parser noted: what most citation rules begin with. */
import type { Bulletin, CitedDate, Group, Paragraph, Parenthesis } from '../bulletin/bulletin.ts';
import { skipSpace } from '../syntax/characters.ts';
import type { CitationFault } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

type FaultKind = CitationFault['kind'];
type FaultOf<Kind extends FaultKind> = Extract<CitationFault, { kind: Kind }>;

/** Calls `visit` for every citation and cross-reference, in their order. */
export function eachReference(
  { references }: Bulletin,
  visit: (parenthesis: Parenthesis, paragraph: Paragraph) => void,
): void {
  for (const { parenthesis, paragraph } of references) visit(parenthesis, paragraph);
}

/** Calls `visit` for every gloss: a parenthesis that is neither of them, nor a note. */
export function eachGloss({ items }: Bulletin, visit: (parenthesis: Parenthesis, paragraph: Paragraph) => void): void {
  for (const { paragraphs } of items) {
    for (const paragraph of paragraphs) {
      for (const parenthesis of paragraph.parentheses) if (parenthesis.kind === 'gloss') visit(parenthesis, paragraph);
    }
  }
}

/** Calls `visit` for every slip of one kind. */
export function eachFault<Kind extends FaultKind>(
  bulletin: Bulletin,
  kind: Kind,
  visit: (fault: FaultOf<Kind>, parenthesis: Parenthesis, paragraph: Paragraph) => void,
): void {
  for (const { parenthesis, paragraph } of bulletin.references) {
    for (const fault of parenthesis.faults) if (isKind(fault, kind)) visit(fault, parenthesis, paragraph);
  }
}

/** Calls `visit` for every date of every citation and cross-reference. */
export function eachDate(bulletin: Bulletin, visit: (date: CitedDate, group: Group) => void): void {
  for (const { parenthesis } of bulletin.references) {
    for (const group of parenthesis.groups) for (const date of group.dates) visit(date, group);
  }
}

/** The comma or semicolon after which a citation ends without another group, `(BNS, August 25; )`, with the space after it; null when none stands there. */
export function trailingMark(text: string, { groups, node }: Parenthesis): Span | null {
  const start = groups.at(-1)?.end ?? node.end;
  const end = node.end - 1;
  return /^[,;]\s*$/.test(text.slice(start, end)) ? { start, end } : null;
}

function isKind<Kind extends FaultKind>(fault: CitationFault, kind: Kind): fault is FaultOf<Kind> {
  return fault.kind === kind;
}

/**
 * Whether what begins at `start` may be the end of a name: no comma precedes it, and what does is no listed source or publication. `Radio May 1` is a name
 * where it is one.
 */
export function mayEndName({ faults, groups }: Parenthesis, start: number): boolean {
  const gap = faults.find((fault) => fault.kind === 'missing-comma' && fault.start <= start && start <= fault.end);
  return gap !== undefined && !groups.some((group) => isNamedBefore(group, gap.start));
}

function isNamedBefore(group: Group, end: number): boolean {
  if (group.role === 'crossReference') {
    const { publication } = group;
    return publication?.end === end && publication.publication !== null;
  }
  return group.sources.some((cited) => cited.end === end && cited.source !== null);
}

/**
 * Whether nothing but space stands where a separator belongs, and after it a name that no listed source has: the number before may be its first word, as in
 * `August 24, 25 Kanal`.
 */
export function mayBeginName(text: string, { start, end }: Span, { groups }: Parenthesis): boolean {
  return skipSpace(text, start, end) === end && groups.some((group) => isUnlistedAt(group, end));
}

function isUnlistedAt(group: Group, start: number): boolean {
  return group.role === 'citation' && group.sources.some((cited) => cited.start === start && cited.source === null);
}

/**
 * Tells whether the rules of citations speak of a place: of every comma without a space after it in a citation or cross-reference, and of each slip that
 * the parser noted there. To be asked in growing offsets.
 */
export function explainedByCitation({ references, tree }: Bulletin): (place: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((references[next]?.parenthesis.end ?? Infinity) < start) next++;
    const parenthesis = references[next]?.parenthesis;
    if (!parenthesis || start < parenthesis.start) return false;
    const gap = tree.text.slice(start, end).includes(' ');
    return gap ? parenthesis.faults.some((fault) => fault.start <= end && start <= fault.end) : start < parenthesis.end;
  };
}
