/** From words to the marks that say them, so that reading the marks gives the words again, whatever they hold. */

/** Who signs, and when. */
export interface Signature {
  /** One word. */
  readonly author: string;
  /** `1999-08-26`; null for nobody's business. */
  readonly day: string | null;
}

/** A name as an author is called in marks: one word, `Maria Lopez` becomes `Maria-Lopez`. Null where nothing is left of it. */
export function authorName(name: string): string | null {
  const word = name
    .replace(/^[\s@]+/, '')
    .replace(/[:{}<>]/g, '')
    .trim()
    .replace(/\s+/g, '-');
  return word === '' ? null : word;
}

/** A comment. What would end it too early is broken by a space. */
export function commentMark(text: string, signature: Signature | null): string {
  const said = text.trim().replaceAll('<<}', '<< }');
  if (!signature) return `{>>${said}<<}`;
  const { author, day } = signature;
  const name = day === null ? `@${author}` : `@${author} ${day}`;
  return said === '' ? `{>>${name}<<}` : `{>>${name}: ${said}<<}`;
}

/**
 * The marks that suggest `after` in place of `before`, one after the other: one, unless the words hold signs of their own. A mark ends at the
 * first closing sign of its kind; so words that hold one are parted within it, into two marks.
 */
export function suggestionMarks(before: string, after: string): string[] {
  const whole = before !== '' && after !== '' && !before.includes('~>') && !`${before} ${after}`.includes('~~}');
  if (whole) return [`{~~${before}~>${after}~~}`];
  return [
    ...parted(before, '--}').map((part) => `{--${part}--}`),
    ...parted(after, '++}').map((part) => `{++${part}++}`),
  ];
}

/** The parts of some words, none of which holds `sign`. */
function parted(words: string, sign: string): string[] {
  if (words === '') return [];
  const pieces = words.split(sign);
  return pieces.map(
    (piece, index) => `${index > 0 ? '}' : ''}${piece}${index < pieces.length - 1 ? sign.slice(0, -1) : ''}`,
  );
}
