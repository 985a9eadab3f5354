/** What holds of every syntax tree, whatever the text. */
import assert from 'node:assert/strict';
import type { Block, Group, Parenthesis, SyntaxTree } from '../../../server/src/syntax/tree.ts';
import { encloses, type Span } from '../../../server/src/text/span.ts';

/** Fails when the tree has lost a character, or when something in it is out of order or out of bounds. Answers how many nodes there are. */
export function assertInvariants({ text, blocks }: SyntaxTree): number {
  assertTiles(blocks, { start: 0, end: text.length }, 'blocks');
  let nodes = blocks.length;
  for (const block of blocks) nodes += assertBlock(block);
  return nodes;
}

function assertBlock(block: Block): number {
  assert.equal('role' in block, block.kind === 'headline', 'headlines alone have a role');
  switch (block.kind) {
    case 'paragraph': {
      assertTiles(block.inlines, block, 'inlines');
      let nodes = block.inlines.length;
      for (const inline of block.inlines) if (inline.kind === 'parenthesis') nodes += assertParenthesis(inline);
      return nodes;
    }
    case 'header':
      // Fields may come in another order than the right one.
      for (const part of [block.publication, block.volume, block.number, block.rest, ...block.faults]) {
        if (part) assertEnclosed([part], block, 'parts of a header');
      }
      return block.faults.length;
    case 'headline':
      assertEnclosed(block.endMark ? [block.endMark] : [], block, 'end mark');
      return 0;
    case 'byline':
      assertEnclosed([block.name], block, 'name');
      return 0;
    case 'date':
      assertEnclosed(block.date ? [block.date] : [], block, 'date');
      return 0;
    case 'colophon':
    case 'blank':
      return 0;
  }
}

function assertParenthesis(parenthesis: Parenthesis): number {
  const { groups, nested, faults } = parenthesis;
  assertEnclosed(groups, parenthesis, 'groups');
  assertEnclosed(nested, parenthesis, 'nested parentheses');
  for (const fault of faults) assertEnclosed([fault], parenthesis, 'fault');
  let nodes = groups.length + nested.length + faults.length;
  for (const group of groups) nodes += assertGroup(group);
  for (const inner of nested) nodes += assertParenthesis(inner);
  return nodes;
}

function assertGroup(group: Group): number {
  const { sources, dates, locator } = group;
  assertEnclosed(sources, group, 'sources');
  assertEnclosed(dates, group, 'dates');
  if (locator) assertEnclosed([locator], group, 'locator');
  for (const source of sources) if (source.place) assertEnclosed([source.place], source, 'place');
  for (const date of dates) {
    if (date.kind === 'number') continue;
    assertEnclosed(date.from === date.to ? [date.from] : [date.from, date.to], date, 'days of a date');
  }
  return sources.length + dates.length;
}

/** One behind the other without a gap, none of them empty, from the first character to the last. */
function assertTiles(parts: readonly Span[], whole: Span, what: string): void {
  let at = whole.start;
  for (const { start, end } of parts) {
    assert.equal(start, at, `${what} must leave no gap`);
    assert.ok(end > start, `${what} must not be empty`);
    at = end;
  }
  assert.equal(at, whole.end, `${what} must reach the end`);
}

/** In order, apart, and within. */
function assertEnclosed(parts: readonly Span[], whole: Span, what: string): void {
  let at = whole.start;
  for (const part of parts) {
    const shown = `${what} ${part.start}-${part.end} in ${whole.start}-${whole.end}`;
    assert.ok(part.start <= part.end && encloses(whole, part), `${shown} must be within`);
    assert.ok(part.start >= at, `${shown} must be in order`);
    at = part.end;
  }
}
