import assert from 'node:assert/strict';
import { accept, completionAt } from './checkCompletion.ts';

/** An issue of Thursday, August 26, 1999, that cites two sources already, with a line that is written. */
const issue = (line: string): string => `
Publication: Monitor Volume: 5 Issue: 156

THE FERRY SAILS AGAIN.

The ferry sailed (Reuters, August 25). It came back (Itar-Tass, August 24).

And then it sailed again ${line}
`;

/** What stands on top while the citation is typed: from each prefix on, until the next one is reached. `-` for nothing. */
const ON_TOP = `
( → Itar-Tass, August 24
(I → Itar-Tass
(Itar-Tass, → August 25
(Itar-Tass, Augus → August 25
(Itar-Tass, August 24 → -
(Itar-Tass, August 24; → Reuters, August 25
(Itar-Tass, August 24; R → Reuters
(Itar-Tass, August 24; Reuters, → August 25
(Itar-Tass, August 24; Reuters, August 25 → -
(Itar-Tass, August 24; Reuters, August 25) → -`;

const CITATION = '(Itar-Tass, August 24; Reuters, August 25)';

describe('completion as people type', () => {
  for (const closing of [')', '']) {
    it(`keeps the right item on top with every letter ${closing ? 'before a parenthesis that the editor closed' : 'of an open parenthesis'}`, () => {
      const steps = ON_TOP.trim()
        .split('\n')
        .map((line) => line.split(' → '));
      let expected = '';
      for (let length = 1; length <= CITATION.length; length++) {
        const typed = CITATION.slice(0, length);
        expected = steps.find(([prefix]) => prefix === typed)?.[1] ?? expected;
        const isClosed = typed.endsWith(')');
        const { items } = completionAt(issue(`${typed}$0${isClosed ? '' : closing}`));
        assert.equal(items[0]?.label ?? '-', expected, `${typed}|${closing}`);
      }
    });
  }

  it('writes a citation of two groups in a few keys', () => {
    let line = '(';
    const press = (keys: string, label: string): void => {
      const { items, text, cursor } = completionAt(issue(`${line}${keys}$0)`));
      const item = items.find((each) => each.label === label);
      assert.ok(item, `${line}${keys}: ${label}`);
      const after = accept(text, cursor, item);
      line = after.slice(after.lastIndexOf('('), after.indexOf('$0'));
    };
    press('int', 'Interfax');
    press('', 'August 25');
    press('; kom', 'Kommersant-daily');
    press('26', 'August 26');
    press('; s', 'see also the Monitor');
    press('tue', 'August 24');
    assert.equal(line, '(Interfax, August 25; Kommersant-daily, August 26; see also the Monitor, August 24');
  });

  it('offers nothing that would change nothing, and no edit outside the document', () => {
    const line = `${CITATION} and (see the Monitor, August 23, 24), (Nezavisimaya gazeta August 2), (RIA`;
    for (let cursor = 0; cursor <= line.length; cursor++) {
      const { items, text, cursor: at } = completionAt(issue(`${line.slice(0, cursor)}$0${line.slice(cursor)}`));
      for (const item of items) assert.notEqual(accept(text, at, item).replace('$0', ''), text);
    }
  });

  it('keeps its order in an editor that sorts by itself', () => {
    const { items } = completionAt(issue('($0)'));
    const sorted = items.map(({ sortText }) => sortText);
    assert.deepEqual(sorted.toSorted(), sorted);
    assert.equal(new Set(sorted).size, sorted.length);
  });
});
