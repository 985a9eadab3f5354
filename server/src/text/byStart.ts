/**
 * Finds, in a list that ascends by where its elements begin, the one that begins at an offset; null where none does. To be asked in growing offsets, so that
 * all questions take one walk.
 */
export function byStart<Element>(
  list: readonly Element[],
  startOf: (element: Element) => number,
): (start: number) => Element | null {
  let next = 0;
  return (start) => {
    let element = list[next];
    while (element !== undefined && startOf(element) < start) element = list[++next];
    return element !== undefined && startOf(element) === start ? element : null;
  };
}
