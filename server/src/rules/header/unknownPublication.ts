import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';

export const headerUnknownPublication = defineRule({
  id: 'header/unknown-publication',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A publication whose name is surely a misspelling of a known one.',
    why:
      'Under a misspelt name an issue stands apart from its series: it gets no date by the calendar, and no reference finds it. A publication ' +
      'that is merely unknown is not reported (B-8).',
    wrong: [
      `
Publication: Montior Volume: 5 Issue: 156
             ^^^^^^^ header/unknown-publication

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Harbor Gazette Volume: 2 Issue: 11

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check({ header, issue, knowledge }, report) {
    const written = header?.publication;
    if (!written || !issue || issue.publicationKnown) return;
    const meant = knowledge.publications.suggest(written.value);
    if (!meant) return;
    report({
      start: written.start,
      end: written.end,
      message: `No publication is called “${written.value}”. Did you mean “${meant.name}”?`,
      fix: { title: `Change to “${meant.name}”`, safe: false, edits: [replace(written, meant.name)] },
    });
  },
});
