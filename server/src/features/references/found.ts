import type { FilePlace } from '../filePlace.ts';

/** What leads to something. */
export interface References {
  /** Where it is itself. */
  readonly declarations: readonly FilePlace[];
  /** By the names of the files, in each in the order of the text. */
  readonly uses: readonly FilePlace[];
}
