/** The words of a text on one line, with one space between them and none around. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
