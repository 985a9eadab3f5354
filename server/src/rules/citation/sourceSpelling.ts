import { nameSpan } from '../../bulletin/citedName.ts';
import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { isRepeated } from './duplicateSource.ts';
import { eachSource, hasSeveralSpellings, sourceKey, usualSpellings } from './sources.ts';

export const sourceSpelling = defineRule({
  id: 'citation/source-spelling',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'A source that the same document spells in another way elsewhere.',
    why:
      'Readers take two spellings for two sources, and a search for one misses the other (B-69). What counts is what the document does most often; an ' +
      'alias that is used throughout is right.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Kommersant-daily, August 25). A third is expected (Kommersant daily, August 25).
                                                                                        ^^^^^^^^^^^^^^^^ citation/source-spelling
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Kommersant daily, August 25). A third is expected (Kommersant daily, August 25).
`,
    ],
  },
  check(bulletin, report) {
    if (!hasSeveralSpellings(bulletin)) return;
    const usual = usualSpellings(bulletin);
    eachSource(bulletin, (cited, group) => {
      const spelling = usual.get(sourceKey(cited));
      if (spelling === undefined || spelling === cited.written || isRepeated(cited, group)) return;
      const span = nameSpan(bulletin.tree.text, cited);
      report({
        ...span,
        message: `This document calls the same source “${spelling}” elsewhere.`,
        fix: { title: `Change to “${spelling}”`, safe: false, edits: [replace(span, spelling)] },
      });
    });
  },
});
