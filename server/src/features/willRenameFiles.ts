/** What names a file or a folder that is renamed. Cross-references name days and never files; only the globs of `bulletin.json` do. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { TextEdit } from '../text/textEdit.ts';

/** A file or folder, before and after; both from the folder of `bulletin.json` on, with `/`. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/**
 * Edits of the text of a `bulletin.json` after which the globs under `files` and in `overrides` that name a renamed file or folder word for word go on to mean
 * it: `1995/**` of the folder `1995`, not a `*` that happens to fit. Names that would be read as patterns are left alone.
 */
export function renameInConfig(text: string, renamings: readonly Renaming[]): readonly TextEdit[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (!root) return [];
  const known = renamings.filter(({ from, to }) => !isPattern(from) && !isPattern(to));
  return globsIn(root).flatMap((node) => {
    const glob = renamed(String(node.value), known);
    return glob === null ? [] : [{ start: node.offset, end: node.offset + node.length, text: JSON.stringify(glob) }];
  });
}

/** The strings that are globs. */
function globsIn(root: Node): readonly Node[] {
  const overrides = findNodeAtLocation(root, ['overrides'])?.children ?? [];
  const lists = [root, ...overrides].map((node) => findNodeAtLocation(node, ['files']));
  return lists
    .flatMap((node) => (node?.type === 'array' ? (node.children ?? []) : node ? [node] : []))
    .filter(({ type }) => type === 'string');
}

/** The glob as it is to be; null where it names nothing of what is renamed. */
function renamed(glob: string, renamings: readonly Renaming[]): string | null {
  const sign = glob.startsWith('!') ? '!' : '';
  const path = glob.slice(sign.length);
  for (const { from, to } of renamings) {
    if (path === from || path.startsWith(`${from}/`)) return sign + to + path.slice(from.length);
  }
  return null;
}

function isPattern(path: string): boolean {
  return /[*?[\]{}()!+@\\]/.test(path);
}
