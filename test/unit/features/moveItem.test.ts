import assert from 'node:assert/strict';
import { type MoveDirection, moveItem } from '../../../server/src/features/moveItem.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';
import { read } from './read.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';

/** What becomes of a text in which `$0` stands in the item that moves, with a bar where its cursor is then; or why it stays. */
function moved(fixture: string, direction: MoveDirection): string {
  const { bulletin, text, cursor } = read(fixture);
  const move = moveItem(bulletin, cursor, direction);
  if (typeof move === 'string') return move;
  const before = text.slice(0, cursor).split(/\r\n|\r|\n/);
  const after = applyEdits(text, [...move.edits]);
  const ends = after.match(/\r\n|\r|\n/g) ?? [];
  return after
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      const column = before.at(-1)?.length ?? 0;
      const isCursor = index === before.length - 1 + move.lines;
      return (isCursor ? `${line.slice(0, column)}|${line.slice(column)}` : line) + (ends[index] ?? '');
    })
    .join('');
}

describe('moving an item', () => {
  const three = `${HEADER}\n\nRAIN IN ORLEC.\n\nIt rained.\n\nSNOW IN ESK.\nBy: Dagna Holm\n\nIt $0snowed.\n\nAgain.\n\n* * *\n\nFROST IN VEYLE.\n\nIt froze.\n`;

  it('puts it before the one above, with the cursor in it', () =>
    assert.equal(
      moved(three, 'up'),
      `${HEADER}\n\nSNOW IN ESK.\nBy: Dagna Holm\n\nIt |snowed.\n\nAgain.\n\nRAIN IN ORLEC.\n\nIt rained.\n\n* * *\n\nFROST IN VEYLE.\n\nIt froze.\n`,
    ));

  it('puts it behind the one below; what parts them stays', () =>
    assert.equal(
      moved(three, 'down'),
      `${HEADER}\n\nRAIN IN ORLEC.\n\nIt rained.\n\nFROST IN VEYLE.\n\nIt froze.\n\n* * *\n\nSNOW IN ESK.\nBy: Dagna Holm\n\nIt |snowed.\n\nAgain.\n`,
    ));

  it('takes other line ends, items without a blank line between them, and a file that does not end its last line', () => {
    assert.equal(
      moved(`${HEADER}\r\nRAIN IN ORLEC.\r\nIt rained.\r\nSNOW IN ESK.\r\nIt $0snowed.`, 'up'),
      `${HEADER}\r\nSNOW IN ESK.\r\nIt |snowed.\r\nRAIN IN ORLEC.\r\nIt rained.`,
    );
    assert.equal(
      moved(`${HEADER}\n\nRAIN IN ORLEC.\n\nIt $0rained.\n\nSNOW IN ESK.\n\nIt snowed.`, 'down'),
      `${HEADER}\n\nSNOW IN ESK.\n\nIt snowed.\n\nRAIN IN ORLEC.\n\nIt |rained.`,
    );
  });

  it('takes comments and suggestions along, also at its edges', () =>
    assert.equal(
      moved(
        `${HEADER}\n\nRAIN IN ORLEC.\n\nIt rained.{>>sure?<<}\n\n{++OLD ++}SNOW IN ESK.\n\nIt $0{--never --}snowed.{>>when?<<}\n`,
        'up',
      ),
      `${HEADER}\n\n{++OLD ++}SNOW IN ESK.\n\nIt |{--never --}snowed.{>>when?<<}\n\nRAIN IN ORLEC.\n\nIt rained.{>>sure?<<}\n`,
    ));

  it('leaves it where a mark reaches over its edge', () =>
    assert.equal(
      moved(
        `${HEADER}\n\nRAIN IN ORLEC.\n\nIt rained.\n\n{++SNOW IN ESK.\n\nIt $0snowed.\n\n++}FROST IN VEYLE.\n\nIt froze.\n`,
        'down',
      ),
      'markAcross',
    ));

  it('leaves it where there is no other, or none on that side, and the colophon where it is', () => {
    assert.equal(moved(`${HEADER}$0\n\nRAIN IN ORLEC.\n\nIt rained.\n`, 'down'), 'noItem');
    assert.equal(moved(`${HEADER}\n\nRAIN IN ORLEC.\n\nIt $0rained.\n`, 'down'), 'noNeighbor');
    assert.equal(
      moved(`${HEADER}\n\nRAIN IN ORLEC.\n\nIt $0rained.\n\nSNOW IN ESK.\n\nIt snowed.\n`, 'up'),
      'noNeighbor',
    );
    assert.equal(moved(`${HEADER}\n\nIt $0rained.\n\nTHE NEXT ITEM.`, 'down'), 'noNeighbor');
    const end = 'The Monitor is a publication of the Sarmel Reading Room. It appears on weekdays.';
    assert.equal(
      moved(`${HEADER}\n\nRAIN IN ORLEC.\n\nIt $0rained.\n\nSNOW IN ESK.\n\nIt snowed.\n\n${end}\n`, 'down'),
      `${HEADER}\n\nSNOW IN ESK.\n\nIt snowed.\n\nRAIN IN ORLEC.\n\nIt |rained.\n\n${end}\n`,
    );
  });

  it('moves none into another issue', () =>
    assert.equal(
      moved(
        `${HEADER}\n\nRAIN IN ORLEC.\n\nIt $0rained.\n\nPublication: Monitor Volume: 5 Issue: 157\n\nSNOW IN ESK.\n\nIt snowed.\n`,
        'down',
      ),
      'noNeighbor',
    ));
});
