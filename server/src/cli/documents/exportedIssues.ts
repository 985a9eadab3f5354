/** The issues that an export makes of several files: which file holds which story, and what `see below` means across them. */
import { type IssuePart, ownItems, storyId, storyMeantIn } from '../../export/edition.ts';
import type { StoryMeant } from '../../export/runs.ts';
import type { Target } from '../files/meantFiles.ts';
import { bulletinOf, idOf } from './exportedBulletin.ts';

/** No issue has so many items; more files than this that call themselves the same are read one at a time only. */
const MOST_FILES = 100;

interface Part {
  readonly target: Target;
  /** Among all that is exported, from 0. */
  readonly index: number;
  /** Of its first story in the issue, from 1. */
  readonly firstPosition: number;
}

export class ExportedIssues {
  readonly #parts = new Map<string, Part[]>();
  readonly #places = new Map<string, number>();
  /** Files of an issue mostly lie side by side: what was read last is asked for next. */
  #last: { readonly id: string; readonly storyMeant: (file: string) => StoryMeant } | null = null;

  /** Reads every file, one after the other. */
  constructor(targets: readonly Target[]) {
    const positions = new Map<string, number>();
    targets.forEach((target, index) => {
      const bulletin = bulletinOf(target);
      const id = idOf(target, bulletin);
      const firstPosition = positions.get(id) ?? 1;
      const end = firstPosition + ownItems(bulletin).length;
      positions.set(id, end);
      const parts = this.#parts.get(id);
      if (parts) parts.push({ target, index, firstPosition });
      else this.#parts.set(id, [{ target, index, firstPosition }]);
      if (!parts) this.#places.set(id, index);
      for (let position = firstPosition; position < end; position++) this.#places.set(storyId(id, position), index);
    });
  }

  /** Which of the files holds a story, or the beginning of an issue: its place among them, from 0. */
  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  isIssue(id: string): boolean {
    return this.#parts.has(id);
  }

  /** What `below` and `above` mean in a file that has its issue in common with others; undefined for one that has it to itself. */
  storyMeant({ absolute }: Target, id: string): StoryMeant | undefined {
    const parts = this.#parts.get(id) ?? [];
    if (parts.length < 2 || parts.length > MOST_FILES) return undefined;
    return (group) => {
      if (group.direction === 'dated') return null;
      if (this.#last?.id !== id) this.#last = { id, storyMeant: storyMeantIn(readParts(parts), id) };
      return this.#last.storyMeant(absolute)(group);
    };
  }
}

function readParts(parts: readonly Part[]): ReadonlyMap<string, IssuePart> {
  return new Map(
    parts.map(({ target, firstPosition }) => [target.absolute, { bulletin: bulletinOf(target), firstPosition }]),
  );
}
