// The page of the preview: shows the pieces that it is sent, and follows the editor's cursor and scrolling as the editor follows its own.
import type { PreviewView } from '../../server/src/features/preview/view.ts';
import type { FromPage, PageState, ToPage } from '../src/preview/protocol.ts';
import { connectToHost } from './host.ts';
import { Pieces } from './pieces.ts';

const host = connectToHost<FromPage, PageState>();
const main = found('main');
const nothing = found('.nothing');
const ways = found('.ways');
const pieces = new Pieces(main);

/** The reader's hand is in this page: then the editor follows, and not the other way round. */
let isLeading = false;
/** The place that was scrolled to last because the editor said so: the scrolling that comes of it is no news. */
let scrolledTo = -1;
let cursor: Element | null = null;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'show': {
      nothing.textContent = '';
      if (!pieces.show(data.pieces)) host.postMessage({ kind: 'ready' });
      choose(data.view);
      host.setState({ uri: data.uri });
      break;
    }
    case 'nothing':
      pieces.show([]);
      nothing.textContent = data.sentence;
      break;
    case 'scroll':
      if (!isLeading) scrollTo(data.offset);
      break;
    case 'cursor':
      markCursor(data.offset);
      break;
  }
});

ways.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) host.postMessage({ kind: 'view', view: target.value as PreviewView });
});

for (const event of ['pointerenter', 'wheel', 'pointerdown'] as const) {
  document.documentElement.addEventListener(event, () => lead(true), { passive: true });
}
document.documentElement.addEventListener('pointerleave', () => lead(false));
window.addEventListener('keydown', () => lead(true));
window.addEventListener('blur', () => lead(false));

let isAsked = false;
window.addEventListener('scroll', () => {
  if (!isLeading || isAsked || Math.abs(window.scrollY - scrolledTo) < 2) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    const offset = pieces.offsetAt(ways.getBoundingClientRect().bottom);
    if (offset !== null) host.postMessage({ kind: 'scrolled', offset });
  });
});

main.addEventListener('dblclick', ({ target }) => open(target));
main.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.findings li')) open(target);
});
main.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target instanceof Element && target.matches('.findings li')) open(target);
});

host.postMessage({ kind: 'ready' });

function open(target: EventTarget | null): void {
  const offset = target instanceof Element ? pieces.offsetOf(target) : null;
  if (offset !== null) host.postMessage({ kind: 'open', offset });
}

function lead(isOurs: boolean): void {
  isLeading = isOurs;
}

function choose(view: PreviewView): void {
  document.body.dataset.view = view;
  for (const input of ways.querySelectorAll('input')) input.checked = input.value === view;
}

function scrollTo(offset: number): void {
  const top = offset === 0 ? 0 : pieces.topOf(offset);
  if (top === null) return;
  window.scrollTo({ top: top - ways.offsetHeight });
  scrolledTo = window.scrollY;
}

/** Marks the block that the cursor stands in, and brings it into sight unless the reader is reading elsewhere. */
function markCursor(offset: number): void {
  const block = pieces.blockAt(offset);
  if (block !== cursor) {
    cursor?.classList.remove('at-cursor');
    block?.classList.add('at-cursor');
    cursor = block;
  }
  if (isLeading || !block) return;
  const { top, bottom } = block.getBoundingClientRect();
  if (bottom > ways.offsetHeight && top < window.innerHeight) return;
  block.scrollIntoView({ block: 'center' });
  scrolledTo = window.scrollY;
}

function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
