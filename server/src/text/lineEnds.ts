/** Line ends of whole texts. */

/**
 * A text with the line ends of another version of it, where each has one kind only: editors and version control change them without being asked,
 * and no reader calls that a change.
 */
export function withLineEndsOf(other: string, text: string): string {
  const [wanted, ...more] = kindsIn(other);
  const [own, ...others] = kindsIn(text);
  if (wanted === undefined || own === undefined || more.length > 0 || others.length > 0 || wanted === own) return text;
  return text.replaceAll(own, wanted);
}

function kindsIn(text: string): Set<string> {
  return new Set(text.match(/\r\n|\r|\n/g));
}
