import type { Bulletin, Parenthesis } from '../../bulletin/bulletin.ts';
import type { Span } from '../../text/span.ts';
import { doubt } from '../issueDate.ts';
import { blockAt, itemAt, paragraphAt, parenthesisAt } from '../position.ts';
import { citationSection } from './citation.ts';
import { crossReferenceSection } from './crossReference.ts';
import { issueSections } from './issue.ts';
import { type MarkupFormat, render, type Section } from './markup.ts';
import type { Surroundings } from './stories.ts';

export interface Hover {
  /** What the text is about, in the file. */
  readonly span: Span;
  readonly text: string;
}

/** What there is to say of the place at an offset of the file: of a citation, a cross-reference, a header or its date line; else null. */
export function hover(
  bulletin: Bulletin,
  sourceOffset: number,
  format: MarkupFormat,
  surroundings: Surroundings,
): Hover | null {
  const { reading } = bulletin;
  const offset = reading.toReading(sourceOffset);
  const found = issueAt(bulletin, offset, surroundings) ?? referenceAt(bulletin, offset, surroundings);
  return found && { span: reading.toSourceSpan(found.span), text: render(found.sections, format) };
}

interface Found {
  readonly span: Span;
  readonly sections: readonly Section[];
}

function issueAt(bulletin: Bulletin, offset: number, { archive }: Surroundings): Found | null {
  const block = blockAt(bulletin, offset);
  if (!block || !bulletin.issue || (block !== bulletin.header && block !== bulletin.dateLine)) return null;
  return { span: block, sections: issueSections(bulletin.issue, archive) };
}

function referenceAt(bulletin: Bulletin, offset: number, surroundings: Surroundings): Found | null {
  const item = itemAt(bulletin, offset);
  const paragraph = item && paragraphAt(item, offset);
  const parenthesis = paragraph && parenthesisAt(paragraph, offset);
  if (!parenthesis || parenthesis.groups.length === 0) return null;
  return { span: parenthesis, sections: referenceSections(bulletin, parenthesis, offset, surroundings) };
}

function referenceSections(
  bulletin: Bulletin,
  { groups }: Parenthesis,
  offset: number,
  surroundings: Surroundings,
): Section[] {
  const sections = groups.map((group) =>
    group.role === 'citation'
      ? citationSection(bulletin, group)
      : crossReferenceSection(bulletin, group, offset, surroundings),
  );
  const { issue } = bulletin;
  const dated = groups.some((group) => group.dates.length > 0);
  const caveat = dated && issue?.date ? doubt(issue.date) : null;
  return caveat ? [...sections, [[caveat]]] : sections;
}
