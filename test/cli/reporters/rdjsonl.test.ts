import assert from 'node:assert/strict';
import { rdjsonlReporter } from '../../../server/src/cli/reporters/rdjsonl.ts';
import { finding, printed } from './printed.ts';

describe('the rdjsonl reporter', () => {
  const TEXT = 'first\nçé 🗼 second line\n';
  const second = TEXT.indexOf('second');

  it('prints an object for each finding, with columns in bytes of UTF-8', () => {
    const edits = [
      { start: second + 6, end: second + 7, text: ' — ' },
      { start: second, end: second, text: '"' },
    ];
    const findings = [
      finding({ severity: 'error', start: second, end: second + 6, fix: { title: 'Mend it', safe: true, edits } }),
      finding({ severity: 'hint', start: 0, end: 5 }),
    ];
    const lines = printed(rdjsonlReporter, 'é.bulletin', TEXT, findings).split('\n');
    assert.equal(lines.pop(), '');
    const column = Buffer.byteLength('çé 🗼 ') + 1;
    const range = (from: number, to: number) => ({ start: { line: 2, column: from }, end: { line: 2, column: to } });
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      [
        {
          message: 'A message.',
          location: { path: 'é.bulletin', range: range(column, column + 6) },
          severity: 'ERROR',
          source: { name: 'bulletin' },
          code: { value: 'group/rule' },
          suggestions: [{ range: range(column, column + 7), text: '"second — ' }],
        },
        {
          message: 'A message.',
          location: { path: 'é.bulletin', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } } },
          severity: 'INFO',
          source: { name: 'bulletin' },
          code: { value: 'group/rule' },
        },
      ],
    );
  });
});
