/** The open place in a parenthesis: what stands before the cursor in its group, what has been typed of the next thing, what follows. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { AMPERSAND, isJoint, isSpace, skipSpace } from '../../syntax/characters.ts';
import { dateBeginsAt } from '../../syntax/dateStart.ts';
import type { Block, Inline, Parenthesis } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { readGroup, type Wanted } from './groupBefore.ts';

/** Offsets are those of the reading. */
export interface Slot {
  /** The `(`. */
  readonly open: number;
  /** Whether this is the parenthesis' first group. */
  readonly first: boolean;
  readonly wanted: Wanted;
  /** What has been typed of the wanted thing, up to the cursor. */
  readonly typed: string;
  /** What an item replaces: the typed text, and the rest of the word, name or date that the cursor is in. */
  readonly replace: Span;
  /** What an item must put before itself, because it is not there: a space, or a comma and a space. */
  readonly lead: '' | ' ' | ', ';
  /** Whether nothing closes the parenthesis, so that the item that completes it should. */
  readonly unclosed: boolean;
  /** What stands directly after, when it is something that would follow a name anyway. */
  readonly follows: 'comma' | 'date' | null;
}

/** How far back the `(` is looked for: the longest citation seen has 150 characters, and prose in parentheses wants nothing. */
const LONGEST_PARENTHESIS = 400;

/** The slot at `cursor` in a block of prose; null where nothing can be completed. */
export function slotAt({ tree: { text }, knowledge }: Bulletin, block: Block, cursor: number): Slot | null {
  const open = openBefore(text, Math.max(block.start, cursor - LONGEST_PARENTHESIS), cursor);
  if (open < 0) return null;
  const group = readGroup(text, open + 1, cursor, knowledge);
  if (!group) return null;
  const { first, wanted, start } = group;
  const end = cursor > start ? endOfTyped(text, parenthesisAt(block, open), start, cursor, block.end) : cursor;
  const next = skipSpace(text, end, block.end);
  return {
    open,
    first,
    wanted,
    typed: text.slice(start, cursor),
    replace: { start, end },
    lead: group.missingComma ? ', ' : wantsSpace(text.charCodeAt(start - 1)) ? ' ' : '',
    unclosed: text[nextSign(text, end, Math.min(block.end, end + LONGEST_PARENTHESIS))] !== ')',
    follows: text[next] === ',' ? 'comma' : dateBeginsAt(text, next, block.end) ? 'date' : null,
  };
}

/** The innermost `(` that is open at `cursor`; -1 when there is none from `from` on. */
function openBefore(text: string, from: number, cursor: number): number {
  let closed = 0;
  for (let at = cursor - 1; at >= from; at--) {
    if (text[at] === ')') closed++;
    else if (text[at] === '(' && closed-- === 0) return at;
  }
  return -1;
}

/** The first parenthesis sign from `from` on; `to` when there is none. */
function nextSign(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] !== '(' && text[at] !== ')') at++;
  return at;
}

/** After a comma, a semicolon or an ampersand a space is wanted; after `(` or a dash none is. */
function wantsSpace(code: number): boolean {
  return isJoint(code) || code === AMPERSAND;
}

function parenthesisAt(block: Block, open: number): Parenthesis | null {
  return block.kind === 'paragraph' ? findParenthesis(block.inlines, open) : null;
}

function findParenthesis(inlines: readonly Inline[], open: number): Parenthesis | null {
  for (const inline of inlines) {
    if (inline.kind !== 'parenthesis' || inline.start > open || inline.end <= open) continue;
    return inline.start === open ? inline : findParenthesis(inline.nested, open);
  }
  return null;
}

/** Where the thing ends that the cursor is in: the name or date that was parsed there, else the word. */
function endOfTyped(
  text: string,
  parenthesis: Parenthesis | null,
  start: number,
  cursor: number,
  limit: number,
): number {
  for (const { sources, dates } of parenthesis?.groups ?? []) {
    for (const node of [...sources, ...dates, ...dates.map(({ to }) => to)]) {
      if (node.start === start && node.end >= cursor) return node.end;
    }
  }
  let end = cursor;
  while (end < limit && isNamePart(text.charCodeAt(end))) end++;
  return end;
}

function isNamePart(code: number): boolean {
  return !isSpace(code) && !PUNCTUATION.has(code);
}

const PUNCTUATION = new Set([...'.,;:!?()[]{}"“”«»'].map((sign) => sign.charCodeAt(0)));
