/** How items and issues are called where people look for them: outline, breadcrumbs, quick open. */
import type { Bulletin, Issue, Item } from '../bulletin/bulletin.ts';
import { isSpace, skipSpace, trimEnd } from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';

/** About as much as an outline shows of a name. */
const FIRST_WORDS_LENGTH = 48;

/** `Monitor 5/156`, less what the header does not say. */
export function issueName({ publication, volume, number }: Issue): string {
  if (volume !== null && number !== null) return `${publication.name} ${volume}/${number}`;
  if (volume !== null) return `${publication.name}, volume ${volume}`;
  return number === null ? publication.name : `${publication.name}, issue ${number}`;
}

/** The headline as it is written, which is what it is called in every other list, too. Without a headline, the item's first words. */
export function itemName({ tree }: Bulletin, item: Item): string {
  return (item.headline && singleSpaced(tree.text, item.headline)) || firstWords(tree.text, item);
}

/** The text of a span on one line, with single spaces. */
export function singleSpaced(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/[\s\ufeff]+/g, ' ')
    .trim();
}

function firstWords(text: string, span: Span): string {
  const start = skipSpace(text, span.start, span.end);
  const longest = start + FIRST_WORDS_LENGTH;
  const lineEnd = Math.min(...['\n', '\r'].map((sign) => text.indexOf(sign, start)).filter((at) => at >= 0), span.end);
  if (lineEnd <= longest) return singleSpaced(text, { start, end: lineEnd }) || '(empty item)';
  let end = longest;
  while (end > start && !isSpace(text.charCodeAt(end))) end--;
  const cut = end > start ? trimEnd(text, start, end) : longest;
  return `${singleSpaced(text, { start, end: cut })} …`;
}
