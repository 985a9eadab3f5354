import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { Block, Header } from '../../syntax/tree.ts';
import { insert, lineEndBehind, replace } from '../edits.ts';
import { defineRule, type Fix } from '../rule.ts';

export const headerPosition = defineRule({
  id: 'header/position',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A header line that comes too late.',
    why:
      'People and programs look for the header at the top of a file, where it says which issue all that follows belongs to (B-7). In a stored item ' +
      'its headline may stand above it, and nothing else.',
    wrong: [
      `
THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

Publication: Monitor Volume: 5 Issue: 156
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ header/position
`,
    ],
    right: [
      `
THE PIER AT ESK IS OPEN AGAIN.

Publication: Monitor Volume: 5 Issue: 156

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { header, tree } = bulletin;
    if (!header) return;
    const [first, ...others] = tree.blocks.filter((block) => block.kind !== 'blank' && block.start < header.start);
    if (!first || isHeadlineAlone(first, others)) return;
    report({
      start: header.start,
      end: header.end,
      message: 'The header line should be the first line of the file.',
      fix: moved(bulletin, header, first),
    });
  },
});

/** The headline of a stored item, which may have its by-line with it. */
function isHeadlineAlone(first: Block, [second, ...others]: readonly Block[]): boolean {
  return first.kind === 'headline' && (second === undefined || second.kind === 'byline') && others.length === 0;
}

/** The header, and the date line that belongs to it, above everything else. */
function moved({ dateLine, tree }: Bulletin, header: Header, first: Block): Fix {
  const { text, blocks } = tree;
  const next = blocks.indexOf(header) + 1;
  const dated = dateLine && blocks.slice(next, next + 2).includes(dateLine) ? dateLine : null;
  const end = dated?.end ?? header.end;
  const lineEnd = lineEndBehind(text, first.end);
  const behind = text.startsWith(lineEnd, end) ? end + lineEnd.length : end;
  const lines = `${text.slice(header.start, end)}${lineEnd}${lineEnd}`;
  return {
    title: 'Move the header line to the top',
    safe: false,
    edits: [insert(first.start, lines), replace({ start: header.start, end: behind }, '')],
  };
}
