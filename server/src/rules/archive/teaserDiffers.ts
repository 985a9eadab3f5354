import { distance } from 'fastest-levenshtein';
import { ownHeadline, teaserOf } from '../../archive/itemOrder.ts';
import type { FileRecord, HeadlineRecord } from '../../archive/record.ts';
import { fileName } from '../../text/fileName.ts';
import { defineRule } from '../rule.ts';

/** Of two forms of one headline at least this much is the same; another headline shares less. */
const NEARLY_THE_SAME = 0.7;

export const archiveTeaserDiffers = defineRule({
  id: 'archive/teaser-differs',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A teaser that is not quite the headline of the item it announces.',
    why:
      'A teaser has the words of the next item’s headline; only its case, quotation marks and dashes may differ (B-40). Where they differ by more, one of ' +
      'the two was changed after the other was written. A teaser that is like no headline of its issue announces an item that is not stored.',
    wrong: [
      `
//- /archive/5-156-1.txt
TWO FERRIES FOR ESK.

Publication: Monitor Volume: 5 Issue: 156

Two ferries tied up at the pier of Esk (BNS, August 25).

THE MINT OF ORLECK CLOSES.
^^^^^^^^^^^^^^^^^^^^^^^^^^ archive/teaser-differs
//- /archive/5-156-2.txt
THE MINT OF ORLEC CLOSES.

Publication: Monitor Volume: 5 Issue: 156

No coin has been struck since June (Interfax, August 25).
`,
    ],
    right: [
      `
//- /archive/5-156-1.txt
TWO FERRIES FOR ESK.

Publication: Monitor Volume: 5 Issue: 156

Two ferries tied up at the pier of Esk (BNS, August 25).

THE MINT OF “ORLEC” CLOSES.
//- /archive/5-156-2.txt
THE MINT OF ORLEC CLOSES.

Publication: Monitor Volume: 5 Issue: 156

No coin has been struck since June (Interfax, August 25).
`,
    ],
  },
  checkInArchive(file, { archive }, report) {
    const teaser = teaserOf(file);
    const issue = archive.issues.ofFile(file);
    if (!teaser || !issue) return;
    const others = issue.files.flatMap((each) => {
      const headline = each === file ? null : ownHeadline(each);
      return headline ? [{ file: each, headline }] : [];
    });
    if (others.some(({ headline }) => headline.key === teaser.key)) return;
    const announced = new Set(issue.files.map((each) => teaserOf(each)?.key));
    const free = others.filter(({ headline }) => !announced.has(headline.key));
    const meant = nearest(teaser, free);
    if (!meant) return;
    const { headline } = meant;
    report({
      start: teaser.start,
      end: teaser.end,
      message: `The headline in ${fileName(meant.file.uri)} is “${headline.text}”.`,
      related: [
        { start: headline.start, end: headline.end, uri: meant.file.uri, message: 'The headline that it announces.' },
      ],
    });
  },
});

type Announced = { readonly file: FileRecord; readonly headline: HeadlineRecord };

function nearest(teaser: HeadlineRecord, candidates: readonly Announced[]): Announced | null {
  const [best] = candidates
    .map((candidate) => ({ candidate, likeness: likeness(teaser.key, candidate.headline.key) }))
    .filter((each) => each.likeness >= NEARLY_THE_SAME)
    .sort((a, b) => b.likeness - a.likeness);
  return best?.candidate ?? null;
}

/** Of two that differ: from 0, nothing in common, to 1, nearly the same. */
function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}
