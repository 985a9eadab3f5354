import type { Bulletin, CitedSource } from '../../bulletin/bulletin.ts';
import { trimEnd } from '../../syntax/characters.ts';
import type { Span } from '../../text/span.ts';
import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { eachReference } from './references.ts';

export const sourceTypo = defineRule({
  id: 'citation/source-typo',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A source whose name is surely a slip of a listed one.',
    why:
      'A misspelt source is lost to every count and search (B-80). A source that is merely not listed is normal and never reported (B-69). The ' +
      'fix writes the name as this document usually writes it.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Interfex, August 25).
                                     ^^^^^^^^ citation/source-typo
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Harbor Gazette [Esk], August 25; Interfax, August 24).
`,
    ],
  },
  check(bulletin, report) {
    const { sources } = bulletin.knowledge;
    let usual: ReadonlyMap<string, string> | null = null;
    eachSource(bulletin, (cited) => {
      const meant = cited.source ? null : sources.suggest(cited.written);
      if (!meant) return;
      const span = nameOf(bulletin.tree.text, cited);
      usual ??= usualNames(bulletin);
      const name = usual.get(meant.name) ?? meant.name;
      report({
        ...span,
        message: `“${cited.written}” is not a listed source. Did you mean “${name}”?`,
        fix: { title: `Change to “${name}”`, safe: false, edits: [replace(span, name)] },
      });
    });
  },
});

function eachSource(bulletin: Bulletin, visit: (cited: CitedSource) => void): void {
  eachReference(bulletin, ({ groups }) => {
    for (const group of groups) if (group.role === 'citation') group.sources.forEach(visit);
  });
}

/** The name without a place in brackets behind it. */
function nameOf(text: string, { start, end }: CitedSource): Span {
  const bracket = text.slice(start, end).indexOf('[');
  return { start, end: bracket > 0 ? trimEnd(text, start, start + bracket) : end };
}

/** How the document writes each source most often, by the listed name. */
function usualNames(bulletin: Bulletin): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  eachSource(bulletin, ({ source, written }) => {
    if (!source) return;
    const spellings = counts.get(source.name) ?? new Map<string, number>();
    counts.set(source.name, spellings.set(written, (spellings.get(written) ?? 0) + 1));
  });
  return new Map([...counts].map(([name, spellings]) => [name, mostFrequent(spellings) ?? name]));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
