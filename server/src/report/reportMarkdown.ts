import { escapeMarkdown } from '../export/markdown.ts';
import {
  changeText,
  headOf,
  type ReviewReport,
  SOURCE_COLUMNS,
  shareText,
  sourceCells,
  verdictOf,
} from './reviewReport.ts';
import type { Matter } from './reviewState.ts';
import { signatureOf } from './signature.ts';

/** The report as Markdown. */
export function reportMarkdown(report: ReviewReport): string {
  const { name, state } = report;
  const under = [name, ...(state.date === null ? [] : [state.date])].map(escapeMarkdown).join(' · ');
  const blocks = [
    `# Review of ${escapeMarkdown(state.title)}`,
    under,
    `**${verdictOf(state)}**`,
    ...countsTable(report),
    ...mattersByItem(report),
    ...sourcing(report),
    ...changes(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function countsTable({ state: { counts, severities } }: ReviewReport): string[] {
  const cells = [...Object.entries(severities), ...Object.entries(counts)]
    .filter(([key, count]) => key !== 'finding' && count > 0)
    .map(([key, count]) => [NAMES[key] ?? key, String(count)]);
  return cells.length === 0 ? [] : [table(['what', 'how many'], cells)];
}

/** What the counts are called. */
const NAMES: Readonly<Record<string, string>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'for information',
  hint: 'hints',
  uncited: 'paragraphs without a source',
  placeholder: 'placeholders',
  reference: 'doubtful cross-references',
  comment: 'comments',
  suggestion: 'suggestions',
};

function mattersByItem(report: ReviewReport): string[] {
  const open = report.state.items.filter(({ matters }) => matters.length > 0);
  if (open.length === 0) return [];
  return [
    '## What to look at',
    ...open.flatMap(({ title, matters }) => [
      `### ${escapeMarkdown(title)}`,
      matters.map((matter) => `- ${matterLine(matter, report)}`).join('\n'),
    ]),
  ];
}

function matterLine(matter: Matter, { lines }: ReviewReport): string {
  const { text, rule, isOpen } = matter;
  const who = signatureOf(matter);
  const head = headOf(matter);
  const tail = rule === null ? (who === '' ? '' : ` (${escapeMarkdown(who)})`) : ` (\`${rule}\`)`;
  return `${isOpen ? '**' : ''}${lines.placeText(matter.start)} ${head}${isOpen ? '**' : ''}: ${escapeMarkdown(text)}${tail}`;
}

function sourcing({ sourcing: told }: ReviewReport): string[] {
  const { onOneSource, onNone, sources } = told;
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${title}\n\n${items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')}`];
  const rows = sources.map((source) => [escapeMarkdown(source.name), ...sourceCells(source)]);
  return [
    '## Sources',
    shareText(told),
    ...list('Items on one source:', onOneSource),
    ...list('Items without a source:', onNone),
    ...(rows.length > 0 ? [table(['source', ...SOURCE_COLUMNS], rows)] : []),
  ];
}

function changes({ changes: changed }: ReviewReport): string[] {
  if (!changed) return [];
  const lines = changed.items.map((item) => `- ${escapeMarkdown(item.title)}: ${escapeMarkdown(changeText(item))}`);
  return [
    `## Changes since ${escapeMarkdown(changed.since)}`,
    lines.length === 0 ? 'No item has changed.' : lines.join('\n'),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
