import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { citedDates } from '../../bulletin/citedDates.ts';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { addDays, compareDates, type PlainDate } from '../../calendar/plainDate.ts';
import type { WrittenDate } from '../../syntax/tree.ts';
import { singleSpaced } from '../names.ts';
import type { Proposal } from './completionList.ts';
import { dayDetail, dayDocumentation, daysOfItem, houseDate, likelyDays, olderDays } from './dates.ts';
import type { Habits } from './habits.ts';
import { type DateMatch, dateMatcher, isTypedOut } from './matchDate.ts';
import type { Slot } from './slot.ts';

/** A fortnight, and the same day. */
const MOST_DAYS = 15;

/** Days to cite, likeliest first. `unsure` are those found by so few letters that a source may be meant. */
export interface DateProposals {
  readonly sure: readonly Proposal[];
  readonly unsure: readonly Proposal[];
}

/** Dates counted back from the issue's; where that is not known, those that the document cites. */
export function dateProposals(bulletin: Bulletin, slot: Slot, habits: Habits): DateProposals {
  const issue = bulletin.issue?.date ?? null;
  if (!issue) return { sure: usedDates(bulletin, slot, habits), unsure: [] };
  const found: Record<DateMatch, Proposal[]> = { date: [], word: [], letters: [] };
  const match = dateMatcher(slot.typed, issue.date);
  const offer = (date: PlainDate, how: DateMatch | null): void => {
    if (how && !isTypedOut(slot.typed, date))
      found[how].push(dayProposal(slot, date, issue, houseDate(date, issue.date)));
  };
  for (const date of likelyDays(issue.date, daysOfItem(bulletin, slot.open))) offer(date, match(date));
  if (slot.typed.trim() !== '') {
    for (const date of olderDays(issue.date)) if (match(date) === 'date') offer(date, 'date');
  }
  return { sure: [...found.date, ...found.word].slice(0, MOST_DAYS), unsure: found.letters };
}

/** A later day of a list, or the end of a range: the days after the last one, up to the issue's date, the next one first. */
export function laterDayProposals({ issue }: Bulletin, slot: Slot, dates: readonly WrittenDate[]): Proposal[] {
  const date = issue?.date ?? null;
  const last = date ? citedDates(dates, date.latest).at(-1)?.to : null;
  if (!date || !last) return [];
  const match = dateMatcher(slot.typed, date.date);
  const proposals: Proposal[] = [];
  for (let back = 1; back < MOST_DAYS; back++) {
    const day = addDays(last, back);
    if (compareDates(day, date.date) > 0) break;
    const text = day.month === last.month ? String(day.day) : houseDate(day, date.date);
    if (match(day) && text !== slot.typed.trim()) proposals.push(dayProposal(slot, day, date, text));
  }
  return proposals;
}

/** A day as an item; it completes its citation, and so closes it where nothing else does. */
export function dayProposal(slot: Slot, date: PlainDate, issue: IssueDate | null, text: string): Proposal {
  return {
    label: houseDate(date, issue?.date ?? null),
    detail: dayDetail(date, issue),
    kind: CompletionItemKind.Event,
    insert: closingEdit(slot, text),
    documentation: dayDocumentation(date, issue),
  };
}

/** The edit that puts in the last part of a group. */
export function closingEdit({ lead, replace, unclosed }: Slot, text: string): Proposal['insert'] {
  return { ...replace, text: lead + text + (unclosed ? ')' : '') };
}

/** The dates as the document writes them: its issue has none to count from. */
function usedDates({ tree }: Bulletin, slot: Slot, { nearest }: Habits): Proposal[] {
  const typed = slot.typed.trim().toLowerCase();
  const labels = new Set<string>();
  for (const { dates } of nearest) {
    for (const date of dates) {
      const label = singleSpaced(tree.text, date);
      if (/^\p{L}/u.test(label) && label.toLowerCase().startsWith(typed)) labels.add(label);
    }
    if (labels.size >= MOST_DAYS) break;
  }
  return [...labels]
    .filter((label) => label.toLowerCase() !== typed)
    .map((label) => ({
      label,
      description: 'cited here',
      kind: CompletionItemKind.Event,
      insert: closingEdit(slot, label),
      documentation: 'The date of this issue is not known: a date that it cites elsewhere.',
    }));
}
