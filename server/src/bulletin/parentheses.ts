/** From the parentheses of the tree to those of the model: names made canonical, dates made full, doubts settled. */
import type { PlainDate } from '../calendar/plainDate.ts';
import type * as syntax from '../syntax/tree.ts';
import type { CitedPublication, CitedSource, Group, Knowledge, Parenthesis } from './bulletin.ts';
import { citedDates } from './citedDates.ts';

/** Every parenthesis of a paragraph, nested ones behind the one that holds them. `issue`: the last day on which the issue can have come out. */
export function readParentheses(
  paragraph: syntax.Paragraph,
  knowledge: Knowledge,
  issue: PlainDate | null,
): Parenthesis[] {
  const all: Parenthesis[] = [];
  const add = (node: syntax.Parenthesis): void => {
    all.push(readParenthesis(node, knowledge, issue));
    node.nested.forEach(add);
  };
  for (const inline of paragraph.inlines) if (inline.kind === 'parenthesis') add(inline);
  return all;
}

function readParenthesis(node: syntax.Parenthesis, knowledge: Knowledge, issue: PlainDate | null): Parenthesis {
  const { start, end, faults } = node;
  if (node.groups.length === 0 || !isReference(node, knowledge)) {
    return { kind: node.shape === 'note' ? 'note' : 'gloss', node, groups: [], faults: [], start, end };
  }
  const groups = node.groups.map((group) => readGroup(group, knowledge, issue));
  if (isHistory(groups, issue)) return { kind: 'gloss', node, groups: [], faults: [], start, end };
  const kind = groups.every((group) => group.role === 'crossReference') ? 'crossReference' : 'citation';
  return { kind, node, groups, faults, start, end };
}

/** A doubtful parenthesis is a citation when one of its sources is known, or surely a slip of a known one. */
function isReference(node: syntax.Parenthesis, { sources, publications }: Knowledge): boolean {
  if (node.certain) return true;
  const names = node.groups.flatMap((group) => group.sources.map((source) => source.name));
  return (
    names.some((name) => sources.lookup(name) || publications.find(name)) ||
    names.some((name) => sources.suggest(name) !== null)
  );
}

/** The oldest citation that carries a year was of the year before its issue's; one year more leaves room for December in January. */
const OLDEST_YEARS = 2;

/** Names that nobody knows with a year long past are no sources: `(Treaty of Orlec, October 13, 1921)`. */
function isHistory(groups: readonly Group[], issue: PlainDate | null): boolean {
  if (!issue) return false;
  return groups.every(
    (group) =>
      group.role === 'citation' &&
      group.sources.length > 0 &&
      group.sources.every(({ source }) => source === null) &&
      group.dates.some(({ node }) => node.year !== null && node.year < issue.year - OLDEST_YEARS),
  );
}

function readGroup(node: syntax.Group, knowledge: Knowledge, issue: PlainDate | null): Group {
  const { start, end } = node;
  const dates = citedDates(node.dates, issue);
  const [only, ...others] = node.sources;
  const publication = only && others.length === 0 ? readPublication(only, knowledge) : null;
  const within = node.direction !== 'dated';
  // `(see Interfax, August 24)` cites Interfax.
  const cited = !publication?.publication && node.sources.some(({ name }) => knowledge.sources.lookup(name));
  if (within || publication?.publication || (node.role === 'crossReference' && !cited)) {
    return { role: 'crossReference', node, publication, direction: node.direction, dates, start, end };
  }
  return {
    role: 'citation',
    node,
    sources: node.sources.map((source) => readSource(source, knowledge)),
    dates,
    start,
    end,
  };
}

function readSource({ name, start, end }: syntax.SourceName, { sources }: Knowledge): CitedSource {
  const source = sources.lookup(name);
  return { name: source?.name ?? name, written: name, source, start, end };
}

function readPublication({ name, start, end }: syntax.SourceName, { publications }: Knowledge): CitedPublication {
  const publication = publications.find(name);
  return { name: publication?.name ?? name.replace(/^the\s+/i, ''), written: name, publication, start, end };
}
