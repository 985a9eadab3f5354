/** The headlines of a bulletin, as several rules ask for them. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import { isDigit, isLetter, isQuote } from '../syntax/characters.ts';
import type { Headline } from '../syntax/tree.ts';

/** All headlines in their order, teasers among them. */
export function headlinesOf({ items }: Pick<Bulletin, 'items'>): Headline[] {
  // Asked by several rules of every item of an archive: no array for each of them.
  const headlines: Headline[] = [];
  for (const { headline } of items) if (headline) headlines.push(headline);
  return headlines;
}

/** `.`, `?`, `…`, `?…`: the end mark without the quotation mark or space around it; empty when there is none. */
export function endMarkOf(text: string, { endMark }: Headline): string {
  return endMark ? text.slice(endMark.start, endMark.end).replace(/[\s"'“”‘’«»)]+/g, '') : '';
}

/** With what a headline is compared: `headlines of the Monitor`, when its style is known, or `the others in this document`. */
export function otherHeadlines({ issue }: Bulletin, { role }: Headline, byStyle: boolean): string {
  if (!byStyle || !issue) return 'the others in this document';
  return `${role === 'teaser' ? 'teasers' : 'headlines'} of the ${issue.publication.name}`;
}

/** Where a period belongs at the end of a headline that has no end mark: inside closing quotation marks. Null where another mark stands there. */
export function periodPlace(text: string, { start, end }: Headline): number | null {
  let at = end;
  while (at > start && isQuote(text.charCodeAt(at - 1))) at--;
  const before = text.charCodeAt(at - 1);
  return isLetter(before) || isDigit(before) || before === CLOSING_PARENTHESIS ? at : null;
}

/** Whether a headline, or a story, is still to come: `TK` on a line of its own, which is a fault of its own. */
export function isToCome(text: string, { start, end }: Headline): boolean {
  return /^(?:TK)+[.…]*$/.test(text.slice(start, end));
}

const CLOSING_PARENTHESIS = 0x29;
