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

export interface PageParts {
  /** As text. */
  readonly title: string;
  readonly style: string;
  /** More lines of HTML for the head. */
  readonly head?: readonly string[];
  /** Lines of HTML. */
  readonly main: readonly string[];
}

/** A whole page of HTML, which loads nothing and runs nothing. */
export function pageOf({ title, style, head = [], main }: PageParts): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    ...head,
    `<style>\n${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...main,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
