/** The page of a rule, in Markdown: what `docs/rules` holds and what the command explains. */
import type { OptionDeclaration } from '../config/ruleSettings.ts';
import type { Rule, Severity } from './rule.ts';

/** What a severity means to the reader. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error: it is wrong',
  warning: 'warning: surely a slip',
  information: 'information: for the reviewer',
  hint: 'hint: a matter of style',
};

/** All about one rule, as a Markdown document that ends with a line end. */
export function explainRule(rule: Rule): string {
  const { id, severity, docs } = rule;
  const parts = [
    `# ${id}`,
    docs.summary,
    `Severity: ${SEVERITIES[severity]}.`,
    '## Why',
    docs.why,
    ...optionsSection(rule),
    ...termsSection(rule),
    ...filesNote(docs),
    '## Wrong',
    ...docs.wrong.map(example),
    '## Right',
    ...docs.right.filter((fixture) => fixture !== '').map(example),
  ];
  return `${parts.join('\n\n')}\n`;
}

function optionsSection({ options }: Rule): string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const rows = entries.map(
    ([name, option]) =>
      `| \`${name}\` | ${typeOf(option)} | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  );
  return ['## Options', ['| name | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n')];
}

function termsSection({ docs: { terms } }: Rule): string[] {
  if (!terms) return [];
  return [
    '## Examples',
    'They are read with this in `bulletin.json`:',
    `\`\`\`json\n${JSON.stringify({ terms })}\n\`\`\``,
  ];
}

/** Said where an example is an archive. */
function filesNote({ wrong, right }: Rule['docs']): string[] {
  const isArchive = [...wrong, ...right].some((fixture) => fixture.trimStart().startsWith('//- '));
  return isArchive ? ['In the examples, a line `//- /name` begins a file.'] : [];
}

function typeOf(option: OptionDeclaration): string {
  switch (option.type) {
    case 'integer':
      return option.minimum === undefined ? 'whole number' : `whole number, at least ${option.minimum}`;
    case 'boolean':
      return 'true or false';
    case 'strings':
      return 'list of strings';
  }
}

/** The language of the block makes VS Code and other readers that know it colour the example. */
function example(fixture: string): string {
  return `\`\`\`bulletin\n${fixture.trim()}\n\`\`\``;
}
