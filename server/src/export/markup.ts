/** Writing HTML so that any text stays text. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // No page can hold it, in any spelling.
  '\0': '\ufffd',
};

/** A text as HTML that means this text, between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'\0]/g, (character) => ENTITIES[character] ?? '');
}

/** An attribute with its leading space; nothing where there is no value. */
export function attribute(name: string, value: string | number | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}
