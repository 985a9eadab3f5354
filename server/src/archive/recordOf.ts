import type {
  Bulletin,
  CitationGroup,
  CitedDate,
  CrossReferenceGroup,
  Item,
  Parenthesis,
} from '../bulletin/bulletin.ts';
import { nameSpan } from '../bulletin/citedName.ts';
import { toEpochDay } from '../calendar/plainDate.ts';
import { headlineKey } from '../syntax/headline.ts';
import { detached } from '../text/detached.ts';
import { oneLine } from '../text/oneLine.ts';
import { type Packed, packed } from '../text/packed.ts';
import type { Span } from '../text/span.ts';
import { CitationList, type CitationRecord } from './citationList.ts';
import type { Intern } from './intern.ts';
import { placesOf } from './places.ts';
import type {
  FileRecord,
  HeadlineRecord,
  IssueRecord,
  ItemRecord,
  ParagraphRecord,
  ReferenceRecord,
} from './record.ts';
import { addSignificantWords } from './significantWords.ts';
import { sketchOf } from './sketch.ts';

/** A line or two, as a hover shows it. */
const OPENING_LENGTH = 160;
/** So many names and long words tell an item from the others of its day. */
const WORDS_OF_ITEM = 48;
const WORDS_OF_REFERENCE = 24;
/** What goes on after a reference counts as long as there are no more words before it. */
const WORDS_BEHIND = 16;
/** A sentence or two. */
const NEAR = 250;

/** What the archive keeps of a bulletin. Takes time linear in its length, and holds no part of its text. */
export function recordOf(uri: string, bulletin: Bulletin, intern: Intern): FileRecord {
  return {
    uri,
    issue: issueRecord(bulletin, intern),
    header: bulletin.header && spanOf(bulletin, bulletin.header),
    items: bulletin.items.map((item) => itemRecord(bulletin, item, intern)),
    places: placesOf(bulletin.reading.source),
  };
}

function issueRecord({ issue, references }: Bulletin, intern: Intern): IssueRecord | null {
  if (!issue) return null;
  const { publication, volume, number, date } = issue;
  let latestCited: number | null = null;
  const citedInSomeYear = new Set<number>();
  for (const { parenthesis } of references) {
    for (const group of parenthesis.groups) {
      if (group.role !== 'citation') continue;
      for (const { node, to } of group.dates) {
        if (node.kind !== 'day') continue;
        if (to) latestCited = Math.max(latestCited ?? -Infinity, toEpochDay(to));
        else if (!date) citedInSomeYear.add(node.to.month * 100 + node.to.day);
      }
    }
  }
  return {
    publication: intern.name(publication.name),
    volume,
    number,
    date,
    latestCited,
    citedInSomeYear: kept([...citedInSomeYear]),
  };
}

function itemRecord(bulletin: Bulletin, item: Item, intern: Intern): ItemRecord {
  const { reading, tree } = bulletin;
  const citations: CitationRecord[] = [];
  const references: ReferenceRecord[] = [];
  const words = new Set<number>();
  const paragraphs: ParagraphRecord[] = [];
  let wordCount = 0;
  if (item.headline) addSignificantWords(tree.text, item.headline, words, WORDS_OF_ITEM);
  for (const paragraph of item.paragraphs) {
    const { start, end } = paragraph;
    const scanned = sketchOf(tree.text, paragraph);
    wordCount += scanned.words;
    const place = reading.toSourceSpan({ start, end });
    paragraphs.push({ start: place.start, end: place.end, sketch: scanned.sketch });
    addSignificantWords(tree.text, paragraph, words, WORDS_OF_ITEM);
    const last = paragraph.parentheses.findLast(refers);
    for (const parenthesis of paragraph.parentheses) {
      for (const group of parenthesis.groups) {
        if (group.role === 'citation') addCitations(bulletin, group, citations);
        else {
          const around = wordsAround(tree.text, paragraph, parenthesis, parenthesis === last);
          references.push(referenceRecord(bulletin, group, parenthesis, around, intern));
        }
      }
    }
  }
  const { start, end } = reading.toSourceSpan(item);
  // Engines give objects that begin with a spread more memory than they need.
  return {
    start,
    end,
    headline: item.headline && headlineRecord(bulletin, item.headline),
    teaser: item.teaser,
    opening: openingOf(bulletin, item),
    words: packed(words),
    paragraphs: kept(paragraphs),
    wordCount,
    citations: CitationList.of(citations, (name) => intern.cited(name)),
    references: kept(references),
  };
}

