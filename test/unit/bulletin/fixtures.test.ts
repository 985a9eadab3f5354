/** Every fixture, read as a bulletin and written down: its blocks, its issue, and what each parenthesis is. */
import type { Bulletin, Group, Parenthesis } from '../../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { formatIso } from '../../../server/src/calendar/plainDate.ts';
import type { Block } from '../../../server/src/syntax/tree.ts';
import { readCorpus } from '../../harness/corpus.ts';
import { assertExpected } from '../../harness/snapshot.ts';

const knowledge = createKnowledge();

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 45)} … ${flat.slice(-30)}` : flat;
}

function describeBlock(block: Block, text: string): string[] {
  const own = text.slice(block.start, block.end);
  switch (block.kind) {
    case 'blank':
      return [];
    case 'header':
      return [
        `header ${block.publication?.value ?? '-'} ${block.volume?.value ?? '-'}/${block.number?.value ?? '-'}${block.faults.map((fault) => ` !${fault.kind}:${fault.key}`).join('')}`,
      ];
    case 'date':
      return [`date ${block.date ? `${block.date.from.month}/${block.date.from.day}/${block.date.year ?? '-'}` : '-'}`];
    case 'byline':
      return [`byline ${text.slice(block.name.start, block.name.end)}`];
    case 'headline':
      return [
        `${block.role} headline, ${block.case}, ${block.endMark ? text.slice(block.endMark.start, block.endMark.end) : 'no end mark'}: ${shortened(own)}`,
      ];
    case 'paragraph':
    case 'colophon':
      return [`${block.kind}: ${shortened(own)}`];
  }
}

function describeGroup(group: Group): string {
  const dates = group.dates.map(({ from, to }) =>
    from && to ? (from === to ? formatIso(from) : `${formatIso(from)}/${formatIso(to)}`) : '?',
  );
  if (group.role === 'citation') return [group.sources.map((source) => source.name).join(' + '), ...dates].join(' ');
  return [`see ${group.publication?.name ?? group.direction}`, ...dates].join(' ');
}

function describeParenthesis(parenthesis: Parenthesis, text: string): string {
  const { kind, groups, faults, start, end } = parenthesis;
  const read = groups.length > 0 ? ` -> ${groups.map(describeGroup).join('; ')}` : '';
  return `  ${kind} ${shortened(text.slice(start, end))}${read}${faults.map((fault) => ` !${fault.kind}`).join('')}`;
}

function describeBulletin({ tree, issue, items }: Bulletin): string[] {
  const date = issue?.date ? `${formatIso(issue.date.date)} (${issue.date.certainty})` : 'no date';
  const lines = [
    issue ? `issue of ${issue.publication.name}, ${date}, ${items.length} items` : `no issue, ${items.length} items`,
  ];
  const paragraphs = new Map(items.flatMap((item) => item.paragraphs).map((paragraph) => [paragraph.node, paragraph]));
  for (const block of tree.blocks) {
    lines.push(...describeBlock(block, tree.text));
    const paragraph = block.kind === 'paragraph' ? paragraphs.get(block) : undefined;
    lines.push(...(paragraph?.parentheses ?? []).map((parenthesis) => describeParenthesis(parenthesis, tree.text)));
  }
  return lines.map((line) => `  ${line}`);
}

describe('the fixtures, read as bulletins', () => {
  it('come out as written down', () => {
    const lines = readCorpus().flatMap(({ path, decoded }) => {
      if (decoded.kind === 'binary') return [`# ${path}: binary`];
      const mark = decoded.byteOrderMark ? ' with a byte order mark' : '';
      return [`# ${path}: ${decoded.encoding}${mark}`, ...describeBulletin(readBulletin(decoded.text, knowledge))];
    });
    assertExpected('bulletins.txt', lines.join('\n'));
  });
});
