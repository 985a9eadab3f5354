import assert from 'node:assert/strict';
import type { StatisticsResult } from '../../server/src/protocol/archive.ts';
import { startInProcess } from '../harness/lsp/inProcess.ts';

const FOLDER = 'file:///archive';
const issue = (number: number, source: string): string =>
  `Publication: Monitor Volume: 5 Issue: ${number}\n\nRAIN.\n\nIt rained (${source}, August 24).\n`;

describe('the archive in numbers', () => {
  it('is of the files as they are open, and says when all are read', async () => {
    const { client, scheduler } = startInProcess([
      [`${FOLDER}/5-155.bulletin`, issue(155, 'BNS')],
      [`${FOLDER}/5-156.bulletin`, issue(156, 'BNS')],
    ]);
    await client.initialize(undefined, { workspaceFolders: [{ uri: FOLDER, name: 'archive' }] });
    await client.open(`${FOLDER}/5-156.bulletin`, issue(156, 'AP'));
    const ask = (): Promise<StatisticsResult> => client.ask('bulletin/statistics', {});
    assert.deepEqual([(await ask()).isComplete, (await ask()).issues], [false, 1]);
    let found = await ask();
    while (!found.isComplete) {
      scheduler.advance(1000);
      found = await ask();
    }
    assert.deepEqual(
      found.sources.map(({ name, citations }) => [name, citations]),
      [
        ['AP', 1],
        ['BNS', 1],
      ],
    );
    assert.deepEqual(
      found.periods.map(({ name, issues }) => [name, issues]),
      [['1999-08', 2]],
    );
  });
});
