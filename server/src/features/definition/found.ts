import type { Span } from '../../text/span.ts';
import type { FilePlace } from '../filePlace.ts';

/** Where something leads. */
export interface Definition {
  /** What leads there, in offsets of the file. */
  readonly origin: Span;
  /** One place where it is clear which is meant; else those that may be, the likeliest first. Never empty. */
  readonly places: readonly FilePlace[];
}
