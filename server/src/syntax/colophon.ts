/** The publisher's note that ends the last item of an issue. */
import { endMark } from './headline.ts';
import type { Line } from './lines.ts';

/** Whether the note begins on this line, with one of a few formulas (B-44). */
export function beginsColophon(text: string, line: Line): boolean {
  // T, C, ©, E, S: most lines are done with after one look, and those that begin with an article after a second.
  const first = text.charCodeAt(line.start);
  if (first !== 0x54 && first !== 0x43 && first !== 0xa9 && first !== 0x45 && first !== 0x53) return false;
  const own = text.slice(line.start, line.end);
  return first === 0x54 ? own.slice(0, LONGEST_NAME).includes(' is ') && WHOSE.test(own) : FORMULA.test(own);
}

const WHOSE = /^The [\p{L} ]{2,60} is (?:a publication of|published|produced|distributed|issued)\b/iu;
const FORMULA = /^(?:Copyright (?:\(c\)|©|\d{4})|©\s*\d{4}|Editors?:|Staff:|Senior (?:Analysts?|Editors?):)/i;

/** `The `, the most that `WHOSE` takes for a name, and ` is `. */
const LONGEST_NAME = 68;

/** Whether a headline in the note's midst ends it, as when items were put together in one file. Notes shout only of their rights. */
export function endsColophon(text: string, line: Line): boolean {
  if (line.headlineCase !== 'caps' || !endMark(text, line.start, line.end)) return false;
  return !/RIGHTS|COPYRIGHT|ISSN|REPRINT|PERMISSION/.test(text.slice(line.start, line.end));
}
