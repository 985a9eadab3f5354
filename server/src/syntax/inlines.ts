/** The parentheses of a paragraph and the prose between them. */
import { OPEN_PARENTHESIS } from './characters.ts';
import { type Content, GLOSS, readContent, readOpenContent } from './citation.ts';
import type { Inline, Parenthesis } from './tree.ts';

/**
 * Parentheses open at the same time. Real text has two; past the cap the outermost is given up as never closed, so that ten
 * million opening parentheses take no more memory than eight.
 */
const DEEPEST = 8;

interface Opened {
  readonly start: number;
  /** The next parenthesis sign after it: as far as an unclosed citation may reach. */
  next: number;
  /** The parentheses within, of which most have none. */
  nested: Parenthesis[] | null;
}

const NONE: readonly never[] = [];

/** Finds parentheses in growing offsets over a whole text: each search goes on where the last one stopped. */
export class ParenthesisFinder {
  readonly #text: string;
  #open = -1;
  #close = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first `(` or `)` at or after `from`; Infinity when there is none. */
  next(from: number): number {
    if (this.#open < from) this.#open = found(this.#text.indexOf('(', from));
    if (this.#close < from) this.#close = found(this.#text.indexOf(')', from));
    return Math.min(this.#open, this.#close);
  }
}

function found(offset: number): number {
  return offset < 0 ? Infinity : offset;
}

/** Splits the paragraph `[start, end)` into parentheses and prose, which tile it. A parenthesis that is closed nowhere and is no citation stays prose. */
export function readInlines(text: string, start: number, end: number, finder: ParenthesisFinder): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = start;
  for (let open = finder.next(start); open < end; open = finder.next(at)) {
    const close = text.charCodeAt(open) === OPEN_PARENTHESIS ? finder.next(open + 1) : end;
    if (close >= end || text.charCodeAt(close) === OPEN_PARENTHESIS) {
      for (const parenthesis of readNested(text, open, end, finder)) at = add(inlines, at, parenthesis);
      break;
    }
    at = add(inlines, at, readClosed(text, open, close + 1, null));
  }
  if (at < end) inlines.push({ kind: 'prose', start: at, end });
  return inlines;
}

/** Adds a parenthesis and the prose between `at` and it; after it the next one may stand. */
function add(inlines: Inline[], at: number, parenthesis: Parenthesis): number {
  if (parenthesis.start > at) inlines.push({ kind: 'prose', start: at, end: parenthesis.start });
  inlines.push(parenthesis);
  return parenthesis.end;
}

/** The outermost parentheses of `[first, end)`, where some are in others or not closed; `first` is the first sign. */
function readNested(text: string, first: number, end: number, finder: ParenthesisFinder): Parenthesis[] {
  const top: Parenthesis[] = [];
  const stack: Opened[] = [];
  const giveUp = (opened: Opened): void => {
    for (const each of readUnclosed(text, opened, end)) top.push(each);
  };
  for (let at = first; at < end; at = finder.next(at + 1)) {
    const innermost = stack.at(-1);
    if (innermost && innermost.next < 0) innermost.next = at;
    if (text.charCodeAt(at) === OPEN_PARENTHESIS) {
      const outermost = stack.length === DEEPEST ? stack.shift() : null;
      if (outermost) giveUp(outermost);
      stack.push({ start: at, next: -1, nested: null });
      continue;
    }
    const opened = stack.pop();
    if (!opened) continue;
    const parenthesis = readClosed(text, opened.start, at + 1, opened.nested);
    const outer = stack.at(-1);
    if (!outer) top.push(parenthesis);
    else if (outer.nested) outer.nested.push(parenthesis);
    else outer.nested = [parenthesis];
  }
  stack.forEach(giveUp);
  return top;
}

function readClosed(text: string, start: number, end: number, nested: readonly Parenthesis[] | null): Parenthesis {
  const content = nested ? readAround(text, start, end, nested) : readContent(text, start + 1, end - 1);
  const { shape, certain, groups, faults } = content;
  return { kind: 'parenthesis', shape, certain, closed: true, groups, faults, nested: nested ?? NONE, start, end };
}

/**
 * A parenthesis with others within it, `(Zolotoi Rog (Esk), August 24)`, `(Itogi, No. 31 (August 23-29))`: a citation if its source is known, and what they
 * hold explains it, or points elsewhere; else words that explain.
 */
function readAround(text: string, start: number, end: number, nested: readonly Parenthesis[]): Content {
  if (end - start > LONGEST_AROUND || nested.some(isMore)) return GLOSS;
  const content = readContent(text, start + 1, end - 1);
  return content.shape === 'citation' ? { ...content, certain: false } : GLOSS;
}

/** Whether a parenthesis within another is more than an explanation, or the reference that a citation may have. */
function isMore({ shape, nested }: Parenthesis): boolean {
  return nested.length > 0 || shape === 'citation' || shape === 'note';
}

/** The longest citation seen has 150 characters; each character is looked at once more for each parenthesis around it. */
const LONGEST_AROUND = 300;

/** What to make of a parenthesis that is never closed: a citation without its `)`, or nothing; what it held moves up. */
function readUnclosed(text: string, { start, next, nested }: Opened, end: number): readonly Parenthesis[] {
  const limit = next < 0 ? end : Math.min(next, end);
  const content = readOpenContent(text, start + 1, limit);
  if (!content) return nested ?? NONE;
  const { shape, certain, groups, end: stop } = content;
  const faults = [...content.faults, { kind: 'unclosed', start: stop, end: stop } as const];
  const whole: Parenthesis = {
    kind: 'parenthesis',
    shape,
    certain,
    closed: false,
    groups,
    faults,
    nested: NONE,
    start,
    end: stop,
  };
  return nested ? [whole, ...nested] : [whole];
}
