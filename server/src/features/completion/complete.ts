import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { Reading } from '../../syntax/reading.ts';
import { type CompletionContext, completionContext } from './completionContext.ts';
import type { CompletionItem, CompletionList, Proposal } from './completionList.ts';
import { dateProposals, laterDayProposals } from './dateProposals.ts';
import { habitsOf } from './habits.ts';
import { dateLineProposals, headerProposals, type Surroundings } from './headerProposals.ts';
import { issueDateProposals, targetProposals } from './referenceProposals.ts';
import type { Slot } from './slot.ts';
import { groupProposals, sourceProposals } from './sourceProposals.ts';
import { teaserProposals } from './teaserProposals.ts';

const NOTHING: CompletionList = { items: [], incomplete: false };
/** More than this nobody scrolls through; a letter more finds the rest. */
const MOST_ITEMS = 150;

/**
 * What can be put in at `offset`, a place in the file (UTF-16 units from 0): sources, dates, cross-references, header lines, teasers. Empty where nothing
 * belongs. Never throws. Goes once over the citations of the document, and otherwise looks at the cursor's surroundings only.
 */
export function complete(bulletin: Bulletin, offset: number, surroundings: Surroundings): CompletionList {
  const { reading } = bulletin;
  if (isInMark(reading, offset)) return NOTHING;
  const cursor = reading.toReading(offset);
  const context = completionContext(bulletin, cursor);
  if (context.kind === 'none') return NOTHING;
  const proposals = propose(bulletin, context, cursor, surroundings);
  const items = proposals
    .slice(0, MOST_ITEMS)
    .flatMap((proposal, index) => toItem(proposal, index, reading, offset, cursor));
  return { items, incomplete: true };
}

function propose(
  bulletin: Bulletin,
  context: Exclude<CompletionContext, { kind: 'none' }>,
  cursor: number,
  surroundings: Surroundings,
): readonly Proposal[] {
  switch (context.kind) {
    case 'header':
      return headerProposals(bulletin, context.line, context.header, cursor, surroundings);
    case 'dateLine':
      return dateLineProposals(bulletin, context.line, cursor);
    case 'teaser':
      return teaserProposals(bulletin, context.line, cursor, surroundings);
    case 'slot':
      return proposeInSlot(bulletin, context, cursor, surroundings);
  }
}

function proposeInSlot(
  bulletin: Bulletin,
  slot: Slot,
  cursor: number,
  surroundings: Surroundings,
): readonly Proposal[] {
  const { wanted } = slot;
  switch (wanted.kind) {
    case 'source':
      return groupProposals(bulletin, slot, habitsOf(bulletin, slot.open, cursor), surroundings);
    case 'date': {
      const habits = habitsOf(bulletin, slot.open, cursor);
      const { sure, unsure } = dateProposals(bulletin, slot, habits);
      return [...sure, ...sourceProposals(bulletin, slot, habits, wanted.sources, surroundings), ...unsure];
    }
    case 'laterDay':
      return laterDayProposals(bulletin, slot, wanted.dates);
    case 'target':
      return targetProposals(bulletin, slot, surroundings.archive);
    case 'issueDate':
      return issueDateProposals(bulletin, slot, wanted.publication, surroundings.archive);
  }
}

/** Whether a place in the file is no text of the bulletin: the signs of a mark, a comment (one not yet closed takes its line), what was cut. */
function isInMark({ marks, source }: Reading, offset: number): boolean {
  const lineStart = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  return marks.some((mark) => {
    if (!mark.closed) return mark.kind === 'comment' && lineStart <= mark.start && mark.end <= offset;
    if (offset <= mark.start || offset >= mark.end) return false;
    const text = mark.replacement ?? (mark.kind === 'insertion' || mark.kind === 'highlight' ? mark.content : null);
    return text === null || offset < text.start || offset > text.end;
  });
}

/** None when the edit would change nothing, or take away what the reading does not show: the signs of review marks, a line end. */
function toItem(
  { label, detail = '', description = '', kind, insert, retrigger = false, documentation = '' }: Proposal,
  index: number,
  reading: Reading,
  offset: number,
  cursor: number,
): CompletionItem[] {
  const { text } = reading;
  const old = text.slice(insert.start, insert.end);
  if (old === insert.text || /[\r\n]/.test(old) || !reading.isWhole(insert)) return [];
  const span = insert.start === insert.end ? { start: offset, end: offset } : reading.toSourceSpan(insert);
  if (offset < span.start || offset > span.end) return [];
  return [
    {
      label,
      detail,
      description,
      kind,
      sortText: String(index).padStart(4, '0'),
      filterText: text.slice(insert.start, cursor),
      insert: { ...span, text: insert.text },
      retrigger,
      documentation,
    },
  ];
}
