/** Everything that still stands between an issue and its publication, by item. Offsets are those of the file. */
import type { Bulletin, Item } from '../bulletin/bulletin.ts';
import type { Finding } from '../check/finding.ts';
import { editionHead } from '../export/edition.ts';
import { runOn } from '../export/runOn.ts';
import { type CommentThread, commentsOf, type Suggestion, suggestionsOf } from '../review/review.ts';
import { uncitedParagraph } from '../rules/citation/uncitedParagraph.ts';
import { draftPlaceholder } from '../rules/draft/placeholder.ts';
import { draftReviewMark } from '../rules/draft/reviewMark.ts';
import type { RuleId, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** What people filter by. */
const MATTER_KINDS = ['finding', 'uncited', 'placeholder', 'reference', 'comment', 'suggestion'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** One thing to look at. */
export interface Matter extends Span {
  readonly kind: MatterKind;
  /** Of a finding; comments and suggestions count as errors of the final check. */
  readonly severity: Severity;
  readonly rule: RuleId | null;
  /** On one line. */
  readonly text: string;
  readonly author: string | null;
  readonly day: string | null;
  /** Whether the final check refuses it. */
  readonly isOpen: boolean;
}

export interface ItemState extends Span {
  /** The headline, or the first words; of what stands before the first item, the name. */
  readonly title: string;
  readonly isItem: boolean;
  readonly matters: readonly Matter[];
  readonly paragraphs: number;
  /** Paragraphs with a citation or a cross-reference. */
  readonly sourced: number;
  /** Different sources, by their canonical names, in the order in which they are cited. */
  readonly sources: readonly string[];
}

export interface ReviewState {
  /** `Monitor 5/156`. */
  readonly title: string;
  /** `Thursday, August 26, 1999`; null where it is not known. */
  readonly date: string | null;
  readonly items: readonly ItemState[];
  readonly counts: Readonly<Record<MatterKind, number>>;
  /** Of the findings alone. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** How many matters the final check refuses; with 0 the issue may go out. */
  readonly open: number;
}

/** More of one paragraph than fits on a line helps nobody to find it. */
const MOST_TEXT = 160;

/** `findings` are those of the final check; `name` is what the file goes by where no header names an issue. */
export function reviewState(bulletin: Bulletin, findings: readonly Finding[], name: string): ReviewState {
  const { title, date } = editionHead(bulletin, name);
  const matters = [
    // What it finds are the comments and suggestions, which come with all that is in them.
    ...findings.filter(({ rule }) => rule !== draftReviewMark.id).map(findingMatter),
    ...commentsOf(bulletin).map((thread) => commentMatter(bulletin, thread)),
    ...suggestionsOf(bulletin).map(suggestionMatter),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const stories = bulletin.items.map((item) => itemState(bulletin, item));
  const first = stories[0]?.start ?? bulletin.reading.source.length;
  const top: ItemState = { title, isItem: false, start: 0, end: first, ...NO_PROSE };
  const items = [top, ...stories].map((item, index, all) => {
    const next = all[index + 1]?.start ?? Infinity;
    return { ...item, matters: matters.filter(({ start }) => start < next && (index === 0 || start >= item.start)) };
  });
  return {
    title,
    date: date?.long ?? null,
    items: items.filter(({ isItem, matters: own }) => isItem || own.length > 0),
    counts: tally(MATTER_KINDS, matters, ({ kind }) => kind),
    severities: tally(
      SEVERITIES,
      matters.filter(({ rule }) => rule !== null),
      ({ severity }) => severity,
    ),
    open: matters.filter(({ isOpen }) => isOpen).length,
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const NO_PROSE = { matters: [], paragraphs: 0, sourced: 0, sources: [] };

function findingMatter({ rule, severity, message, start, end }: Finding): Matter {
  return {
    kind: kindOf(rule),
    severity,
    rule,
    text: message,
    author: null,
    day: null,
    isOpen: severity === 'error',
    start,
    end,
  };
}

function kindOf(rule: RuleId): MatterKind {
  if (rule === uncitedParagraph.id) return 'uncited';
  if (rule === draftPlaceholder.id) return 'placeholder';
  return rule.startsWith('cross-reference/') ? 'reference' : 'finding';
}

function commentMatter({ reading }: Bulletin, { start, end, passage, comments }: CommentThread): Matter {
  const said = comments.map(({ author, text }) => (author === null ? text : `@${author}: ${text}`)).join(' / ');
  const text = said === '' ? `marked: “${reading.source.slice(passage.start, passage.end)}”` : said;
  const [first] = comments;
  return { ...marked('comment', text), author: first?.author ?? null, day: first?.day ?? null, start, end };
}

function suggestionMatter({ kind, before, after, author, day, start, end }: Suggestion): Matter {
  const text = { insertion: `add “${after}”`, deletion: `cut “${before}”`, substitution: `“${before}” → “${after}”` }[
    kind
  ];
  return { ...marked('suggestion', text), author, day, start, end };
}

function marked(kind: MatterKind, text: string): Omit<Matter, keyof Span | 'author' | 'day'> {
  return { kind, severity: 'error', rule: null, text: shortened(text), isOpen: true };
}

function shortened(text: string): string {
  const line = runOn(text);
  return line.length > MOST_TEXT ? `${line.slice(0, MOST_TEXT).trimEnd()}…` : line;
}

function itemState({ reading, tree }: Bulletin, item: Item): ItemState {
  const { headline, paragraphs } = item;
  const cited = paragraphs.map(({ parentheses }) => parentheses.flatMap(({ groups }) => groups));
  const sources = cited.flat().flatMap((group) => (group.role === 'citation' ? group.sources : []));
  const face = headline ?? paragraphs[0] ?? item;
  const { start, end } = reading.toSourceSpan({ start: item.start, end: item.end });
  return {
    title: shortened(tree.text.slice(face.start, face.end)),
    isItem: true,
    matters: [],
    paragraphs: paragraphs.length,
    sourced: cited.filter((groups) => groups.length > 0).length,
    sources: [...new Set(sources.map(({ name }) => name))],
    start,
    end,
  };
}

function tally<Key extends string>(
  keys: readonly Key[],
  matters: readonly Matter[],
  keyOf: (matter: Matter) => Key,
): Readonly<Record<Key, number>> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const matter of matters) counts[keyOf(matter)]++;
  return counts;
}
