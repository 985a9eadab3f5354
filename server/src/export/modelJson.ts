/** The model of a bulletin as `bulletin parse` prints it. Offsets are those of the file's text, after a byte order mark. */
import type { Bulletin, CitedDate, Group, Issue, Item, Paragraph, Parenthesis } from '../bulletin/bulletin.ts';
import { formatIso, type PlainDate } from '../calendar/plainDate.ts';
import type { Span } from '../text/span.ts';

/** Grows by additions only; anything else is another version. */
export const MODEL_VERSION = 1;

/** The issue of a bulletin; null when its header names none. */
export function issueJson(issue: Issue | null) {
  if (!issue) return null;
  const { publication, volume, number, date } = issue;
  return {
    publication: publication.name,
    volume,
    number,
    date: date && {
      iso: formatIso(date.date),
      certainty: date.certainty,
      earliest: formatIso(date.earliest),
      latest: formatIso(date.latest),
    },
  };
}

/** The whole model; `path` is as the user gave it. */
export function modelJson(path: string, bulletin: Bulletin) {
  return {
    version: MODEL_VERSION,
    path,
    issue: issueJson(bulletin.issue),
    items: bulletin.items.map((item) => itemJson(bulletin, item)),
  };
}

function itemJson(bulletin: Bulletin, { headline, teaser, paragraphs }: Item) {
  return {
    headline: headline && { text: textOf(bulletin, headline), ...place(bulletin, headline) },
    teaser,
    paragraphs: paragraphs.map((paragraph) => paragraphJson(bulletin, paragraph)),
  };
}

function paragraphJson(bulletin: Bulletin, paragraph: Paragraph) {
  return {
    ...place(bulletin, paragraph),
    parentheses: paragraph.parentheses.map((parenthesis) => parenthesisJson(bulletin, parenthesis)),
  };
}

function parenthesisJson(bulletin: Bulletin, parenthesis: Parenthesis) {
  return {
    kind: parenthesis.kind,
    text: textOf(bulletin, parenthesis),
    ...place(bulletin, parenthesis),
    groups: parenthesis.groups.map(groupJson),
  };
}

function groupJson(group: Group) {
  return { role: group.role, sources: sourceNames(group), dates: group.dates.map(dateJson) };
}

function sourceNames(group: Group): string[] {
  if (group.role === 'citation') return group.sources.map(({ name }) => name);
  return group.publication ? [group.publication.name] : [];
}

function dateJson({ from, to }: CitedDate) {
  return { from: iso(from), to: iso(to) };
}

function iso(date: PlainDate | null): string | null {
  return date && formatIso(date);
}

function textOf({ reading }: Bulletin, span: Span): string {
  return reading.text.slice(span.start, span.end);
}

function place({ reading }: Bulletin, span: Span): Span {
  const { start, end } = reading.toSourceSpan(span);
  return { start, end };
}
