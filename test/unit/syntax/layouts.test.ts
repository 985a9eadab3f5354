/**
 * Layouts that a newsroom produces, line by line, in `layouts.txt`. A bulletin begins with `### name`; each of its lines begins with what an editor
 * says that it is: `H` header, `D` date, `B` by-line, `C` headline in capitals, `T` in title case, `S` set like prose, `t` teaser, `P` paragraph,
 * `N` colophon, `|` more of the block before, `.` none of all that.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../server/src/syntax/parse.ts';
import type { Block } from '../../../server/src/syntax/tree.ts';

function letterOf(block: Block): string {
  switch (block.kind) {
    case 'headline':
      return block.role === 'teaser' ? 't' : { caps: 'C', title: 'T', sentence: 'S' }[block.case];
    case 'header':
      return 'H';
    case 'date':
      return 'D';
    case 'byline':
      return 'B';
    case 'paragraph':
      return 'P';
    case 'colophon':
      return 'N';
    case 'blank':
      return '.';
  }
}

function labelled(text: string): string {
  const { blocks } = parse(text);
  let lineStart = 0;
  const lines = text.split('\n').map((line) => {
    const start = lineStart;
    lineStart += line.length + 1;
    const block = blocks.find((each) => each.kind !== 'blank' && each.start < lineStart && start < each.end);
    return `${!block ? '.' : block.start >= start ? letterOf(block) : '|'} ${line}`;
  });
  return lines.join('\n');
}

const layouts = readFileSync(path.join(import.meta.dirname, 'layouts.txt'), 'utf8')
  .trimEnd()
  .split(/^### /m)
  .slice(1);

describe('layouts of the newsroom', () => {
  for (const layout of layouts) {
    const [name = '', ...lines] = layout.trimEnd().split('\n');
    const text = lines.map((line) => line.slice(2)).join('\n');
    const expected = lines.map((line) => `${line.slice(0, 1)} ${line.slice(2)}`).join('\n');
    it(name, () => assert.equal(labelled(text), expected));
  }
});
