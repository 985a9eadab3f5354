/** What the custom request `bulletin/summary` answers: the facts that an editor shows in its status bar. */
import type { Bulletin, Item } from '../bulletin/bulletin.ts';
import type { DateCertainty } from '../calendar/dateOfIssue.ts';
import { formatIso } from '../calendar/plainDate.ts';
import { countWords } from '../syntax/characters.ts';

export interface BulletinSummary {
  readonly issue: {
    readonly publication: string;
    readonly volume: number | null;
    readonly number: number | null;
    readonly date: { readonly iso: string; readonly certainty: DateCertainty } | null;
  } | null;
  /** How many stories there are; a teaser is none. */
  readonly items: number;
  /** Of all stories, without their headlines, as statistics count them. */
  readonly words: number;
  /** The story that the cursor is in; null where it is in none, and where nobody has said where it is. */
  readonly here: { readonly words: number } | null;
}

/** @param cursor an offset of the file */
export function summary({ issue, items, tree, reading }: Bulletin, cursor: number | null): BulletinSummary {
  const stories = items.filter((item) => !item.teaser);
  const here = stories.findLast((item) => cursor !== null && reading.toSource(item.start) <= cursor);
  return {
    issue: issue && {
      publication: issue.publication.name,
      volume: issue.volume,
      number: issue.number,
      date: issue.date && { iso: formatIso(issue.date.date), certainty: issue.date.certainty },
    },
    items: stories.length,
    words: stories.reduce((total, item) => total + wordsOf(tree.text, item), 0),
    here: here ? { words: wordsOf(tree.text, here) } : null,
  };
}

function wordsOf(text: string, { paragraphs }: Item): number {
  return paragraphs.reduce((total, { start, end }) => total + countWords(text, start, end), 0);
}
