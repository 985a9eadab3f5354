import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { createIssueCalendar } from '../../../server/src/calendar/issueCalendar.ts';
import { createCheck } from '../../../server/src/check/checkBulletin.ts';
import { readArchive } from '../../harness/archive.ts';

const calendar = createIssueCalendar({ firstYear: null, schedule: 'monthly' });
const knowledge = createKnowledge({
  publications: [{ name: 'Lantern', names: ['the Lantern'], calendar, style: [], template: null }],
});

const MONTHS = ['January', 'February', 'March', 'May', 'June', 'July'];
const LANTERNS = MONTHS.map(
  (month, index) => `
//- /${month}.bulletin
Publication: Lantern Volume: 5 Issue: ${index + 1}
Date: ${month} 1, 1999

NEWS FROM ESK.

The ferry waits.
`,
);

describe('an archive around a day of which no issue is held', () => {
  it('marks the files that refer to that day when issues come, go and get other days, so that the day is covered or no more', () => {
    const { archive, files } = readArchive(
      `
//- /5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

NEWS FROM ESK.

It waits (see the Lantern, April 1).
${LANTERNS.join('')}`,
      knowledge,
    );
    const [own] = files;
    const june = files.find(({ path }) => path === '/June.bulletin');
    assert.ok(own && june);
    const check = createCheck();
    const found = (): string[] => {
      const file = archive.get(own.path);
      assert.ok(file);
      return check(own.bulletin, { held: { archive, file } }).map(({ rule }) => rule);
    };
    const undated = readArchive(
      '//- /June.bulletin\nPublication: Lantern Volume: 6 Issue: 5\n\nNEWS FROM ESK.\n\nThe ferry waits.\n',
      knowledge,
    ).open.bulletin;
    assert.deepEqual(found(), ['cross-reference/unresolved']);
    const steps: readonly (readonly [change: () => void, finds: readonly string[]])[] = [
      [() => archive.remove('/June.bulletin'), []],
      [() => archive.update('/June.bulletin', june.bulletin), ['cross-reference/unresolved']],
      [() => archive.update('/June.bulletin', undated), []],
    ];
    for (const [change, finds] of steps) {
      const before = archive.revisionOf(own.path);
      change();
      assert.deepEqual(found(), finds);
      assert.notEqual(archive.revisionOf(own.path), before);
    }
  });
});
