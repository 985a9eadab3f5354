/** A value as JSON that people can read too: indented by two spaces, with a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
