/** Text for a hover, written once and shown as Markdown or as plain text. */

export type MarkupFormat = 'markdown' | 'plaintext';

/** A run of text; strong where it is the answer, a link where it leads there. */
export type Run = string | { readonly strong: string } | { readonly text: string; readonly link: string };

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
  const text = typeof run === 'string' ? run : 'strong' in run ? run.strong : run.text;
  if (format === 'plaintext') return text;
  const escaped = escapeMarkdown(text);
  if (typeof run === 'string') return escaped;
  return 'strong' in run ? `**${escaped}**` : `[${escaped}](<${run.link}>)`;
}

/** Names come from the text and may hold anything; in Markdown all of it must show as it is. What needs no escape gets none: some editors show the source. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<~&]|^[#+>-]/g, '\\$&');
}
