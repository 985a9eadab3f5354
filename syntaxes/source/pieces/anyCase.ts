/**
 * Names as people write them: with small or capital initials, in capitals throughout, and with spaces or hyphens between their words. Spelt
 * out, for an expression that ignores case takes several times as long to compile, which the first look at a bulletin would have to wait for.
 */
export function anyCase(names: readonly string[]): string {
  return `(?:${[...new Set(names.flatMap(spellings))].join('|')})`;
}

function spellings(name: string): string[] {
  const written = name.replace(/[.+*?]/g, String.raw`\$&`).replace(/[ -]/g, '[ -]');
  const initials = written.replace(
    /(?<=^|\[ -\])\p{L}/gu,
    (initial) => `[${initial.toUpperCase()}${initial.toLowerCase()}]`,
  );
  return [initials, written.toUpperCase()];
}
