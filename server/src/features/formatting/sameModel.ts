/** What a bulletin says, whatever its spaces and commas: formatting must not change it. */
import type { Bulletin, Group, Parenthesis } from '../../bulletin/bulletin.ts';

/** Whether two texts were read as the same bulletin: the same blocks with the same words, the same parentheses, sources and dates. */
export function isSameModel(a: Bulletin, b: Bulletin): boolean {
  return saying(a) === saying(b);
}

function saying({ issue, tree, items, reading }: Bulletin): string {
  const { text, blocks } = tree;
  return JSON.stringify([
    issue && [issue.publication.name, issue.volume, issue.number, issue.date],
    blocks
      .filter(({ kind }) => kind !== 'blank')
      .map((block) => [
        block.kind,
        block.kind === 'headline' && [block.role, block.case],
        words(text.slice(block.start, block.end)),
      ]),
    items.map(({ teaser, byline, paragraphs }) => [
      teaser,
      byline !== null,
      paragraphs.map(({ parentheses }) => parentheses.map(parenthesis)),
    ]),
    reading.marks.map(({ kind, closed }) => [kind, closed]),
  ]);
}

function parenthesis({ kind, node, groups }: Parenthesis): unknown {
  return [kind, node.closed, groups.map(group)];
}

function group(each: Group): unknown {
  const dates = each.dates.map(({ from, to }) => [from, to]);
  return each.role === 'citation'
    ? [each.sources.map(({ name }) => words(name)), dates]
    : [each.direction, each.publication && words(each.publication.name), dates];
}

function words(text: string): string {
  return text.replace(/[\s,]+/g, '');
}
