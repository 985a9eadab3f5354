import type { Addresses } from './addresses.ts';
import { type Edition, numberingOf, type Passage, type Story } from './edition.ts';
import type { Part } from './runs.ts';

/** An issue as Markdown (CommonMark, and what GitHub adds to it), a line for each paragraph. */
export function markdown(edition: Edition, addresses: Addresses): string {
  const { publication, title, colophon, stories } = edition;
  const writing = { addresses, anchors: anchorsOf(edition), own: new Set(stories.map(({ id }) => id)) };
  const blocks = [
    `# ${escapeMarkdown(publication ?? title)}`,
    ...editionLine(edition),
    ...stories.flatMap((story) => storyBlocks(story, writing)),
    ...(colophon === null ? [] : ['---', escapeMarkdown(colophon)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface Writing {
  readonly addresses: Addresses;
  /** By story: those with a headline. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The stories of the document. */
  readonly own: ReadonlySet<string>;
}

/** The names by which GitHub, and others after it, lead to headings: their letters and digits; one that occurs again is counted. */
function anchorsOf({ publication, title, stories }: Edition): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const anchorOf = (heading: string): string => {
    const name = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  };
  anchorOf(publication ?? title);
  return new Map(stories.flatMap(({ id, headline }) => (headline !== null ? [[id, anchorOf(headline)] as const] : [])));
}

function editionLine(edition: Edition): string[] {
  const { date } = edition;
  const day = date === null ? [] : [`${date.certainty === 'bounded' ? 'on or after ' : ''}${date.long}`];
  const place = [...numberingOf(edition), ...day];
  return place.length > 0 ? [`*${place.join(' · ')}*`] : [];
}

function storyBlocks({ headline, authors, passages }: Story, writing: Writing): string[] {
  const lists: string[] = [];
  passages.forEach((passage, index) => {
    const text = passageText(passage, writing);
    const goesOn = passage.kind === 'bullet' && passages[index - 1]?.kind === 'bullet';
    if (goesOn) lists.push(`${lists.pop()}\n- ${text}`);
    else lists.push(passage.kind === 'bullet' ? `- ${text}` : text);
  });
  return [
    ...(headline !== null ? [`## ${escapeMarkdown(headline)}`] : []),
    ...(authors.length > 0 ? [`*By ${authors.map(escapeMarkdown).join(', ')}*`] : []),
    ...lists,
  ];
}

function passageText({ runs }: Passage, writing: Writing): string {
  const parts = runs.flatMap((run) => run.parts);
  return escapeLineStart(parts.map((part) => partText(part, writing)).join(''));
}

function partText({ text, issues, story }: Part, { addresses, anchors, own }: Writing): string {
  const [issue] = issues;
  const anchor = story === null ? undefined : anchors.get(story);
  let href: string | null = null;
  if (anchor !== undefined) href = `#${encodeURIComponent(anchor)}`;
  else if (story !== null && !own.has(story)) href = addresses.link(story);
  else if (issue !== undefined) href = addresses.link(issue);
  return href === null
    ? escapeInline(text)
    : `[${escapeInline(text)}](<${href.replaceAll(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** A text as Markdown that means this text. */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escapeInline(text));
}

/** `$` because GitHub typesets what stands between two of them. */
function escapeInline(text: string): string {
  return text.replaceAll('\0', '\ufffd').replaceAll(/[\\`*_[\]<>&~$#]/g, '\\$&');
}

/** What would begin a list, a rule or a heading at the start of a line. */
function escapeLineStart(text: string): string {
  return text
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
