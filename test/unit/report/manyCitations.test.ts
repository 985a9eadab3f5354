import assert from 'node:assert/strict';
import { reportMarkdown } from '../../../server/src/report/reportMarkdown.ts';
import { reviewReport } from '../../../server/src/report/reviewReport.ts';
import { createLanguageService } from '../../../server/src/service.ts';

const service = createLanguageService();
/** More than a function takes as arguments. */
const VERY_MANY = 150_000;

describe('the report of a very long issue', () => {
  it('says how old what it cites is', () => {
    const paragraph = `${'So (NTV, May 5). '.repeat(50)}\n`;
    const bulletin = service.read(
      `Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n${`\n${paragraph}`.repeat(VERY_MANY / 50)}`,
    );
    const report = reportMarkdown(reviewReport(bulletin, { name: 'long', findings: [], earlier: null }));
    assert.match(report, /NTV.*150,?000/);
  });
});
