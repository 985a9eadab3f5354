/** `1 file`, `12,000 files`, `0 files`: a number with its unit, which takes an s. */
export function counted(quantity: number, unit: string): string {
  return `${quantity.toLocaleString('en')} ${unit}${quantity === 1 ? '' : 's'}`;
}
