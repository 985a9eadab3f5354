// The manifest as an installed extension has it.

/**
 * Leaves out of a `package.json` that its folder is one of modules, which is said for the sources: VS Code in a browser would take the extension's bundle for
 * one, and it loads none.
 */
export function withoutType(manifest: string): string {
  const { type: _, ...rest } = JSON.parse(manifest) as Readonly<Record<string, unknown>>;
  return `${JSON.stringify(rest, null, 2)}\n`;
}
