/** Lines that are told by what they look like: headers, headlines, the colophon. */

const r = String.raw;

/** What title case leaves in lower case: articles, conjunctions, prepositions, the particles of names. */
const SMALL_WORDS =
  'a an the and or but nor so yet as at by for from in into of off on onto out over per than to up via with within without under upon after before ' +
  'against amid among around between behind beyond during since through toward towards until about above across along near vs v de da di du la le el ' +
  'al von van der den is its it his her not if be';

export const linePieces: Readonly<Record<string, string>> = {
  /** Nearly all letters are capitals: small ones come singly or in pairs, with a long stretch of capitals behind (McDONALD). */
  capsLine: r`(?=.{2,200}$)(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})\s*(?![–—*•])(?:\g<cut>)?\g<capitals>(?:\{\g<capitals>|\p{Ll}{1,2}(?=[^\p{Ll}{]{14})\g<capitals>){0,6}(?:\g<cut>)?\s*$`,
  capitals: r`[^\p{Ll}{\n]*+`,

  /** Each word begins with a capital but for small ones, which never come first. A line that ends in a parenthesis ends in a citation. */
  titleLine: r`(?=.*?\g<wordStart>.*?\g<wordStart>)(?!.*\)\.?\s*$)\s*(?![–—*•])\g<noWord>(?!\p{Ll})(?:(?:\g<bigWord>|\g<smallWord>)\g<noWord>){2,40}$`,
  wordStart: r`(?<![\p{L}\p{N}'’-])\p{Lu}`,
  bigWord: r`[\p{L}\p{N}&&[^\p{Ll}]][\p{L}\p{N}'’-]*+`,
  smallWord: r`(?:${SMALL_WORDS.split(' ').join('|')})(?![\p{L}\p{N}'’-])`,
  noWord: r`[^\p{L}\p{N}\n]*+`,

  /** The right form and those that hurried people give it: a slip of the first key, keys without a colon, no first key. */
  headerStart: r`(?:(?i:pub\p{L}*|p\p{L}{7,10}n)\b\.?\s*[:;]|(?i:publication)\b.*\b\g<issueKey>|(?i:vol|volume)\b\.?:\s*[\dIVXL]+\b[\s,.]*\g<issueKey>\.?:|\p{Lu}[^.!?\n]{0,60}?\s\g<volumeAndIssue>\.?\s*$)`,
  volumeAndIssue: r`(?i:v|vol|volume)\b[\s.:;]*[\dIVXL]+\b[\s,.]*\g<issueKey>[\s.:;#№]*\d+`,
  issueKey: r`(?i:vol|volume|iss|issue|no|nr|num|number)\b`,

  colophonStart: r`(?i:The [\p{L} ]{2,60} is (?:a publication of|published|produced|distributed|issued)\b|Copyright (?:\(c\)|©)|©\s*\d{4}|(?:Senior )?(?:Analyst|Editor)s?:|Staff:)`,
};
