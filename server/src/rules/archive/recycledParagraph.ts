import { fileName } from '../../text/fileName.ts';
import { defineRule } from '../rule.ts';
import { earlierTwin, recycledParagraphs } from './recycled.ts';

/** A paragraph of the example, with one word changed. */
const CHANGED =
  'The director of the Orlec mint said recently that no coin has been struck there since the beginning of June, and that the last of its forty workers ' +
  'had been sent home without their pay (Interfax, August 24).';

export const archiveRecycledParagraph = defineRule({
  id: 'archive/recycled-paragraph',
  severity: 'information',
  options: {},
  docs: {
    summary: 'A paragraph of an earlier item, whole or nearly so.',
    why:
      'Background that is taken over from an earlier item carries its dates and its present tense along (B-124). The editor should know where it comes from, ' +
      'and whether it still holds. Paragraphs of fewer than twenty words are not compared.',
    wrong: [
      `
//- /archive/5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF ORLEC CLOSES.

${CHANGED.replace('recently', 'yesterday')}

//- /archive/5-157.bulletin
Publication: Monitor Volume: 5 Issue: 157

WORKERS OF THE MINT GO TO COURT.

The workers want to be paid for the weeks since June (BNS, August 26).

${CHANGED}
${'^'.repeat(CHANGED.length)} archive/recycled-paragraph
`,
    ],
    right: [
      `
//- /archive/5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF ORLEC CLOSES.

No coin has been struck since June (Interfax, August 24).

//- /archive/5-157.bulletin
Publication: Monitor Volume: 5 Issue: 157

WORKERS OF THE MINT GO TO COURT.

No coin has been struck since June (Interfax, August 24).
`,
    ],
  },
  checkInArchive(file, { archive }, report) {
    for (const item of file.items) {
      const recycled = recycledParagraphs(archive, file, item);
      // Said of the whole item, by another rule.
      const twin = earlierTwin(item, recycled);
      for (const { paragraph, from } of recycled) {
        if (from.item === twin?.item) continue;
        const { uri } = from.file;
        const place = from.file === file ? 'further up' : `in ${fileName(uri)}`;
        report({
          start: paragraph.start,
          end: paragraph.end,
          message: `This paragraph stands ${place}, too.`,
          related: [{ start: from.paragraph.start, end: from.paragraph.end, uri, message: 'The earlier one.' }],
        });
      }
    }
  },
});
