import type { PlainDate } from '../calendar/plainDate.ts';
import type * as syntax from '../syntax/tree.ts';
import { byStart } from '../text/byStart.ts';
import type { Knowledge, Paragraph } from './bulletin.ts';
import { readParentheses } from './parentheses.ts';

/** Makes the paragraphs of the model; to be asked in the order of the text. */
export type ReadParagraph = (node: syntax.Paragraph) => Paragraph;

/** `issue`: the last day on which the issue can have come out; null where nothing tells. */
export function paragraphReader(text: string, knowledge: Knowledge, issue: PlainDate | null): ReadParagraph {
  return (node) => {
    const { start, end } = node;
    return { node, parentheses: readParentheses(text, node, knowledge, issue), start, end };
  };
}

/** Takes over, of paragraphs that were read `earlier` by the same knowledge for the same day, those of nodes that the two trees share. */
export function keptParagraphs(earlier: readonly Paragraph[], read: ReadParagraph): ReadParagraph {
  const find = byStart(earlier, ({ start }) => start);
  return (node) => {
    const paragraph = find(node.start);
    return paragraph?.node === node ? paragraph : read(node);
  };
}
