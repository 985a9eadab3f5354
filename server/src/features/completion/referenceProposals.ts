import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Archive, IssueSummary } from '../../archive/archive.ts';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { compareDates, formatIso, type PlainDate } from '../../calendar/plainDate.ts';
import { previousPublicationDays } from '../../calendar/publicationDays.ts';
import type { Publication } from '../../publication/publication.ts';
import type { Proposal } from './completionList.ts';
import { closingEdit, dayProposal } from './dateProposals.ts';
import { houseDate } from './dates.ts';
import { dateMatcher, isTypedOut } from './matchDate.ts';
import { nameMatcher, searchName } from './matchName.ts';
import type { Slot } from './slot.ts';
import { nameEdit } from './sourceProposals.ts';

/** Three weeks of a daily. */
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
    const found = [name, ...publication.names].some((each) => match(searchName(each)) !== null);
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
    if (match(searchName(label)) === null) continue;
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
  const held = heldIssues(archive, publication?.name ?? name.replace(/^the\s+/i, ''));
  const days =
    publication?.calendar && issue
      ? previousPublicationDays(publication.calendar, issue.date)
      : held.filter(({ date }) => !issue || compareDates(date, issue.date) < 0).map(({ date }) => date);
  const byDay = new Map(held.map((each) => [formatIso(each.date), each.issue]));
  const match = dateMatcher(slot.typed, issue?.date ?? null);
  const proposals: Proposal[] = [];
  let seen = 0;
  for (const date of days) {
    if (proposals.length >= MOST_ISSUES || seen++ >= OLDEST_ISSUES) break;
    if (!match(date) || isTypedOut(slot.typed, date)) continue;
    const there = byDay.get(formatIso(date));
    const proposal = dayProposal(slot, date, issue, houseDate(date, issue?.date ?? null));
    proposals.push(there ? { ...proposal, description: `${there.volume}/${there.number} in the archive` } : proposal);
  }
  return proposals;
}

type NumberedIssue = ReturnType<Archive['issuesOf']>[number];

/** The issues of a publication of which the archive knows the day, latest first, each once. */
function heldIssues(archive: Archive, publication: string): { date: PlainDate; issue: NumberedIssue }[] {
  const held = new Map<string, { date: PlainDate; issue: NumberedIssue }>();
  for (const issue of archive.issuesOf(publication)) {
    if (isSure(issue)) held.set(`${issue.volume}/${issue.number}`, { date: issue.date.date, issue });
  }
  return [...held.values()];
}

function isSure<Issue extends IssueSummary>(
  issue: Issue,
): issue is Issue & { date: NonNullable<IssueSummary['date']> } {
  return issue.date !== null && compareDates(issue.date.earliest, issue.date.latest) === 0;
}
