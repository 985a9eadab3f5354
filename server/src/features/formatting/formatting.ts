/** Formatting makes of a bulletin what is certain of its spaces, commas and line ends, and never changes what it says. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { Rewrite } from '../../check/rewrite.ts';
import { sourceFix } from '../../check/sourceFix.ts';
import { encloses, type Span } from '../../text/span.ts';
import { applyEdits, type TextEdit } from '../../text/textEdit.ts';
import { blankLineEdits } from './blankLines.ts';
import { citationEdits } from './citationSpacing.ts';
import { headerEdits } from './headerSpacing.ts';
import { lineEndEdits, trailingSpaceEdits } from './lineEnds.ts';
import { isSameModel } from './sameModel.ts';

export type Read = (text: string) => Bulletin;

/** Each puts one thing in order; later ones leave nothing to do for those before them. Offsets of the edits are in the file. */
const PASSES: readonly ((bulletin: Bulletin) => TextEdit[])[] = [
  ({ reading }) => lineEndEdits(reading.source),
  ({ reading }) => trailingSpaceEdits(reading.source),
  (bulletin) => inFile(bulletin, blankLineEdits(bulletin)),
  (bulletin) => inFile(bulletin, headerEdits(bulletin)),
  (bulletin) =>
    inFile(
      bulletin,
      bulletin.references.flatMap(({ parenthesis }) => citationEdits(bulletin.tree.text, parenthesis)),
    ),
];

/** The edits that format a bulletin; a formatted one needs none. What would make another bulletin of it is left out. */
export function formatDocument(bulletin: Bulletin, read: Read): TextEdit[] {
  const rewrite = new Rewrite(bulletin.reading.source);
  let formatted = bulletin;
  for (const pass of PASSES) {
    const edits = pass(formatted);
    if (edits.length === 0) continue;
    const next = read(applyEdits(formatted.reading.source, edits));
    if (!isSameModel(formatted, next)) continue;
    rewrite.apply(edits);
    formatted = next;
  }
  return rewrite.edits;
}

/** Those of a document's edits that lie within a stretch of the file. */
export function formatRange(bulletin: Bulletin, range: Span, read: Read): TextEdit[] {
  const edits = formatDocument(bulletin, read).filter((edit) => encloses(range, edit));
  if (edits.length === 0) return [];
  return isSameModel(bulletin, read(applyEdits(bulletin.reading.source, edits))) ? edits : [];
}

/** The edits that format the citation or cross-reference that ends at an offset of the file, where its `)` has just been typed. */
export function formatParenthesis(bulletin: Bulletin, offset: number, read: Read): TextEdit[] {
  const { references, reading, tree } = bulletin;
  const found = references.find(({ parenthesis }) => reading.toSource(parenthesis.end, 'end') === offset);
  if (!found) return [];
  const edits = citationEdits(tree.text, found.parenthesis);
  return isSameParagraph(tree.text, found.paragraph, edits, read) ? inFile(bulletin, edits) : [];
}

/** Whether a paragraph, read by itself, says the same after edits: what is asked at a keystroke must not depend on the length of the document. */
function isSameParagraph(text: string, { start, end }: Span, edits: readonly TextEdit[], read: Read): boolean {
  const before = text.slice(start, end);
  const own = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return isSameModel(read(before), read(applyEdits(before, own)));
}

/** Edits of the reading as edits of the file; none where a review mark is in the way. */
function inFile({ reading }: Bulletin, edits: readonly TextEdit[]): TextEdit[] {
  return edits.flatMap((edit) => sourceFix({ title: '', safe: true, edits: [edit] }, reading)?.edits ?? []);
}
