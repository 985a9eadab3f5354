/** The publisher's note that ends the last item of an issue. */
import { endMark } from './headline.ts';
import type { Line } from './lines.ts';

/** Whether the note begins on this line, with one of a few formulas (FORMAT section 2). */
export function beginsColophon(text: string, line: Line): boolean {
  // T, C, ©, E, S: most lines are done with after one look, and those that begin with an article after a second.
  const first = text.charCodeAt(line.start);
  if (first !== 0x54 && first !== 0x43 && first !== 0xa9 && first !== 0x45 && first !== 0x53) return false;
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_FORMULA));
  return first === 0x54 ? mayNameOwner(head) && WHOSE.test(head) : FORMULA.test(head);
}

/** A cheap look at a line that begins with T, as many paragraphs do: ` is a`, ` is p`, ` is d`, ` is i`. */
function mayNameOwner(head: string): boolean {
  for (let is = head.indexOf(' is '); is >= 0; is = head.indexOf(' is ', is + 1)) {
    if ('apdi'.includes(head.charAt(is + 4).toLowerCase())) return true;
  }
  return false;
}

const LONGEST_FORMULA = 120;
const WHOSE = /^The [\p{L} ]{2,60} is (?:a publication of|published|produced|distributed|issued)\b/iu;
const FORMULA = /^(?:Copyright (?:\(c\)|©|\d{4})|©\s*\d{4}|Editors?:|Staff:|Senior (?:Analysts?|Editors?):)/i;

/** Whether a headline in the note's midst ends it, as when items were put together in one file. Notes shout only of their rights. */
export function endsColophon(text: string, line: Line): boolean {
  if (line.headlineCase !== 'caps' || !endMark(text, line.start, line.end)) return false;
  return !/RIGHTS|COPYRIGHT|ISSN|REPRINT|PERMISSION/.test(text.slice(line.start, line.end));
}
