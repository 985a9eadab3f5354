import assert from 'node:assert/strict';
import { documentSymbols, type OutlineSymbol } from '../../../server/src/features/documentSymbol.ts';
import { encloses } from '../../../server/src/text/span.ts';
import { read } from './read.ts';

/** `expected`: one symbol a line, its detail behind a bar, children indented. */
function checkOutline(fixture: string, expected: string): readonly OutlineSymbol[] {
  const symbols = documentSymbols(read(fixture).bulletin);
  const lines = (level: readonly OutlineSymbol[], depth: number): string[] =>
    level.flatMap(({ name, detail, children }) => [
      `${'  '.repeat(depth)}${name}${detail && ` | ${detail}`}`,
      ...lines(children, depth + 1),
    ]);
  assert.equal(lines(symbols, 0).join('\n'), expected.replace(/^\n/, '').replace(/\n *$/, ''));
  return symbols;
}

describe('outline', () => {
  it('has the issue, and in it the items by headline, with their authors', () => {
    checkOutline(
      `
Publication: Monitor Volume: 5 Issue: 156

DAM HOLDS.
By: Olle Brant

Water rose (NTV, August 25).

WHO PAYS?

Nobody knows.
`,
      `
Monitor 5/156 | August 26, 1999
  DAM HOLDS. | Olle Brant
  WHO PAYS?
`,
    );
  });

  it('names an item without a headline by its first words, and marks the teaser', () => {
    checkOutline(
      `
Publication: Monitor Volume: 5 Issue: 156

Three ferries lay at the pier of Veyle yesterday, and none of them sailed (NTV, August 25).

THE PIER IS CLOSED.`,
      `
Monitor 5/156 | August 26, 1999
  Three ferries lay at the pier of Veyle … | no headline
  THE PIER IS CLOSED. | teaser of the next item
`,
    );
  });

  it('shows a headline as it will read, without review marks and on one line', () => {
    checkOutline(
      `
Publication: Monitor Volume: 5 Issue: 156

{--OLD --}DAM  {++STILL ++}HOLDS{>>sure?<<}.

Water rose.
`,
      `
Monitor 5/156 | August 26, 1999
  DAM STILL HOLDS.
`,
    );
  });

  it('has items alone where there is no header, and nothing for an empty file', () => {
    checkOutline('DAM HOLDS.\n\nWater rose.\n', 'DAM HOLDS.');
    checkOutline('', '');
  });

  it('calls a damaged header by what could be read of it', () => {
    checkOutline('Publication: Monitor Volume: 5\n\nDAM HOLDS.\n\nWater rose.\n', 'Monitor, volume 5\n  DAM HOLDS.');
  });

  it('takes in the headline above the header of a stored item', () => {
    const text = 'DAM HOLDS.\n\nPublication: Monitor Volume: 5 Issue: 156\n\nWater rose.\n';
    const [issue] = checkOutline(text, 'Monitor 5/156 | August 26, 1999\n  DAM HOLDS.');
    assert.equal(issue?.span.start, 0);
  });

  it('keeps every name in its span, and every child in its parent', () => {
    const { bulletin } = read(`
Publication: Monitor Volume: 5 Issue: 156

{++DAM ++}HOLDS.

Water rose{-- a lot--}.

NEXT COMES THE BRIDGE.`);
    const check = ({ span, nameSpan, children }: OutlineSymbol): void => {
      assert.ok(encloses(span, nameSpan));
      for (const child of children) assert.ok(encloses(span, child.span));
      children.forEach(check);
    };
    documentSymbols(bulletin).forEach(check);
  });
});
