// The review view, as its users have it before them.
import type { ReviewTree, Row } from '../../../../client/src/reviewView/reviewTree.ts';
import { extension } from './bulletin.ts';
import { until } from './until.ts';

/** The rows as people read them, `label | description`, once they and the sentence above them are as a test wants them. */
export async function rowsAre(
  wanted: (labels: readonly string[], message: string) => boolean,
): Promise<readonly string[]> {
  const { tree } = await shownReview();
  return until(tree.onDidChangeTreeData, () => {
    const labels = tree
      .getChildren()
      .flatMap((row) => [labelOf(tree, row), ...tree.getChildren(row).map((inner) => labelOf(tree, inner))]);
    return wanted(labels, tree.message) ? labels : undefined;
  });
}

export async function shownReview(): Promise<{ readonly tree: ReviewTree }> {
  return (await extension().activate()).reviewView;
}

export function labelOf(tree: ReviewTree, row: Row): string {
  const { label, description } = tree.getTreeItem(row);
  return `${label} | ${description}`;
}
