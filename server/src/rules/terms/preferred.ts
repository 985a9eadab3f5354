import { insideOf, type Span } from '../../text/span.ts';
import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { judgedProse } from '../text/judgedProse.ts';
import type { Quotation } from '../text/quotations.ts';
import { capitalsAt } from './capitals.ts';

export const preferredTerm = defineRule({
  id: 'terms/preferred',
  severity: 'warning',
  options: {
    quotations: { type: 'boolean', default: false, description: 'whether quotations are looked at, too' },
    citations: {
      type: 'boolean',
      default: false,
      description: 'whether citations and cross-references are looked at, too',
    },
    headlines: { type: 'boolean', default: true, description: 'whether headlines are looked at' },
  },
  docs: {
    summary: 'A word that the house writes differently.',
    why:
      'A house that writes a name in one way is understood, and found. The forms stand in `bulletin.json` under `terms`; whole words count, in any case, and ' +
      'the fix keeps the case. Of forms that differ in case alone (`internet` for `Internet`) the one that is named counts, and none that has its capital ' +
      'because of its place: at the beginning of a sentence, in a name, in title case or in capitals. What others said and what papers are called is left as it is. Without terms the rule finds nothing.',
    terms: [
      { use: 'cease-fire', not: ['ceasefire'] },
      { use: 'internet', not: ['Internet'] },
    ],
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE CEASEFIRE OF ESK HOLDS.
    ^^^^^^^^^ terms/preferred

Both sides kept the ceasefire yesterday, and the Internet works (BNS, August 25).
                    ^^^^^^^^^ terms/preferred
                                                 ^^^^^^^^ terms/preferred
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE CEASE-FIRE OF ESK HOLDS.

“What ceasefire?” asked the captain (Ceasefire Weekly, August 25). Internet and mail work again.
`,
    ],
  },
  check(bulletin, report, { quotations, citations, headlines }) {
    const { tree, knowledge } = bulletin;
    const { pattern } = knowledge.terms;
    if (!pattern) return;
    const isCited = insideOf(bulletin.references.map(({ parenthesis }) => parenthesis));
    for (const prose of judgedProse(bulletin)) {
      const { block } = prose.marks;
      if (block.kind === 'headline' && !headlines) continue;
      const quoted = prose.quotations();
      const isQuoted = insideOf(spansOf(quoted, block));
      for (const found of tree.text.slice(block.start, block.end).matchAll(pattern)) {
        const [written] = found;
        const start = block.start + found.index;
        const place = { start, end: start + written.length };
        const use = knowledge.terms.houseForm(written, capitalsAt(tree.text, block, place));
        if (use === null || isPartOf(tree.text, place, written, use) || isAddress(tree.text, place)) continue;
        if ((!quotations && isQuoted(start)) || !prose.isSound(place)) continue;
        if (!citations && isCited(start)) continue;
        report({
          ...place,
          message: `The house writes “${use}”.`,
          fix: { title: `Change to “${use}”`, safe: false, edits: [replace(place, use)] },
        });
      }
    }
  },
});

/** Whether the house form holds the other one, and stands here already. */
function isPartOf(text: string, { start }: Span, written: string, use: string): boolean {
  const within = use.toLowerCase().indexOf(written.toLowerCase());
  if (within < 0 || use.length === written.length) return false;
  return text.slice(start - within, start - within + use.length).toLowerCase() === use.toLowerCase();
}

/** `www.kiev.com` */
function isAddress(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}\p{N}]\./u.test(text.slice(Math.max(0, start - 2), start)) ||
    /\.[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}

/** The quotations of a block; of one that goes on before or after it, its part. */
function spansOf(quotations: readonly Quotation[], { start, end }: Span): Span[] {
  return quotations.map(({ open, close }) => ({ start: open ?? start, end: close ?? end }));
}
