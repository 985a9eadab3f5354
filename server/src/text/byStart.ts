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
    for (; next < list.length; next++) {
      const element = list[next] as Element;
      if (startOf(element) >= start) return startOf(element) === start ? element : null;
    }
    return null;
  };
}
