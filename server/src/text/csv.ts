export type Cell = string | number | null;

/** Comma-separated values as RFC 4180 has them, but with plain line feeds. */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map((cell) => quoted(shown(cell))).join(',')}\n`).join('');
}

function shown(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
