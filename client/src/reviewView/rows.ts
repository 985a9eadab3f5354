// What the rows of the review view say. Free of the editor, so that a test can read them.

import type { FileReview, MatterResult, ReviewedItem, ReviewResult } from '../../../server/src/protocol/review.ts';
import { counted } from '../../../server/src/text/counted.ts';

/** What people filter by, in the order of the list. */
export const FILTERS = {
  open: 'What the final check refuses',
  finding: 'Findings',
  uncited: 'Paragraphs without a source',
  placeholder: 'Placeholders',
  reference: 'Cross-references',
  comment: 'Comments',
  suggestion: 'Suggestions',
  oneSource: 'Items on one source',
} as const;
export type Filter = keyof typeof FILTERS;

export const ALL_FILTERS = Object.keys(FILTERS) as readonly Filter[];

export interface ItemRow {
  readonly item: ReviewedItem;
  readonly matters: readonly MatterResult[];
}

/** The rows of a review under some filters: none where no filter is chosen that fits. An item on one source has a row without any matter. */
export function rowsOf({ items }: ReviewResult, filters: ReadonlySet<Filter>): readonly ItemRow[] {
  return items.flatMap((item) => {
    const matters = item.matters.filter((matter) => passes(matter, filters));
    const isKept = matters.length > 0 || (filters.has('oneSource') && isOnOneSource(item));
    return isKept ? [{ item, matters }] : [];
  });
}

function passes({ kind, isOpen }: MatterResult, filters: ReadonlySet<Filter>): boolean {
  return filters.has(kind) || (filters.has('open') && isOpen);
}

function isOnOneSource({ isItem, sources }: ReviewedItem): boolean {
  return isItem && sources.length === 1;
}

/** Beside an item: how much is to be looked at, and on what it rests. */
export function itemDescription({ item, matters }: ItemRow): string {
  const open = matters.filter(({ isOpen }) => isOpen).length;
  const parts = [
    ...(matters.length > open ? [counted(matters.length, 'matter')] : []),
    ...(open > 0 ? [`${open} open`] : []),
    ...(isOnOneSource(item) ? [`only ${item.sources[0]}`] : []),
  ];
  return parts.join(' · ');
}

/** Above the rows: what is left, how far the review has come, and what a filter does, where there is one. */
export function reviewMessage({ open, title, items }: ReviewResult, filters: ReadonlySet<Filter>): string {
  const filtered = filterMessage(filters);
  if (open === 0) return `${title} passes the final check.${filtered}`;
  const stories = items.filter(({ isItem }) => isItem);
  const ready = stories.filter(({ matters }) => !matters.some(({ isOpen }) => isOpen));
  return `${title}: ${counted(open, 'matter')} open, ${ready.length} of ${counted(stories.length, 'item')} ready.${filtered}`;
}

/** What is shown or what is left out, whichever is less to read. */
function filterMessage(filters: ReadonlySet<Filter>): string {
  const named = (chosen: boolean): string[] =>
    ALL_FILTERS.filter((filter) => filters.has(filter) === chosen).map((filter) => FILTERS[filter]);
  const [shown, left] = [named(true), named(false)];
  if (left.length === 0) return '';
  return left.length <= shown.length ? ` Left out: ${left.join(', ')}.` : ` Shown: ${shown.join(', ') || 'nothing'}.`;
}

/** Above the files of the folder. */
export function folderMessage(files: readonly FileReview[]): string {
  if (files.length === 0) return 'There is nothing to look at in any bulletin.';
  const open = files.reduce((total, file) => total + file.open, 0);
  const still = open === 0 ? 'nothing' : counted(open, 'matter');
  return `${counted(files.length, 'bulletin')} with something to look at, ${still} open.`;
}

/** The titles that several files have: their issue is stored in one file an item. */
export function sharedTitles(files: readonly FileReview[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { title } of files) (seen.has(title) ? shared : seen).add(title);
  return shared;
}

/** Beside a file of the folder: its name where the title does not tell it from others, then how much is to be looked at. */
export function fileDescription({ open, counts, date }: FileReview, name: string | null): string {
  const all = Object.values(counts).reduce((total, count) => total + count, 0);
  const still = open === 0 ? 'none open' : `${open} open`;
  return [
    ...(name === null ? [] : [name]),
    `${counted(all, 'matter')}, ${still}`,
    ...(date === null ? [] : [date]),
  ].join(' · ');
}

/** A small picture before each row; what is a problem has the color of its severity, as in the list of problems. */
export function iconOf({ kind, severity }: MatterResult): { readonly icon: string; readonly color: string | null } {
  if (kind === 'comment') return { icon: 'comment', color: null };
  if (kind === 'suggestion') return { icon: 'edit', color: null };
  if (kind === 'placeholder') return { icon: 'watch', color: null };
  return SEVERITY_ICONS[severity];
}

/** A row as it is read aloud, with what its picture says. */
export function spokenMatter({ kind, severity, text }: MatterResult, description: string): string {
  const what = kind === 'comment' || kind === 'suggestion' || kind === 'placeholder' ? kind : severity;
  return [what, text, description].filter((part) => part !== '').join(', ');
}

const SEVERITY_ICONS = {
  error: { icon: 'error', color: 'problemsErrorIcon.foreground' },
  warning: { icon: 'warning', color: 'problemsWarningIcon.foreground' },
  information: { icon: 'info', color: 'problemsInfoIcon.foreground' },
  hint: { icon: 'lightbulb', color: null },
} as const;
