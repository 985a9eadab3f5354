/** On what an issue rests. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import { toEpochDay } from '../calendar/plainDate.ts';
import { citationsOf } from '../export/citations.ts';
import { greatest, least } from '../text/extremes.ts';
import type { ReviewState } from './reviewState.ts';

export interface Sourcing {
  readonly paragraphs: number;
  /** Paragraphs with a citation or a cross-reference. */
  readonly sourced: number;
  /** The titles of the items that rest on one source, and of those that cite none. */
  readonly onOneSource: readonly string[];
  readonly onNone: readonly string[];
  /** The most cited first. */
  readonly sources: readonly UsedSource[];
}

export interface UsedSource {
  readonly name: string;
  readonly citations: number;
  /** In how many items. */
  readonly items: number;
  /** Days from the oldest and the newest cited day to the issue; null where one of them is not known. */
  readonly oldest: number | null;
  readonly newest: number | null;
}

/** Counts what the stories of an issue cite. */
export function sourcingOf(bulletin: Bulletin, { items }: ReviewState): Sourcing {
  const stories = items.filter(({ isItem, paragraphs }) => isItem && paragraphs > 0);
  return {
    paragraphs: sum(stories.map(({ paragraphs }) => paragraphs)),
    sourced: sum(stories.map(({ sourced }) => sourced)),
    onOneSource: stories.filter(({ sources }) => sources.length === 1).map(({ title }) => title),
    onNone: stories.filter(({ sources }) => sources.length === 0).map(({ title }) => title),
    sources: usedSources(bulletin),
  };
}

function usedSources(bulletin: Bulletin): UsedSource[] {
  const issue = bulletin.issue?.date?.date ?? null;
  const used = new Map<string, { citations: number; readonly items: Set<number>; readonly ages: number[] }>();
  bulletin.items.forEach(({ paragraphs }, index) => {
    for (const { source, date } of paragraphs.flatMap((paragraph) => citationsOf(bulletin, paragraph))) {
      const entry = used.get(source) ?? { citations: 0, items: new Set(), ages: [] };
      used.set(source, entry);
      entry.citations++;
      entry.items.add(index);
      if (issue && date?.kind === 'day' && date.to) entry.ages.push(toEpochDay(issue) - toEpochDay(date.to));
    }
  });
  return [...used]
    .map(([name, { citations, items, ages }]) => ({
      name,
      citations,
      items: items.size,
      oldest: greatest(ages),
      newest: least(ages),
    }))
    .sort((a, b) => b.citations - a.citations || (a.name < b.name ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
