import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Archive } from '../../archive/archive.ts';
import { isDated } from '../../archive/volume.ts';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { compareDates, type PlainDate, toEpochDay } from '../../calendar/plainDate.ts';
import { previousPublicationDays } from '../../calendar/publicationDays.ts';
import type { Publication } from '../../publication/publication.ts';
import type { Proposal } from './completionList.ts';
import { closingEdit, dayProposal } from './dateProposals.ts';
import { houseDate } from './dates.ts';
import { dateMatcher, isTypedOut } from './matchDate.ts';
import { nameMatcher } from './matchName.ts';
import type { Slot } from './slot.ts';
import { nameEdit } from './sourceProposals.ts';
import { storyProposals } from './storyProposals.ts';

/** As many as fit on a screen: three weeks of a daily. */
const MOST_ISSUES = 15;
/** About a year of a daily: how far back a day is looked for that was typed in part. */
const OLDEST_ISSUES = 260;

/** What `see` points to: the publication itself under the name of its style, this issue, earlier stories by their headlines, other publications. */
export function targetProposals(bulletin: Bulletin, slot: Slot, archive: Archive): Proposal[] {
  const match = nameMatcher(slot.typed.replace(/^\s*the\s+/i, ''));
  const { issue, style, knowledge } = bulletin;
  const own = issue?.publication ?? null;
  const proposals: Proposal[] = [];
  const propose = (publication: Publication, name: string): void => {
    const found = [name, ...publication.names].some((each) => match(each) !== null);
    if (!found) return;
    proposals.push({
      label: name,
      description: 'publication',
      kind: CompletionItemKind.Reference,
      ...nameEdit(slot, name),
    });
  };
  const ownName = own && (style.crossReferenceName ?? own.names[0] ?? own.name);
  if (own && ownName) propose(own, ownName);
  for (const [label, description] of WITHIN_ISSUE) {
    if (match(label) === null) continue;
    proposals.push({ label, description, kind: CompletionItemKind.Reference, insert: closingEdit(slot, label) });
  }
  if (own && slot.follows === null) {
    proposals.push(...storyProposals(bulletin, slot, own.name, archive, (day) => `${ownName}, ${day}`));
  }
  for (const other of knowledge.publications.all)
    if (other.name !== own?.name) propose(other, other.names[0] ?? other.name);
  return proposals;
}

const WITHIN_ISSUE = [
  ['below', 'later in this issue'],
  ['above', 'earlier in this issue'],
] as const;

/**
 * Earlier stories by their headlines, then the days on which the publication came out before the issue, latest first; those that the archive holds say so.
 * Where a day is begun it comes first, for it may be what is meant.
 */
export function issueDateProposals(bulletin: Bulletin, slot: Slot, name: string, archive: Archive): Proposal[] {
  const issue = bulletin.issue?.date ?? null;
  const publication = bulletin.knowledge.publications.find(name);
  const written = publication?.name ?? name.replace(/^the\s+/i, '');
  const held = archive.issues.of(written).filter(isDated);
  const days =
    publication?.calendar && issue
      ? previousPublicationDays(publication.calendar, issue.date)
      : daysOf(held, issue?.date ?? null);
  const match = dateMatcher(slot.typed, issue?.date ?? null);
  const found: PlainDate[] = [];
  let seen = 0;
  for (const date of days) {
    if (found.length >= MOST_ISSUES || seen++ >= OLDEST_ISSUES) break;
    if (match(date) && !isTypedOut(slot.typed, date)) found.push(date);
  }
  const issues = new Map(held.map((each) => [toEpochDay(each.date.date), each]));
  const dates = found.map((date) => {
    const proposal = dayProposal(slot, date, issue, houseDate(date, issue?.date ?? null));
    const there = issues.get(toEpochDay(date));
    return there ? { ...proposal, description: `${there.volume}/${there.number} in the archive` } : proposal;
  });
  const stories = storyProposals(bulletin, slot, written, archive, (day) => day);
  const first = slot.typed.trim() === '' ? 0 : 1;
  return [...dates.slice(0, first), ...stories, ...dates.slice(first)];
}

/** The days of issues before a day, each once. */
function daysOf(issues: readonly { readonly date: IssueDate }[], before: PlainDate | null): PlainDate[] {
  const days = new Map(issues.map(({ date }) => [toEpochDay(date.date), date.date]));
  return [...days.values()].filter((day) => !before || compareDates(day, before) < 0);
}
