import { fileName } from '../../text/fileName.ts';
import { defineRule } from '../rule.ts';
import { faceOf } from './places.ts';
import { earlierTwin, recycledParagraphs } from './recycled.ts';

export const archiveItemTwice = defineRule({
  id: 'archive/item-twice',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'An item that the archive holds already, word for word or nearly so.',
    why:
      'An item is stored once (B-123). One that comes back with all its paragraphs was saved twice, pasted into the wrong issue, or sent again; the earlier ' +
      'of the two is taken for the right one. A headline may come back (B-36), and is not compared.',
    wrong: [
      `
//- /archive/5-155-1.txt
THE MINT OF ORLEC CLOSES.

Publication: Monitor Volume: 5 Issue: 155

The director of the Orlec mint said yesterday that no coin has been struck there since the beginning of June, and that the last of its forty workers
had been sent home without their pay (Interfax, August 24).

The treasury of Velmara has ordered its new coins from a foundry in Kestria instead, which wants to be paid in advance and in timber, since nobody
else takes the old coins any more (BNS, August 24).

//- /archive/5-157-3.txt
THE ORLEC MINT CLOSES DOWN.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ archive/item-twice

Publication: Monitor Volume: 5 Issue: 157

The director of the Orlec mint said yesterday that no coin has been struck there since the beginning of June, and that the last of its forty workers
had been sent home without their pay (Interfax, August 24).

The treasury of Velmara has ordered its new coins from a foundry in Kestria instead, which wants to be paid in advance and in timber, since nobody
else takes the old coins any more (BNS, August 24).
`,
    ],
    right: [
      `
//- /archive/5-155-1.txt
THE MINT OF ORLEC CLOSES.

Publication: Monitor Volume: 5 Issue: 155

The director of the Orlec mint said yesterday that no coin has been struck there since the beginning of June, and that the last of its forty workers
had been sent home without their pay (Interfax, August 24).

//- /archive/5-157-3.txt
THE MINT OF ORLEC CLOSES.

Publication: Monitor Volume: 5 Issue: 157

The workers of the mint have gone to court. They want to be paid for the weeks since June in the new coins from Kestria, of which there are none to be
seen in the whole of Orlec so far (BNS, August 26).
`,
    ],
  },
  checkInArchive(file, { archive }, report) {
    for (const item of file.items) {
      const twin = earlierTwin(item, recycledParagraphs(archive, file, item));
      if (!twin) continue;
      const { uri } = twin.file;
      report({
        ...faceOf(item),
        message: `This item stands in ${fileName(uri)}, too.`,
        related: [{ ...faceOf(twin.item), uri, message: 'The earlier one.' }],
      });
    }
  },
});