/** Where a node lies in the file; not the node, which would keep its tree alive. */
function spanOf({ reading }: Bulletin, node: Span): Span {
  const { start, end } = reading.toSourceSpan(node);
  return { start, end };
}

const NOTHING: readonly never[] = [];

/** A copy, which takes no more memory than it needs, unlike a list that has grown; of the many empty ones, one for all. */
function kept<Element>(list: readonly Element[]): readonly Element[] {
  return list.length > 0 ? list.slice() : NOTHING;
}

function headlineRecord({ reading, tree }: Bulletin, headline: Span): HeadlineRecord {
  const text = detached(tree.text.slice(headline.start, headline.end).replace(/\s+/g, ' '));
  const { start, end } = reading.toSourceSpan(headline);
  return { text, key: headlineKey(text), start, end };
}

function openingOf({ tree }: Bulletin, { paragraphs: [first] }: Item): string {
  if (!first) return '';
  const end = Math.min(first.end, first.start + OPENING_LENGTH);
  const opening = oneLine(tree.text.slice(first.start, end));
  return detached(end < first.end ? `${opening.replace(/\s\S*$/, '')} …` : opening);
}

function addCitations({ reading, tree }: Bulletin, group: CitationGroup, citations: CitationRecord[]): void {
  const from = endOf(group.dates, 'from');
  const to = endOf(group.dates, 'to');
  for (const source of group.sources) {
    const { start, end } = reading.toSourceSpan(nameSpan(tree.text, source));
    citations.push({ source: source.name, written: source.written, from, to, start, end });
  }
}

/** The first day of all that is cited, or the last; null when none is known. */
function endOf(dates: readonly CitedDate[], side: 'from' | 'to'): number | null {
  let found: number | null = null;
  for (const date of dates) {
    const day = date[side];
    if (!day) continue;
    const epochDay = toEpochDay(day);
    if (found === null || (side === 'from' ? epochDay < found : epochDay > found)) found = epochDay;
  }
  return found;
}

/**
 * The words around a reference, the nearest sentences first: a paragraph may refer to several stories. What stands after one
 * belongs to the next, if there is another.
 */
function wordsAround(text: string, { start, end }: Span, parenthesis: Span, isLast: boolean): Packed {
  const words = new Set<number>();
  let before = parenthesis.start;
  while (before > start && words.size < WORDS_OF_REFERENCE) {
    const from = before - NEAR <= start ? start : wordStartAt(text, before - NEAR, before);
    addSignificantWords(text, { start: from, end: before }, words, WORDS_OF_REFERENCE);
    if (before === parenthesis.start && isLast)
      addSignificantWords(text, { start: parenthesis.end, end }, words, WORDS_BEHIND);
    before = from;
  }
  return packed(words);
}

function refers({ groups }: Parenthesis): boolean {
  return groups.some(({ role }) => role === 'crossReference');
}

/** The first beginning of a word in a stretch; its start where it is one word. */
function wordStartAt(text: string, start: number, end: number): number {
  const space = text.indexOf(' ', start);
  return space < 0 || space >= end ? start : space;
}

function referenceRecord(
  bulletin: Bulletin,
  group: CrossReferenceGroup,
  parenthesis: Span,
  words: Packed,
  intern: Intern,
): ReferenceRecord {
  const { reading } = bulletin;
  const { node, publication, direction, dates } = group;
  const days = dates.flatMap((date) => {
    if (date.node.kind !== 'day' || !date.from || !date.to) return [];
    const { start, end } = reading.toSourceSpan(date);
    return [{ start, end, from: toEpochDay(date.from), to: toEpochDay(date.to) }];
  });
  const { start, end } = reading.toSourceSpan(group);
  return {
    start,
    end,
    parenthesis: spanOf(bulletin, parenthesis),
    publication: publication && intern.name(publication.name),
    direction,
    days,
    item: node.locator?.item ?? null,
    words,
  };
}
