/**
 * What a document has more of than of anything else, when it mixes; of two that are as frequent, what the house does. Null for a document that is
 * all of one kind, which nobody blames, and for one that leaves it open.
 */
export function majorityOf<Kind extends string>(kinds: readonly Kind[], house: Kind | null): Kind | null {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size < 2) return null;
  const most = Math.max(...counts.values());
  const first = [...counts].filter(([, count]) => count === most).map(([kind]) => kind);
  if (first.length === 1) return first[0] ?? null;
  return first.find((kind) => kind === house) ?? null;
}
