/** What a bulletin says, whatever its spaces and commas: formatting must not change it. */
import type { Bulletin, Group, Parenthesis } from '../../bulletin/bulletin.ts';

/** Whether two texts were read as the same bulletin: the same blocks with the same words, the same parentheses, sources and dates. */
export function isSameModel(a: Bulletin, b: Bulletin): boolean {
  const others = saying(b);
  for (const said of saying(a)) if (JSON.stringify(said) !== JSON.stringify(others.next().value)) return false;
  return others.next().done === true;
}

/** Part by part: all at once, it would take many times the memory of the text. */
function* saying({ issue, tree, items, reading }: Bulletin): Generator<unknown, undefined> {
  const { text, blocks } = tree;
  yield issue && [issue.publication.name, issue.volume, issue.number, issue.date];
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    yield [
      block.kind,
      block.kind === 'headline' && [block.role, block.case],
      words(text.slice(block.start, block.end)),
    ];
  }
  for (const { teaser, byline, paragraphs } of items) {
    yield [teaser, byline !== null];
    for (const { parentheses } of paragraphs) {
      yield parentheses.length;
      for (const each of parentheses) yield parenthesis(each);
    }
  }
  for (const { kind, closed } of reading.marks) yield [kind, closed];
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
