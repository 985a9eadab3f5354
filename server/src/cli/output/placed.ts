import type { Finding } from '../../check/finding.ts';
import type { LineIndex } from '../../text/lineIndex.ts';

/** A finding in one line, after the name of its file: `4:12 message  rule/id`. */
export function placed({ start, message, rule }: Finding, lines: LineIndex): string {
  return `${lines.placeText(start)} ${message}  ${rule}`;
}
