import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Archive } from '../../archive/archive.ts';
import { isDated } from '../../archive/issueIndex.ts';
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

/** As many as fit on a screen: three weeks of a daily. */
const MOST_ISSUES = 15;
/** About a year of a daily: how far back a day is looked for that was typed in part. */
const OLDEST_ISSUES = 260;

/** What `see` points to: the publication itself under the name of its style, this issue, other publications. */
export function targetProposals(bulletin: Bulletin, slot: Slot): Proposal[] {
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
  if (own) propose(own, style.crossReferenceName ?? own.names[0] ?? own.name);
  for (const [label, description] of WITHIN_ISSUE) {
    if (match(label) === null) continue;
    proposals.push({ label, description, kind: CompletionItemKind.Reference, insert: closingEdit(slot, label) });
  }
  for (const other of knowledge.publications.all)
    if (other.name !== own?.name) propose(other, other.names[0] ?? other.name);
  return proposals;
}

const WITHIN_ISSUE = [
  ['below', 'later in this issue'],
  ['above', 'earlier in this issue'],
] as const;

/** The days on which a publication came out before the issue, latest first; those that the archive holds say so. */
export function issueDateProposals(bulletin: Bulletin, slot: Slot, name: string, archive: Archive): Proposal[] {
  const issue = bulletin.issue?.date ?? null;
  const publication = bulletin.knowledge.publications.find(name);
  const held = archive.issues.of(publication?.name ?? name.replace(/^the\s+/i, '')).filter(isDated);
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
  return found.map((date) => {
    const proposal = dayProposal(slot, date, issue, houseDate(date, issue?.date ?? null));
    const there = issues.get(toEpochDay(date));
    return there ? { ...proposal, description: `${there.volume}/${there.number} in the archive` } : proposal;
  });
}

/** The days of issues before a day, each once. */
function daysOf(issues: readonly { readonly date: IssueDate }[], before: PlainDate | null): PlainDate[] {
  const days = new Map(issues.map(({ date }) => [toEpochDay(date.date), date.date]));
  return [...days.values()].filter((day) => !before || compareDates(day, before) < 0);
}
