/** What the cursor is in. From the tree where there is one; a half-typed group has none yet, and is read here up to the cursor. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { skipSpace } from '../../syntax/characters.ts';
import type { Block, Header } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { around } from '../position.ts';
import { type Slot, slotAt } from './slot.ts';

/** Offsets are those of the reading. */
export type CompletionContext =
  /** On the header line, or on the line where it belongs; `header` is what could be read of it. */
  | { readonly kind: 'header'; readonly line: Span; readonly header: Header | null }
  /** On the line under the header. */
  | { readonly kind: 'dateLine'; readonly line: Span }
  /** On the last line of a stored item, where nothing else stands. */
  | { readonly kind: 'teaser'; readonly line: Span }
  /** In a parenthesis. */
  | ({ readonly kind: 'slot' } & Slot)
  | { readonly kind: 'none' };

const NONE: CompletionContext = { kind: 'none' };

/** Tells what is at `cursor`, an offset of the reading. Looks at the cursor's line and, in a parenthesis, a few hundred characters back. */
export function completionContext(bulletin: Bulletin, cursor: number): CompletionContext {
  const { text, blocks } = bulletin.tree;
  const line = lineAt(text, cursor);
  const block = blockOnLine(blocks, line, cursor);
  if (block?.kind === 'header') return { kind: 'header', line, header: block };
  const before = textBefore(bulletin, line);
  if (before === 'header' && (block?.kind === 'date' || begins('Date:', text, line, cursor))) {
    return { kind: 'dateLine', line };
  }
  if (before === 'nothing' && !bulletin.header && begins('Publication:', text, line, cursor)) {
    return { kind: 'header', line, header: null };
  }
  const slot = block && isProse(bulletin, block) ? slotAt(bulletin, block, cursor) : null;
  if (slot) return { kind: 'slot', ...slot };
  return isLastLine(bulletin, line, block, cursor) ? { kind: 'teaser', line } : NONE;
}

/** Whether a teaser may stand on a line: nothing is after the cursor, and one story, no more, above the line. `block` is what the line belongs to. */
function isLastLine(
  { tree: { text }, header, items }: Bulletin,
  line: Span,
  block: Block | null,
  cursor: number,
): boolean {
  if (!header || header.end > line.start || (block && block.start < line.start)) return false;
  if (skipSpace(text, cursor, text.length) < text.length) return false;
  const stories = items.filter(({ start, teaser }) => !teaser && start < line.start);
  return stories.length === 1 && (stories[0]?.paragraphs[0]?.start ?? Infinity) < line.start;
}

/** The line around an offset without its line end. */
function lineAt(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const ends = [text.indexOf('\n', offset), text.indexOf('\r', offset)].filter((end) => end >= 0);
  return { start, end: Math.min(text.length, ...ends) };
}

/** The block that the cursor's line belongs to, though it may stand in the white space after its last word. */
function blockOnLine(blocks: readonly Block[], line: Span, cursor: number): Block | null {
  const touching = around(blocks, cursor);
  const found = touching.find((block) => block.kind !== 'blank');
  const blank = touching[0];
  if (found || !blank || blank.start <= line.start) return found ?? null;
  return around(blocks, blank.start).find((block) => block.kind !== 'blank') ?? null;
}

/** What stands above a line: the header directly, no text but headlines (as above the header of a stored item), or something else. */
function textBefore({ tree: { text, blocks } }: Bulletin, line: Span): 'header' | 'nothing' | 'text' {
  let nearest: Block | null = null;
  for (const block of blocks) {
    if (block.start >= line.start) break;
    if (block.kind === 'blank') continue;
    if (block.kind !== 'headline' && block.kind !== 'header') return 'text';
    nearest = block;
  }
  if (nearest?.kind !== 'header') return 'nothing';
  const lineEnd = text.startsWith('\r\n', line.start - 2) ? line.start - 2 : line.start - 1;
  return lineAt(text, lineEnd).start <= nearest.end ? 'header' : 'text';
}

/** Whether the line up to the cursor is a beginning of `key`, of which an empty line is the very first, and nothing follows on it. */
function begins(key: string, text: string, line: Span, cursor: number): boolean {
  const begun = text.slice(line.start, cursor).trimStart().toLowerCase();
  return key.toLowerCase().startsWith(begun) && skipSpace(text, cursor, line.end) === line.end;
}

/**
 * Whether citations may stand in a block. A short first paragraph looks like a headline while it is typed; but in a bulletin whose headlines
 * are in capitals every other line is text.
 */
function isProse({ style, items }: Bulletin, block: Block): boolean {
  if (block.kind === 'paragraph') return true;
  if (block.kind !== 'headline' || block.case === 'caps') return false;
  return style.headlineCase === 'caps' || items.some(({ headline }) => headline?.case === 'caps');
}
