import { nameSpan } from '../../bulletin/citedName.ts';
import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { touchesDamage } from '../text/damage.ts';
import { eachSource, usualSpellings } from './sources.ts';

export const sourceTypo = defineRule({
  id: 'citation/source-typo',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A source whose name is surely a misspelling of a listed one.',
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
    const isDamaged = touchesDamage(bulletin);
    let usual: ReadonlyMap<string, string> | null = null;
    eachSource(bulletin, (cited) => {
      const meant = cited.source ? null : sources.suggest(cited.written);
      // What a hidden or damaged character makes another name is the name again without it.
      if (!meant || isDamaged(cited) || sources.lookup(cited.written.replace(/\p{Cf}/gu, ''))) return;
      const span = nameSpan(bulletin.tree.text, cited);
      usual ??= usualSpellings(bulletin);
      const name = usual.get(meant.name) ?? meant.name;
      report({
        ...span,
        message: `“${cited.written}” is not a listed source. Did you mean “${name}”?`,
        fix: { title: `Change to “${name}”`, safe: false, edits: [replace(span, name)] },
      });
    });
  },
});
