/** Lines that are told by what they look like: headers, headlines, the colophon. */
import { PARTICLES, SMALL_WORDS } from '../../../server/src/syntax/headline.ts';

const r = String.raw;

export const linePieces: Readonly<Record<string, string>> = {
  /** Nearly all letters are capitals: small ones come singly or in pairs, with a long stretch of capitals behind (McDONALD). */
  capsLine: r`(?=.{2,200}$)(?=.*?\g<upper>.*?\g<upper>)\s*\g<noApparatus>\g<capitals>(?:\g<cut>\g<capitals>|\{\g<capitals>|\g<lower>{1,2}(?=(?:(?!\g<lower>)[^{\n]){14})\g<capitals>){0,9}\s*$`,
  capitals: r`[^\p{Ll}{\n]*+`,
  lower: r`\p{Ll}`,

  /** Each word begins with a capital but for small ones, which never come first. A line that ends in a parenthesis ends in a citation. */
  titleLine: r`(?=.*?\g<wordStart>.*?\g<wordStart>)(?!.*\)\.?\s*$)\s*\g<noApparatus>\g<betweenWords>(?!\g<lower>)(?:(?:(?:\g<upper>|\d)\g<wordEnd>|\g<smallWord>)\g<betweenWords>){2,40}$`,
  /** No bullet, note, number of a part or row of a table. */
  noApparatus: r`(?!\g<bullet>|[\[(]\d{1,3}[\])]|[IVX]+[.)]?\s*$|(?!(?:\d{1,3}|[A-Z]|[IVX]+)[.)]?\t[^\t]*$)[^\t\n]+\t|.* {3,}[-+–−$€£]?\d)`,
  bullet: r`[–—•]|\*(?!\*[^\s*]|[^\s*][^*\n]*\*\s*$)`,
  /** The signs of Markdown behind a headline in bold. */
  closingSigns: r`(?:\*{1,2}|_{1,2})?\s*`,
  betweenWords: r`(?:\g<cut>|\W|_)*+`,
  wordStart: r`(?<![\w'’-])\g<upper>`,
  wordEnd: r`(?:\w|['’-])*+`,
  smallWord: r`(?:(?:${[...SMALL_WORDS, ...PARTICLES].join('|')})(?!\w|['’-])|\g<lower>{1,3}['’-](?=\g<upper>))`,

  /** The right form and those that hurried people give it: a slip of the first key, keys without a colon, no first key. */
  headerStart: r`(?:(?i:pub[a-z]*|p[a-z]{7,10}n)\b\.?\s*[:;]|(?i:publication)\b.*\b\g<issueKey>|(?i:vol|volume)\b\.?:\s*[\dIVXL]+\b[\s,.]*\g<issueKey>\.?:|\g<upper>[^.!?\n]{0,60}?\s\g<volumeAndIssue>\.?\s*$)`,
  volumeAndIssue: r`(?i:v|vol|volume)\b[\s.:;]*[\dIVXL]+\b[\s,.]*\g<issueKey>[\s.:;#№]*\d+`,
  issueKey: r`(?i:vol|volume|iss|issue|no|nr|num|number)\b`,

  colophonStart: r`(?i:The (?:\w| ){2,60} is (?:a publication of|published|produced|distributed|issued)\b|Copyright (?:\(c\)|©)|©\s*\d{4}|(?:Senior )?(?:Analyst|Editor)s?:|Staff:)`,
};
