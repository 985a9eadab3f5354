import type { Cell } from '../text/csv.ts';
import { greatest } from '../text/extremes.ts';

/** Rows for people: columns of even width, numbers to the right; no space at the end of a line. */
export function textTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map(shown))];
  const widths = head.map((_, column) => greatest(lines.map((line) => line[column]?.length ?? 0)) ?? 0);
  const isNumeric = head.map((_, column) => rows.every((row) => typeof row[column] !== 'string'));
  const pad = (cell: string, column: number): string =>
    isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return lines.map((line) => `${line.map(pad).join('  ').trimEnd()}\n`).join('');
}

function shown(cell: Cell): string {
  return cell === null ? '' : String(cell);
}
