/** Text for a hover, written once and shown as Markdown or as plain text. */

export type MarkupFormat = 'markdown' | 'plaintext';

/** A run of text; strong where it is the answer. */
export type Run = string | { readonly strong: string };

/** Lines that belong together. */
export type Section = readonly (readonly Run[])[];

/** Sections with a blank line between them, each line on a line of its own. */
export function render(sections: readonly Section[], format: MarkupFormat): string {
  const lineEnd = format === 'markdown' ? '  \n' : '\n';
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.map((line) => line.map((run) => renderRun(run, format)).join('')).join(lineEnd))
    .join('\n\n');
}

function renderRun(run: Run, format: MarkupFormat): string {
  if (format === 'plaintext') return typeof run === 'string' ? run : run.strong;
  return typeof run === 'string' ? escapeMarkdown(run) : `**${escapeMarkdown(run.strong)}**`;
}

/** Names come from the text and may hold anything; in Markdown all of it must show as it is. What needs no escape gets none: some editors show the source. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<~&]|^[#+>-]/g, '\\$&');
}
