/** Where cross-references lead: to the issues of the days that they name and, by the words that are shared, to the very story. */
import { countIn, numberAt, unpacked } from '../text/packed.ts';
import type { Archive } from './archive.ts';
import type { FileRecord, ItemRecord, ReferenceRecord, ReferredDays } from './record.ts';
import { addSignificantWords } from './significantWords.ts';
import { type Story, storiesOf } from './stories.ts';
import type { ArchivedIssue } from './volume.ts';

/** A place that a cross-reference stands in. */
export interface ReferencePlace {
  readonly file: FileRecord;
  readonly item: ItemRecord;
  readonly reference: ReferenceRecord;
}

/** One of the stories that may be meant. */
export interface Target extends Story {
  readonly issue: ArchivedIssue | null;
  /** How much its words have in common with the paragraph around the reference; 0 for nothing. */
  readonly score: number;
}

/** Where one day of a cross-reference, or its word `below` or `above`, leads. */
export interface Resolution {
  /** Null for a reference within the issue. */
  readonly days: ReferredDays | null;
  /** The issues of the days, as far as the archive holds them; the surer first. */
  readonly issues: readonly ArchivedIssue[];
  /** Their stories, the likeliest first. */
  readonly targets: readonly Target[];
  /** Whether the first target is surely the one that is meant. */
  readonly isClear: boolean;
}

/** The first story must have so many times the score of the second to be surely meant. */
const CLEARLY_BETTER = 1.5;
/** What is sought: the words around the reference and those of the headline above it, which says what its item is about. */
const MOST_SOUGHT = 64;
/** A range of days names no more issues than this; a longer one is a slip. */
const MOST_DAYS = 31;

/** One resolution for each day that a reference names, in their order; one in all for a reference within the issue. */
export function resolveReference(archive: Archive, place: ReferencePlace): readonly Resolution[] {
  const { reference } = place;
  if (reference.direction !== 'dated') return [withinIssue(archive, place)];
  const { publication } = reference;
  if (publication === null) return [];
  return reference.days.map((days) => {
    const issues = issuesOn(archive, publication, days);
    const stories = issues.flatMap((issue) => archive.storiesOf(issue).map((story) => ({ ...story, issue })));
    return { days, issues, ...rank(archive, place, stories) };
  });
}

/** The stories after the one that says `below`, or before the one that says `above`. */
function withinIssue(archive: Archive, place: ReferencePlace): Resolution {
  const { file, item, reference } = place;
  const issue = archive.issues.ofFile(file);
  const stories = issue ? archive.storiesOf(issue) : storiesOfFile(file);
  const own = stories.findIndex((story) => story.file === file && story.item === item);
  const before = stories.slice(0, Math.max(0, own));
  const nearestFirst = reference.direction === 'below' ? stories.slice(own + 1) : before.toReversed();
  const meant = reference.item === 'lead' ? before : nearestFirst;
  const ranked = rank(
    archive,
    place,
    meant.map((story) => ({ ...story, issue })),
  );
  return { days: null, issues: issue ? [issue] : [], ...ranked };
}

function storiesOfFile(file: FileRecord): readonly Story[] {
  return storiesOf({ publication: '', volume: 0, number: 0, date: null, files: [file] });
}

function issuesOn(archive: Archive, publication: string, { from, to }: ReferredDays): readonly ArchivedIssue[] {
  const issues = new Set<ArchivedIssue>();
  for (let day = from; day <= Math.min(to, from + MOST_DAYS); day++) {
    for (const issue of archive.issues.onDay(publication, day)) issues.add(issue);
  }
  return [...issues];
}

/** The story that is meant as far as one can tell: the likeliest, unless nothing speaks for it. */
export function storyMeant({ targets: [best], isClear }: Resolution): Target | null {
  return best && (isClear || best.score > 0) ? best : null;
}

type Candidate = Omit<Target, 'score'>;

function rank(
  archive: Archive,
  { item: { headline }, reference: { words, item } }: ReferencePlace,
  candidates: readonly Candidate[],
): Pick<Resolution, 'targets' | 'isClear'> {
  const sought = new Set(unpacked(words));
  if (headline) addSignificantWords(headline.text, { start: 0, end: headline.text.length }, sought, MOST_SOUGHT);
  const scored = candidates.map((candidate) => ({
    ...candidate,
    score: sharedWeight(archive, sought, candidate.item),
  }));
  if (item === 'lead' || item === 'neighbour') return { targets: scored, isClear: scored.length > 0 };
  const targets = scored
    .map((target, index) => ({ target, index }))
    .sort((a, b) => b.target.score - a.target.score || a.index - b.index)
    .map(({ target }) => target);
  const [first, second] = targets;
  const isClear = first !== undefined && (!second || (first.score > 0 && first.score >= second.score * CLEARLY_BETTER));
  return { targets, isClear };
}

/** What the words of an item and those sought have in common, at least 0: rare words weigh most, by the logarithm of how few items of the archive hold them. */
export function sharedWeight(archive: Archive, sought: ReadonlySet<number>, { words }: ItemRecord): number {
  let weight = 0;
  for (let index = 0; index < countIn(words); index++) {
    const word = numberAt(words, index);
    if (sought.has(word)) weight += Math.log((1 + archive.size) / Math.max(1, archive.words.get(word))) + 0.1;
  }
  return Math.max(0, weight);
}
