/** One kind of fault: how it is planted in clean text, and what must be said of it. */
import type { Span } from '../../../server/src/text/span.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';
import type { Chance } from '../random.ts';
import type { Label, LabelKind, Sample } from '../sample.ts';

export interface Fault {
  /** Words for the report: what went wrong. */
  readonly name: string;
  /** The rule that explains it best. */
  readonly rule: string;
  /** The text with the fault at a place that `chance` chose; null where the sample has no place for it. */
  plant(sample: Sample, chance: Chance): Planted | null;
}

export interface Planted {
  readonly text: string;
  /** What the fault itself consists of: a finding must touch it. */
  readonly at: Span;
  /** What it damages: a finding must not leave it. */
  readonly within: Span;
}

/** Replaces `place`; the fault is `at` in the replacement and damages all of it, unless `within` says more. Offsets of `at` are in `replacement`. */
export function planted(
  { text }: Sample,
  place: Span,
  replacement: string,
  at: Span = { start: 0, end: replacement.length },
  within: Span = { start: 0, end: replacement.length },
): Planted {
  const moved = ({ start, end }: Span): Span => ({ start: place.start + start, end: place.start + end });
  return {
    text: applyEdits(text, [{ start: place.start, end: place.end, text: replacement }]),
    at: moved(at),
    within: moved(within),
  };
}

/** Where `part` stands in `whole`; fails when it does not. */
export function spanOf(whole: string, part: string): Span {
  return spanFrom(whole, part, whole.indexOf(part));
}

/** Where `part` stands in `whole` for the last time; fails when it does not. */
export function lastSpanOf(whole: string, part: string): Span {
  return spanFrom(whole, part, whole.lastIndexOf(part));
}

function spanFrom(whole: string, part: string, start: number): Span {
  if (start < 0) throw new Error(`“${part}” does not stand in “${whole}”`);
  return { start, end: start + part.length };
}

export function labelled({ labels }: Sample, ...kinds: readonly LabelKind[]): Label[] {
  return labels.filter(({ kind }) => kinds.includes(kind));
}

export function under({ text }: Sample, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The line that holds `at`, without its line end. */
export function lineAt(text: string, at: number): Span {
  const behind = text.slice(at).search(/[\r\n]/);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: behind < 0 ? text.length : at + behind };
}
