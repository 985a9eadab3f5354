/** From the parentheses of the tree to those of the model: names made canonical, dates made full, doubts settled. */
import { daysUntil, type PlainDate } from '../calendar/plainDate.ts';
import type { Publication } from '../publication/publication.ts';
import type { SourceRegistry } from '../publication/sources.ts';
import { isUpper, skipSpace, trimEnd } from '../syntax/characters.ts';
import { MOST_SOURCES, readSources as readNames } from '../syntax/sourceNames.ts';
import type * as syntax from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { CitedDate, CitedPublication, CitedSource, Group, Knowledge, Parenthesis } from './bulletin.ts';
import { citedDates } from './citedDates.ts';
import { nameSpan } from './citedName.ts';

/** Every parenthesis of a paragraph, nested ones after the one that holds them. `issue`: the last day on which the issue can have come out. */
export function readParentheses(
  text: string,
  paragraph: syntax.Paragraph,
  knowledge: Knowledge,
  issue: PlainDate | null,
): readonly Parenthesis[] {
  let all: Parenthesis[] | null = null;
  for (const inline of paragraph.inlines) {
    if (inline.kind !== 'parenthesis') continue;
    const read = readParenthesis(text, inline, knowledge, issue);
    const parenthesis = read.kind === 'gloss' ? (undated(text, paragraph, inline, knowledge) ?? read) : read;
    if (all) all.push(parenthesis);
    else all = [parenthesis];
    if (inline.nested.length > 0) addNested(text, all, parenthesis, knowledge, issue);
  }
  return all ?? NONE;
}

const NONE: readonly never[] = [];

/** Adds what stands within `outer`: within a citation only what refers to something, for the rest are places of its sources, and remarks. */
function addNested(
  text: string,
  all: Parenthesis[],
  outer: Parenthesis,
  knowledge: Knowledge,
  issue: PlainDate | null,
): void {
  for (const node of outer.node.nested) {
    const parenthesis = readParenthesis(text, node, knowledge, issue);
    if (outer.groups.length > 0 && parenthesis.groups.length === 0) continue;
    all.push(parenthesis);
    addNested(text, all, parenthesis, knowledge, issue);
  }
}

function readParenthesis(
  text: string,
  node: syntax.Parenthesis,
  knowledge: Knowledge,
  issue: PlainDate | null,
): Parenthesis {
  const { start, end } = node;
  const isCited = node.groups.length > 0 && isReference(text, node, knowledge);
  const read = isCited ? node.groups : pointersOf(node, knowledge);
  const first = read[0];
  if (!first) return { kind: node.shape === 'note' ? 'note' : 'gloss', node, groups: NONE, faults: NONE, start, end };
  const faults = isCited ? node.faults : node.faults.filter((fault) => fault.start >= first.start);
  const groups = read.map((group) => readGroup(text, group, knowledge, issue));
  if (isHistory(groups, issue) || !isDated(faults, groups, issue)) {
    return { kind: 'gloss', node, groups: NONE, faults: NONE, start, end };
  }
  const kind = groups.every((group) => group.role === 'crossReference') ? 'crossReference' : 'citation';
  return { kind, node, groups, faults, start, end };
}

/**
 * `… said. (Interfax, Reuters)`: listed sources and nothing else, where only a citation stands by itself, are one that has lost its date. Null for all else:
 * within a sentence, `(ORT, RTR)` may tell what television there is.
 */
function undated(
  text: string,
  { start, end }: Span,
  node: syntax.Parenthesis,
  knowledge: Knowledge,
): Parenthesis | null {
  if (!standsAlone(text, { start, end }, node)) return null;
  const limit = node.end - 1;
  const { names = NONE } = readNames(text, node.start + 1, limit) ?? {};
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || skipSpace(text, last.end, limit) < limit) return null;
  if (!names.every((name) => isListed(text, name, knowledge.sources))) return null;
  const span = { start: first.start, end: last.end };
  const group = { role: 'citation', sources: names, dates: NONE, direction: 'dated', locator: null, ...span } as const;
  const sources = readSources(text, names, knowledge);
  return {
    kind: 'citation',
    node,
    groups: [{ role: 'citation', node: group, sources, dates: NONE, ...span }],
    faults: [{ kind: 'missing-date', ...span }],
    start: node.start,
    end: node.end,
  };
}

/** Whether a sentence ends before a parenthesis, and another, or nothing, follows. */
function standsAlone(text: string, paragraph: Span, { start, end, closed }: syntax.Parenthesis): boolean {
  const before = trimEnd(text, paragraph.start, start);
  if (!closed || before === start || !ENDED.test(text.slice(Math.max(paragraph.start, before - 4), before)))
    return false;
  const next = skipSpace(text, end, paragraph.end);
  return next >= paragraph.end || (next > end && isUpper(text.charCodeAt(next)));
}

