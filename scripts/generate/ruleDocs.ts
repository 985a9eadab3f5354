/** `docs/rules`: a page for each rule, and a table of them all. */
import { explainRule } from '../../server/src/rules/explain.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import type { Output } from './output.ts';

const FOLDER = 'docs/rules';
const NOTE = '<!-- Generated from server/src/rules by `npm run generate`. -->';

export const ruleDocs: Output = {
  owns: `${FOLDER}/**/*.md`,
  files: () =>
    new Map([
      [`${FOLDER}/README.md`, index()],
      ...ALL_RULES.map((rule): [string, string] => [`${FOLDER}/${rule.id}.md`, `${NOTE}\n\n${explainRule(rule)}`]),
    ]),
};

function index(): string {
  return `${NOTE}

# The rules

What is checked. In \`bulletin.json\` a rule is set by its name, or with all of its group by \`group/*\`; \`bulletin explain NAME\` prints its page.
A *safe* fix cannot change what is meant, and \`bulletin check --fix\` applies it.

| rule | severity | what it finds |
|---|---|---|
${ALL_RULES.map(row).join('\n')}
`;
}

function row({ id, severity, docs }: Rule): string {
  return `| [\`${id}\`](${id}.md) | ${severity} | ${docs.summary} |`;
}
