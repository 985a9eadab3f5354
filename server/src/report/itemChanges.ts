/** What has changed between two versions of an issue, item by item. */
import type { Bulletin, Item } from '../bulletin/bulletin.ts';
import { citationsOf } from '../export/citations.ts';
import { runOn } from '../export/runOn.ts';
import { wordChanges } from '../review/diff/changes.ts';
import { countWords } from '../syntax/characters.ts';
import { headlineKey } from '../syntax/headline.ts';

export interface ItemChange {
  readonly kind: 'added' | 'cut' | 'moved' | 'edited';
  /** The headline, or the first words. */
  readonly title: string;
  /** Places in the issue, from 1; null where it is not in that version. */
  readonly before: number | null;
  readonly after: number | null;
  /** Whether it stands after or before others than it did. */
  readonly isMoved: boolean;
  /** Of an edited item: how many words went and came. */
  readonly wordsCut: number;
  readonly wordsAdded: number;
  readonly citationsCut: readonly string[];
  readonly citationsAdded: readonly string[];
}

interface Story {
  readonly key: string;
  readonly title: string;
  readonly place: number;
  readonly text: string;
  readonly citations: readonly string[];
}

/** With so much of its words in common, a story under another headline is the same one. */
const SAME_STORY = 0.5;

/** Added, edited and moved items in the order of the new version, then those that were cut. What is as it was is left out. */
export function itemChanges(before: Bulletin, after: Bulletin): ItemChange[] {
  const old = storiesOf(before);
  const now = storiesOf(after);
  const matches = matchStories(old, now);
  const kept = new Set(matches.values());
  const isInOrder = longestRising([...now.keys()].flatMap((index) => placeIn(matches, now, index)));
  const changes = now.flatMap((story) => {
    const was = matches.get(story);
    if (!was) return [changeOf('added', null, story, false)];
    const isMoved = !isInOrder.has(was.place);
    if (was.text !== story.text) return [changeOf('edited', was, story, isMoved)];
    return isMoved ? [changeOf('moved', was, story, isMoved)] : [];
  });
  return [...changes, ...old.filter((story) => !kept.has(story)).map((story) => changeOf('cut', story, null, false))];
}

function placeIn(matches: ReadonlyMap<Story, Story>, now: readonly Story[], index: number): number[] {
  const story = now[index];
  const was = story && matches.get(story);
  return was ? [was.place] : [];
}

function storiesOf(bulletin: Bulletin): Story[] {
  return bulletin.items
    .filter(({ teaser }) => !teaser)
    .map((item, index) => {
      const title = titleOf(bulletin, item);
      const cited = item.paragraphs.flatMap((paragraph) => citationsOf(bulletin, paragraph));
      return {
        key: item.headline ? headlineKey(title) : '',
        title,
        place: index + 1,
        text: runOn(bulletin.tree.text.slice(item.start, item.end)),
        citations: cited.map(({ source, date }) => (date ? `${source}, ${date.written}` : source)),
      };
    });
}

function titleOf({ tree }: Bulletin, { headline, paragraphs, start, end }: Item): string {
  const face = headline ?? paragraphs[0] ?? { start, end };
  const title = runOn(tree.text.slice(face.start, face.end));
  return headline || title.length <= 60 ? title : `${title.slice(0, 60).trimEnd()}…`;
}

/** The old story that each new one was: by its headline, else by its words. */
function matchStories(old: readonly Story[], now: readonly Story[]): Map<Story, Story> {
  const matches = new Map<Story, Story>();
  const free = new Set(old);
  const match = (story: Story, was: Story | undefined): void => {
    if (!was) return;
    matches.set(story, was);
    free.delete(was);
  };
  for (const story of now)
    match(
      story,
      [...free].find(({ key }) => key !== '' && key === story.key),
    );
  for (const story of now) {
    if (matches.has(story)) continue;
    const likeliest = [...free]
      .map((was) => ({ was, share: sharedWords(was.text, story.text) }))
      .sort((a, b) => b.share - a.share)[0];
    if (likeliest && likeliest.share >= SAME_STORY) match(story, likeliest.was);
  }
  return matches;
}

/** The share of the words of the longer text that both have. */
function sharedWords(a: string, b: string): number {
  const wordsOfA = new Set(a.toLowerCase().split(/\s+/));
  const wordsOfB = new Set(b.toLowerCase().split(/\s+/));
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  return shared / Math.max(wordsOfA.size, wordsOfB.size);
}

/** Those of some different numbers that stand in order, as many as can be: all others were moved. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  let best: readonly number[] = [];
  const ending: { readonly last: number; readonly run: readonly number[] }[] = [];
  for (const number of numbers) {
    const before = ending.filter(({ last }) => last < number).sort((a, b) => b.run.length - a.run.length)[0];
    const run = [...(before?.run ?? []), number];
    ending.push({ last: number, run });
    if (run.length > best.length) best = run;
  }
  return new Set(best);
}

function changeOf(kind: ItemChange['kind'], was: Story | null, story: Story | null, isMoved: boolean): ItemChange {
  const { cut, added } = kind === 'edited' && was && story ? wordCounts(was.text, story.text) : { cut: 0, added: 0 };
  return {
    kind,
    title: (story ?? was)?.title ?? '',
    before: was?.place ?? null,
    after: story?.place ?? null,
    isMoved,
    wordsCut: cut,
    wordsAdded: added,
    citationsCut: kind === 'edited' ? without(was?.citations ?? [], story?.citations ?? []) : [],
    citationsAdded: kind === 'edited' ? without(story?.citations ?? [], was?.citations ?? []) : [],
  };
}

function wordCounts(before: string, after: string): { readonly cut: number; readonly added: number } {
  let cut = 0;
  let added = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of wordChanges(before, after)) {
    cut += countWords(before, oldStart, oldEnd);
    added += countWords(after, newStart, newEnd);
  }
  return { cut, added };
}

function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
