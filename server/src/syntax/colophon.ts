/** The publisher's note that ends the last item of an issue. */
import { SPACE } from './characters.ts';
import { endMark } from './headline.ts';
import type { Line } from './lines.ts';

const SMALL_I = 0x69;

/** Whether the note begins on this line, with one of a few formulas (FORMAT section 2). */
export function beginsColophon(text: string, line: Line): boolean {
  // T, C, ©, E, S: most lines are done with after one look, and those that begin with an article after a second.
  const first = text.charCodeAt(line.start);
  if (first !== 0x54 && first !== 0x43 && first !== 0xa9 && first !== 0x45 && first !== 0x53) return false;
  const end = Math.min(line.end, line.start + LONGEST_FORMULA);
  if (first === 0x54 && !mayNameOwner(text, line.start, end)) return false;
  return (first === 0x54 ? WHOSE : FORMULA).test(text.slice(line.start, end));
}

const LONGEST_FORMULA = 120;
const WHOSE = /^The [\p{L} ]{2,60} is (?:a publication of|published|produced|distributed|issued)\b/iu;
const FORMULA = /^(?:Copyright (?:\(c\)|©|\d{4})|©\s*\d{4}|Editors?:|Staff:|Senior (?:Analysts?|Editors?):)/i;

/** A cheap look at a line that begins with T, as many paragraphs do: whether ` is ` stands behind what may be a name. */
function mayNameOwner(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + LONGEST_NAME);
  for (let at = start; at < last; at++) {
    if (text.charCodeAt(at) === SPACE && text.charCodeAt(at + 1) === SMALL_I && text.startsWith('is ', at + 1))
      return true;
  }
  return false;
}

/** `The ` and the most that `WHOSE` takes for a name. */
const LONGEST_NAME = 65;

/** Whether a headline in the note's midst ends it, as when items were put together in one file. Notes shout only of their rights. */
export function endsColophon(text: string, line: Line): boolean {
  if (line.headlineCase !== 'caps' || !endMark(text, line.start, line.end)) return false;
  return !/RIGHTS|COPYRIGHT|ISSN|REPRINT|PERMISSION/.test(text.slice(line.start, line.end));
}
