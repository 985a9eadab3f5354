// The pieces of a preview as elements: which is shown where, and which place of the text is where on the screen.
import type { PreviewPiece } from '../../server/src/protocol/preview.ts';

interface Shown {
  readonly id: string;
  readonly start: number;
  readonly element: HTMLElement;
}

export class Pieces {
  readonly #parent: HTMLElement;
  #shown: readonly Shown[] = [];

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  /** Shows these pieces and touches only what is new; false where one was to be kept that is not here. */
  show(pieces: readonly PreviewPiece[]): boolean {
    const kept = new Map<string, HTMLElement[]>();
    for (const { id, element } of this.#shown) kept.set(id, [...(kept.get(id) ?? []), element]);
    let isComplete = true;
    const shown = pieces.map(({ id, start, html }): Shown => {
      const element = kept.get(id)?.shift() ?? (html === null ? this.#copyOf(id) : made(html));
      if (!element) isComplete = false;
      return { id, start, element: element ?? document.createElement('div') };
    });
    const wanted = new Set<Element>(shown.map(({ element }) => element));
    for (const child of [...this.#parent.children]) if (!wanted.has(child)) child.remove();
    shown.forEach(({ element }, index) => {
      const there = this.#parent.children[index] ?? null;
      if (there !== element) this.#parent.insertBefore(element, there);
    });
    this.#shown = shown;
    return isComplete;
  }

  /** The block that shows a place of the text. */
  blockAt(offset: number): HTMLElement | null {
    const piece = this.#shown.findLast(({ start }) => start <= offset);
    if (!piece) return null;
    const blocks = blocksOf(piece.element);
    return blocks.findLast((block) => startOf(block) <= offset - piece.start) ?? blocks[0] ?? null;
  }

  /** How far from the page's beginning a place of the text is shown, in pixels. */
  topOf(offset: number): number | null {
    const block = this.blockAt(offset);
    if (!block) return null;
    const { top, height } = block.getBoundingClientRect();
    const within = offset - this.#originOf(block) - startOf(block);
    const share = Math.min(1, Math.max(0, within / Math.max(1, endOf(block) - startOf(block))));
    return window.scrollY + top + height * share;
  }

  /** The place of the text that is shown so many pixels below the top of the window. */
  offsetAt(y: number): number | null {
    const piece = this.#shown.findLast(({ element }) => element.getBoundingClientRect().top <= y) ?? this.#shown[0];
    if (!piece) return null;
    const block = blocksOf(piece.element).findLast((each) => each.getBoundingClientRect().top <= y);
    if (!block) return piece.start;
    const { top, height } = block.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (y - top) / Math.max(1, height)));
    return piece.start + Math.round(startOf(block) + (endOf(block) - startOf(block)) * share);
  }

  /** Where what an element shows begins in the text. */
  offsetOf(element: Element): number | null {
    const block = element.closest<HTMLElement>('[data-start]');
    return block && this.#originOf(block) + startOf(block);
  }

  #originOf(block: HTMLElement): number {
    return this.#shown.find(({ element }) => element.contains(block))?.start ?? 0;
  }

  /** Of a piece that is shown twice from now on. */
  #copyOf(id: string): HTMLElement | null {
    const shown = this.#shown.find((each) => each.id === id);
    return shown ? (shown.element.cloneNode(true) as HTMLElement) : null;
  }
}

/** The server has made sure that the HTML holds no script, and the page's policy would not run one. */
function made(html: string): HTMLElement | null {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement | null;
}

function blocksOf(piece: HTMLElement): HTMLElement[] {
  return [...piece.querySelectorAll<HTMLElement>('[data-start]:not(.findings *)')];
}

function startOf({ dataset }: HTMLElement): number {
  return Number(dataset.start ?? 0);
}

function endOf({ dataset }: HTMLElement): number {
  return Number(dataset.end ?? 0);
}
