import { createHash } from 'node:crypto';
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';

/** Of the line before and after a finding, so many units are part of its context. */
const AROUND = 40;
/** Sixteen hexadecimal digits: two of a million contexts are never the same by chance. */
const DIGITS = 16;

/**
 * What a finding is known by when its line has moved: a hash of the text that it is about and of what stands around it on its lines. Spaces
 * count as one, whatever they are.
 */
export function contextOf({ start, end }: Span, text: string, lines: LineIndex): string {
  const from = Math.max(lines.startOf(lines.lineOf(start)), start - AROUND);
  const to = Math.max(end, Math.min(lines.endOf(lines.lineOf(end)), end + AROUND));
  const parts = [text.slice(from, start), text.slice(start, end), text.slice(end, to)];
  const written = parts
    .map((part) => part.replace(/\s+/g, ' '))
    .join('\n')
    .trim();
  return createHash('sha256').update(written).digest('hex').slice(0, DIGITS);
}
