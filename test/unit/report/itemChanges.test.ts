import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { itemChanges } from '../../../server/src/report/itemChanges.ts';
import { changeText } from '../../../server/src/report/reviewReport.ts';

const MINT =
  'THE MINT OF ORLEC CLOSES.\n\nNo coin has been struck there since the beginning of June (Interfax, August 24).';
const FERRY = 'A FERRY FOR ESK.\n\nThe ferry that Kestria lent reached the pier of Esk (BNS, August 25).';
const RAIN = 'RAIN.\n\nIt rained in the hills of Velmara all day long (AP, August 25).';

function issue(...items: readonly string[]): string {
  return `Publication: Monitor Volume: 5 Issue: 156\n\n${items.join('\n\n')}\n`;
}

function checkChanges(before: readonly string[], after: readonly string[], expected: readonly string[]): void {
  const knowledge = createKnowledge();
  const changes = itemChanges(readBulletin(issue(...before), knowledge), readBulletin(issue(...after), knowledge));
  assert.deepEqual(
    changes.map((change) => `${change.title} ${changeText(change)}`),
    expected,
  );
}

describe('what has changed between two versions of an issue', () => {
  it('is nothing where nothing has, however lines are broken', () => {
    checkChanges([MINT, FERRY], [MINT.replace('struck there', 'struck\nthere'), FERRY], []);
  });

  it('is what was added and cut', () => {
    checkChanges([MINT, FERRY], [MINT, RAIN], ['RAIN. added, now item 2', 'A FERRY FOR ESK. cut, was item 2']);
  });

  it('is what was moved: as few items as can be', () => {
    checkChanges([MINT, FERRY, RAIN], [FERRY, RAIN, MINT], ['THE MINT OF ORLEC CLOSES. moved from 1 to 3']);
  });

  it('is what was edited, with its citations', () => {
    checkChanges(
      [MINT],
      [MINT.replace('(Interfax, August 24)', 'and nobody knows why (Interfax, August 25; BNS, August 25)')],
      [
        'THE MINT OF ORLEC CLOSES. edited: 8 words in, 1 out; + Interfax, August 25; + BNS, August 25; − Interfax, August 24',
      ],
    );
  });

  it('knows a story under another headline by its words', () => {
    checkChanges(
      [MINT, FERRY],
      [FERRY.replace('A FERRY FOR ESK', 'ESK HAS A FERRY'), MINT],
      ['ESK HAS A FERRY. edited: 4 words in, 4 out', 'THE MINT OF ORLEC CLOSES. moved from 1 to 2'],
    );
  });
});
