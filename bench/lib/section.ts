/** What a benchmark reports: a table, printed for people or as JSON. */

export type Cell = string | number;

export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the figures are to be held against. */
  readonly note?: string;
}

export function printSection({ title, columns, rows, note }: Section): void {
  const cells = [columns, ...rows.map((row) => row.map(shown))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of cells) {
    console.log(`  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')}`.trimEnd());
  }
  if (note !== undefined) console.log(`  ${note}`);
}

/** Numbers to the right, the first column to the left. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function shown(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) || cell >= 1000 ? Math.round(cell).toLocaleString('en') : cell.toPrecision(3);
}
