import type { Cell } from '../../text/csv.ts';
import { greatest } from '../../text/extremes.ts';
import { columnsOf, plain } from './plain.ts';

/** Rows for people: columns of even width, numbers to the right; no space at the end of a line, and nothing that moves the cursor. */
export function textTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map(shown))];
  const widths = head.map((_, column) => greatest(lines.map((line) => columnsOf(line[column] ?? ''))) ?? 0);
  const isNumeric = head.map((_, column) => rows.every((row) => typeof row[column] !== 'string'));
  const padded = (cell: string, column: number): string => {
    const padding = ' '.repeat((widths[column] ?? 0) - columnsOf(cell));
    return isNumeric[column] ? padding + cell : cell + padding;
  };
  return lines.map((line) => `${line.map(padded).join('  ').trimEnd()}\n`).join('');
}

function shown(cell: Cell): string {
  return cell === null ? '' : plain(String(cell));
}