/** Two small letters before the mark: no abbreviation that a sentence goes on after. */
const ENDED = /\p{Ll}{2}[.?!…]["”’]?$/u;

/** A doubtful parenthesis is a citation when one of its sources is known, or surely a slip of a known one. */
function isReference(text: string, node: syntax.Parenthesis, { sources }: Knowledge): boolean {
  if (node.certain) return true;
  const names = node.groups.flatMap((group) => group.sources);
  return names.some((name) => isListed(text, name, sources) || sources.suggest(name.name) !== null);
}

/** `Victory Day May 9, see above`: what points to this issue or to a known publication does so after names that are no sources, too. */
function pointersOf({ groups }: syntax.Parenthesis, { publications }: Knowledge): readonly syntax.Group[] {
  if (groups.length === 0) return NONE;
  return groups.filter(
    ({ direction, sources }) => direction !== 'dated' || sources.some(({ name }) => publications.find(name)),
  );
}

/** Whether a name is that of a source that is listed, or all names joined in it are. */
function isListed(text: string, name: syntax.SourceName, sources: SourceRegistry): boolean {
  return sources.lookup(name.name) !== null || joinedSources(text, name, sources) !== null;
}

/**
 * Whether what is written for dates can be taken for dates. With a month that has no day every name must be known. So it must with figures, and these must
 * be of the last weeks unless they name their year: else they may be a score, a share, a time of day.
 */
function isDated(faults: readonly syntax.CitationFault[], groups: readonly Group[], issue: PlainDate | null): boolean {
  if (faults.length === 0) return true;
  const figures = new Map<number, boolean>();
  for (const fault of faults) if (fault.kind === 'date-form' && fault.isFigures) figures.set(fault.start, fault.isSure);
  const isUndated = groups.every(({ role, dates }) => role === 'citation' && dates.length === 0);
  if (!isUndated && figures.size === 0) return true;
  return groups.every(isKnown) && groups.every(({ dates }) => dates.every((date) => isRecent(date, figures, issue)));
}

function isKnown(group: Group): boolean {
  if (group.role === 'citation') return group.sources.every(({ source }) => source !== null);
  return group.direction !== 'dated' || group.publication?.publication != null;
}

/** `figures`: where dates in figures begin, and whether they can mean one day only. Where the issue has no date, that must do. */
function isRecent({ node, to }: CitedDate, figures: ReadonlyMap<number, boolean>, issue: PlainDate | null): boolean {
  const isSure = figures.get(node.start);
  if (isSure === undefined || node.year !== null) return true;
  if (!issue) return isSure;
  return to !== null && daysUntil(to, issue) <= OLDEST_FIGURES_DAYS;
}

/** Of 133 issues, all but two cited nothing older than two weeks last of all. */
const OLDEST_FIGURES_DAYS = 31;

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

function readGroup(text: string, node: syntax.Group, knowledge: Knowledge, issue: PlainDate | null): Group {
  const { start, end } = node;
  const dates = citedDates(node.dates, issue);
  const only = node.sources.length === 1 ? node.sources[0] : undefined;
  const publication = only ? knowledge.publications.find(only.name) : null;
  if (!publication && citesSources(text, node, knowledge)) {
    const sources = readSources(text, node.sources, knowledge);
    return { role: 'citation', node, sources, dates, start, end };
  }
  const cited = only ? citedPublication(only, publication) : null;
  return { role: 'crossReference', node, publication: cited, direction: node.direction, dates, start, end };
}

/** Whether a group that names no publication is of sources: `(see Interfax, August 24)` cites Interfax. */
function citesSources(text: string, { role, direction, sources }: syntax.Group, knowledge: Knowledge): boolean {
  if (direction !== 'dated') return false;
  return role === 'citation' || sources.some((name) => isListed(text, name, knowledge.sources));
}

function readSources(
  text: string,
  names: readonly syntax.SourceName[],
  { sources }: Knowledge,
): readonly CitedSource[] {
  let cited: CitedSource[] | null = null;
  for (const node of names) {
    const { name, place, start, end } = node;
    const source = sources.lookup(name);
    const several = source ? null : joinedSources(text, node, sources);
    const read = several ?? [{ name: source?.name ?? name, written: name, source, place, start, end }];
    if (cited) cited.push(...read);
    else cited = read;
  }
  return cited ?? NONE;
}

/** `Itar-Tass and Interfax`, `AP/Reuters`, `Interfax via Reuters`: two or more listed sources, where no listed one has the whole for its name. Null for all else. */
function joinedSources(text: string, node: syntax.SourceName, sources: SourceRegistry): CitedSource[] | null {
  if (!MAY_JOIN.test(node.name)) return null;
  const whole = text.slice(node.start, node.end);
  const joints: RegExpExecArray[] = [];
  for (const joint of whole.matchAll(JOINT)) if (joints.push(joint) === MOST_SOURCES) return null;
  const cited: CitedSource[] = [];
  let from = 0;
  for (const { 0: joint, index } of [...joints, { 0: '', index: whole.length }]) {
    const part = { start: node.start + from, end: node.start + index, place: joint === '' ? node.place : null };
    const { start, end } = nameSpan(text, part);
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    const source = sources.lookup(written);
    if (!source) return null;
    cited.push({ ...part, name: source.name, written, source });
    from = index + joint.length;
  }
  return cited;
}

/** A cheap first look. */
const MAY_JOIN = / (?:and|via|citing|quoting|(?:quoted|cited|reported|carried|monitored) by) |\//;
/** `Interfax via Reuters`, `Reuters quoting Interfax`: both are cited. */
const JOINT = /\s+(?:and|via|citing|quoting|(?:as\s+)?(?:quoted|cited|reported|carried|monitored)\s+by)\s+|\s*\/\s*/g;

function citedPublication({ name, start, end }: syntax.SourceName, publication: Publication | null): CitedPublication {
  return { name: publication?.name ?? name.replace(/^the\s+/i, ''), written: name, publication, start, end };
}
