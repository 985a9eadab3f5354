/** The headlines of a bulletin, as several rules ask for them. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import { CLOSE_PARENTHESIS, ELLIPSIS, isLetterOrDigit, isQuote, PERIOD } from '../syntax/characters.ts';
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
  return endMark ? text.slice(endMark.start, endMark.end).replace(/[\s"'“”‘’«»)]/g, '') : '';
}

/** Whether a headline may be taken up by another: it has an ellipsis at its end, alone or with another mark. */
export function isOpenEnded(text: string, headline: Headline): boolean {
  return /…|\.\./.test(endMarkOf(text, headline));
}

/** The length of the ellipsis that a headline begins with; 0 when it does not. */
export function openingEllipsis(text: string, { start }: Headline): number {
  const first = text.charCodeAt(start);
  if (first !== PERIOD && first !== ELLIPSIS) return 0;
  return /^(?:…|\.{2,})/.exec(text.slice(start, start + 8))?.[0].length ?? 0;
}

/** Whether a headline names a country or the like, of which the items under it tell: it ends in a colon. */
export function isTopic(text: string, headline: Headline): boolean {
  return endMarkOf(text, headline).endsWith(':');
}

/** Whether a headline is the title of a section, `Briefs`: one word in small letters, without a mark. Headlines may follow it. */
export function isSection(text: string, { start, end }: Headline): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));
}

/** With what a headline is compared: `headlines of the Monitor`, when its style is known, or `the others in this document`. */
export function otherHeadlines({ issue }: Bulletin, { role }: Headline, byStyle: boolean): string {
  if (!byStyle || !issue) return 'the others in this document';
  return `${role === 'teaser' ? 'teasers' : 'headlines'} of the ${issue.publication.name}`;
}

/** Where a period belongs at the end of a headline that has no end mark: inside closing quotation marks. Null where another mark stands there. */
export function periodPlace(text: string, { end }: Headline): number | null {
  let at = end;
  while (isQuote(text.charCodeAt(at - 1))) at--;
  const before = text.charCodeAt(at - 1);
  return isLetterOrDigit(before) || before === CLOSE_PARENTHESIS ? at : null;
}

/** Whether a headline, or a story, is still to come: `TK` on a line of its own, which is a fault of its own. */
export function isToCome(text: string, { start, end }: Headline): boolean {
  return /^(?:TK)+[.…]*$/.test(text.slice(start, end));
}
