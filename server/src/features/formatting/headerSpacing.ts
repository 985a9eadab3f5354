import type { Bulletin } from '../../bulletin/bulletin.ts';
import { minimalReplace } from '../../rules/edits.ts';
import { formatHeader } from '../../syntax/header.ts';
import type { TextEdit } from '../../text/textEdit.ts';

/** Edits of header lines in which nothing but the spaces is wrong (B-5). Offsets are those of the reading. */
export function headerEdits({ tree: { text, blocks } }: Bulletin): TextEdit[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'header' || block.faults.length === 0) return [];
    const { publication, volume, number, start, end } = block;
    if (!publication || !volume || !number) return [];
    const written = text.slice(start, end);
    const right = formatHeader(publication.value, volume.value, number.value);
    const differsInSpace = !/[\r\n]/.test(written) && withoutSpace(written) === withoutSpace(right);
    return differsInSpace && written !== right ? [minimalReplace(block, written, right)] : [];
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
