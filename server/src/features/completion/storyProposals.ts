/** Earlier stories by their headlines, to be referred to: what is put in is the day of their issue. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Archive } from '../../archive/archive.ts';
import { sharedWeight } from '../../archive/resolve.ts';
import { addSignificantWords } from '../../archive/significantWords.ts';
import type { Story } from '../../archive/stories.ts';
import { type ArchivedIssue, isDated } from '../../archive/volume.ts';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { compareDates, daysUntil, type PlainDate } from '../../calendar/plainDate.ts';
import { headlineKey } from '../../syntax/headline.ts';
import { itemAt, paragraphAt } from '../position.ts';
import type { Proposal } from './completionList.ts';
import { closingEdit } from './dateProposals.ts';
import { dayDetail, houseDate } from './dates.ts';
import { type DateMatch, dateMatcher, isTypedOut } from './matchDate.ts';
import type { Slot } from './slot.ts';

/** Half a year of a daily: as far back as stories are compared with the paragraph when no word is typed. */
const ISSUES_UNTYPED = 130;
/** Twice the largest archive known: as far back as headlines are looked through for typed words. */
const STORIES_TYPED = 36_000;
/** So many of those found by their headlines, the latest, are compared with the paragraph. */
const MOST_COMPARED = 400;
/** As many as are taken in at a glance; days come after them. */
const MOST_UNTYPED = 8;
const MOST_TYPED = 30;
/** Of some 48 signs that the list of an editor has room for, a day takes up to 17. */
const MOST_LABEL = 30;
/** With nothing typed, what shares less than so much of what the best one shares is there by chance: every story has a `The`. */
const SHARED_ENOUGH = 1 / 3;
/** Words of the paragraph that are compared. */
const MOST_WORDS = 48;
/** What a story gains by being of yesterday: about as much as a word that every tenth story shares; half of it after so many days. */
const RECENCY = 2;
const RECENT_DAYS = 30;

interface Candidate {
  readonly story: Story;
  readonly issue: ArchivedIssue & { readonly date: IssueDate };
}

/**
 * The stories of `publication`, a name as headers write it, that the typed words find in headlines; with nothing typed, those that share names and long
 * words with the paragraph. Best first: by what they share, and the later the better. Only of issues before this one of which the day is sure.
 * `textOf` makes what is put in of a day, as the house writes it.
 */
export function storyProposals(
  bulletin: Bulletin,
  slot: Slot,
  publication: string,
  archive: Archive,
  textOf: (day: string) => string,
): Proposal[] {
  const own = bulletin.issue?.date ?? null;
  const typed = headlineKey(slot.typed);
  const found = typed === '' ? recent(archive, publication, own) : matching(archive, publication, own, slot.typed);
  const sought = wordsAround(bulletin, slot);
  const compared = found.map((candidate) => {
    const shared = sharedWeight(archive, sought, candidate.story.item);
    return { ...candidate, shared, rank: shared + recency(candidate.issue.date.date, own) };
  });
  const most = compared.reduce((so, { shared }) => Math.max(so, shared), 0);
  const ranked = compared
    .filter(({ shared }) => typed !== '' || (shared > 0 && shared >= most * SHARED_ENOUGH))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, typed === '' ? MOST_UNTYPED : MOST_TYPED);
  return ranked.map(({ story, issue: { date, volume, number } }) => {
    const day = houseDate(date.date, own?.date ?? null);
    const label = brief(story.title, typed);
    return {
      label,
      detail: ` · ${day}`,
      kind: CompletionItemKind.Reference,
      insert: closingEdit(slot, textOf(day)),
      documentation: [
        label === story.title ? '' : story.title,
        `${volume}/${number} · ${day}${dayDetail(date.date, own)}`,
        story.item.opening,
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    };
  });
}

/** As much of a headline as leaves room for the day behind it: whole words, from the first one or from where a typed word can be seen. */
function brief(title: string, typed: string): string {
  if (title.length <= MOST_LABEL) return title;
  const words = title.split(' ');
  const wanted = typed === '' ? [] : typed.split(' ');
  const runs = words.map((_, first) => runFrom(words, first));
  const found = runs.find(({ first, end }) => {
    const key = headlineKey(words.slice(first, end).join(' '));
    return wanted.every((word) => key.includes(word));
  });
  const { first, end } = found ?? runs[0] ?? { first: 0, end: 1 };
  return `${first > 0 ? '…' : ''}${words.slice(first, end).join(' ')}${end < words.length ? '…' : ''}`;
}

/** The words from one on that there is room for, one of them at least. */
function runFrom(words: readonly string[], first: number): { readonly first: number; readonly end: number } {
  let end = first + 1;
  while (end < words.length && words.slice(first, end + 1).join(' ').length <= MOST_LABEL - 2) end++;
  return { first, end };
}

function recent(archive: Archive, publication: string, own: IssueDate | null): Candidate[] {
  const found: Candidate[] = [];
  let issues = 0;
  for (const issue of issuesBefore(archive, publication, own)) {
    if (issues++ >= ISSUES_UNTYPED) break;
    for (const story of archive.storiesOf(issue)) found.push({ story, issue });
  }
  return found;
}

/** Those that hold every word that was typed, or the beginning of one; and those of a day that was begun. */
function matching(archive: Archive, publication: string, own: IssueDate | null, typed: string): Candidate[] {
  const words = headlineKey(typed).split(' ');
  const matchDay = dateMatcher(typed, own?.date ?? null);
  const isOfDay = (date: PlainDate): boolean => isSureMatch(matchDay(date)) && !isTypedOut(typed, date);
  const found: Candidate[] = [];
  let stories = 0;
  for (const issue of issuesBefore(archive, publication, own)) {
    const ofDay = isOfDay(issue.date.date);
    for (const story of archive.storiesOf(issue)) {
      stories++;
      if (ofDay || holdsWords(story.key, words)) found.push({ story, issue });
    }
    if (found.length >= MOST_COMPARED || stories >= STORIES_TYPED) break;
  }
  return found;
}

function isSureMatch(match: DateMatch | null): boolean {
  return match === 'date' || match === 'word';
}

function holdsWords(key: string, words: readonly string[]): boolean {
  return words.every((word) =>
    word.length >= FEWEST_INNER_LETTERS ? key.includes(word) : key.startsWith(word) || key.includes(` ${word}`),
  );
}

/** Fewer letters stand within too many words. */
const FEWEST_INNER_LETTERS = 3;

/** Latest first. */
function* issuesBefore(
  archive: Archive,
  publication: string,
  own: IssueDate | null,
): Generator<ArchivedIssue & { readonly date: IssueDate }> {
  for (const volume of archive.issues.volumesOf(publication)) {
    for (const issue of archive.issues.ofVolume(publication, volume).toReversed()) {
      if (isDated(issue) && (!own || compareDates(issue.date.date, own.date) < 0)) yield issue;
    }
  }
}

function wordsAround(bulletin: Bulletin, { open }: Slot): ReadonlySet<number> {
  const words = new Set<number>();
  const item = itemAt(bulletin, open);
  const paragraph = item && (paragraphAt(item, open) ?? item);
  if (paragraph) addSignificantWords(bulletin.tree.text, { start: paragraph.start, end: open }, words, MOST_WORDS);
  if (item?.headline) addSignificantWords(bulletin.tree.text, item.headline, words, MOST_WORDS);
  return words;
}

function recency(date: PlainDate, own: IssueDate | null): number {
  return own ? RECENCY / (1 + Math.max(0, daysUntil(date, own.date)) / RECENT_DAYS) : 0;
}
