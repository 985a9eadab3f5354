/** The report of a review: the state of one issue on one page. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Finding } from '../check/finding.ts';
import { counted } from '../text/counted.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { type ItemChange, itemChanges } from './itemChanges.ts';
import { type Matter, type ReviewState, reviewState } from './reviewState.ts';
import { type Sourcing, sourcingOf, type UsedSource } from './sourcing.ts';

export interface ReviewReport {
  /** What the file goes by. */
  readonly name: string;
  readonly state: ReviewState;
  readonly sourcing: Sourcing;
  /** What has changed since another version; null where none was given. */
  readonly changes: { readonly since: string; readonly items: readonly ItemChange[] } | null;
  /** Lines and UTF-16 columns of the file, from 0. */
  readonly lines: LineIndex;
}

export interface ReportSetup {
  readonly name: string;
  /** Those of the final check. */
  readonly findings: readonly Finding[];
  /** An earlier version, and what it is called: `HEAD~3`. */
  readonly earlier: { readonly bulletin: Bulletin; readonly since: string } | null;
}

/** Puts a report together from the findings of the final check; offsets in it are those of the file. */
export function reviewReport(bulletin: Bulletin, { name, findings, earlier }: ReportSetup): ReviewReport {
  const state = reviewState(bulletin, findings, name);
  return {
    name,
    state,
    sourcing: sourcingOf(bulletin, state),
    changes: earlier && { since: earlier.since, items: itemChanges(earlier.bulletin, bulletin) },
    lines: new LineIndex(bulletin.reading.source),
  };
}

/** What the final check says, in one sentence. */
export function verdictOf({ open }: ReviewState): string {
  if (open === 0) return 'The final check is passed: the issue may go out.';
  return open === 1 ? 'One matter is open.' : `${open} matters are open.`;
}

/** What a matter is, in one word: what somebody has written into the text, else how grave the finding is. */
export function headOf({ kind, severity }: Matter): string {
  return kind === 'comment' || kind === 'suggestion' ? kind : severity;
}

/** How many paragraphs name a source, in one sentence. */
export function shareText({ paragraphs, sourced }: Sourcing): string {
  return paragraphs === 0 ? 'No paragraphs.' : `${sourced} of ${paragraphs} paragraphs name a source.`;
}

/** What the table of sources says of each, beside its name: the columns, and the cells of a row. */
export const SOURCE_COLUMNS: readonly string[] = ['citations', 'items', 'newest', 'oldest'];

export function sourceCells({ citations, items, newest, oldest }: UsedSource): readonly string[] {
  return [String(citations), String(items), ageText(newest), ageText(oldest)];
}

/** `3 days` before the issue. */
function ageText(days: number | null): string {
  if (days === null) return 'not known';
  if (days === 0) return 'same day';
  return counted(days, 'day');
}

/** What became of an item, in words. */
export function changeText(change: ItemChange): string {
  const { kind, before, after, isMoved, wordsCut, wordsAdded, citationsCut, citationsAdded } = change;
  switch (kind) {
    case 'added':
      return `added, now item ${after}`;
    case 'cut':
      return `cut, was item ${before}`;
    case 'moved':
      return `moved from ${before} to ${after}`;
    case 'edited': {
      const moved = !isMoved ? [] : [`moved from ${before} to ${after}`];
      const cited = [
        ...citationsAdded.map((citation) => `+ ${citation}`),
        ...citationsCut.map((citation) => `− ${citation}`),
      ];
      return [`edited: ${counted(wordsAdded, 'word')} in, ${wordsCut} out`, ...moved, ...cited].join('; ');
    }
  }
}
