/** Spaces and commas inside citations and cross-references. Offsets are those of the reading. */
import type { Parenthesis } from '../../bulletin/bulletin.ts';
import { mayEndName } from '../../rules/references.ts';
import { isJoint } from '../../syntax/characters.ts';
import type { TextEdit } from '../../text/textEdit.ts';

/** Spaces and tabs within a line: those at its beginning set the paragraph in. */
const SPACES = /(?<![\r\n \t\u00a0])[ \t\u00a0]+(?![ \t\u00a0\r\n])/g;

/**
 * Edits that leave one space behind each comma and semicolon and between words, none before them and none inside the parentheses, and put in the
 * comma that is missing between a known source and its date. Line ends stay. None for an open parenthesis: nobody knows yet how it goes on.
 */
export function citationEdits(text: string, parenthesis: Parenthesis): TextEdit[] {
  const { kind, node, faults } = parenthesis;
  if (!node.closed || (kind !== 'citation' && kind !== 'crossReference')) return [];
  const start = parenthesis.start + 1;
  const end = parenthesis.end - 1;
  const edits: TextEdit[] = [];
  for (const { index, 0: space } of text.slice(start, end).matchAll(SPACES)) {
    const at = start + index;
    const behind = at + space.length;
    const wanted = at === start || behind === end || isJoint(text.charCodeAt(behind)) ? '' : ' ';
    const isRight = space === wanted || (wanted === ' ' && space === '\u00a0');
    if (!isRight) edits.push({ start: at, end: behind, text: wanted });
  }
  const gaps = new Set(faults.filter((fault) => fault.kind === 'missing-space').map((fault) => fault.start));
  for (const each of parenthesis.groups) {
    for (const [index, source] of each.node.sources.entries()) {
      const before = each.node.sources[index - 1];
      if (before && text.slice(before.end, source.start) === ',') gaps.add(source.start);
    }
  }
  for (const at of gaps) edits.push({ start: at, end: at, text: ' ' });
  for (const fault of faults) {
    if (fault.kind !== 'missing-comma' || mayEndName(parenthesis, fault.start)) continue;
    edits.push({ start: fault.start, end: fault.start, text: fault.start < fault.end ? ',' : ', ' });
  }
  return edits;
}
