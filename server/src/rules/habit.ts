/** Fewer cases than this show no habit. */
const FEWEST = 3;

/** What a document does at least twice out of three times, when it does it often enough to be called its habit; null otherwise. */
export function habitOf<Value>(values: readonly Value[]): Value | null {
  if (values.length < FEWEST) return null;
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count * 3 >= values.length * 2) return value;
  return null;
}
