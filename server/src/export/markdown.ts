import type { Addresses } from './addresses.ts';
import { type Edition, numberingOf, type Passage, type Story } from './edition.ts';
import type { Part } from './runs.ts';

/** An issue as Markdown (CommonMark, and what GitHub adds to it), a line for each paragraph. */
export function markdown(edition: Edition, addresses: Addresses): string {
  const { publication, title, colophon, stories } = edition;
  const blocks = [
    `# ${escapeMarkdown(publication ?? title)}`,
    ...editionLine(edition),
    ...stories.flatMap((story) => storyBlocks(story, addresses)),
    ...(colophon === null ? [] : ['---', escapeMarkdown(colophon)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function editionLine(edition: Edition): string[] {
  const { date } = edition;
  const day = date === null ? [] : [`${date.certainty === 'bounded' ? 'on or after ' : ''}${date.long}`];
  const place = [...numberingOf(edition), ...day];
  return place.length > 0 ? [`*${place.join(' · ')}*`] : [];
}

function storyBlocks({ headline, authors, passages }: Story, addresses: Addresses): string[] {
  const lists: string[] = [];
  passages.forEach((passage, index) => {
    const text = passageText(passage, addresses);
    const goesOn = passage.kind === 'bullet' && passages[index - 1]?.kind === 'bullet';
    if (goesOn) lists.push(`${lists.pop()}\n- ${text}`);
    else lists.push(passage.kind === 'bullet' ? `- ${text}` : text);
  });
  return [
    ...(headline ? [`## ${escapeMarkdown(headline.text)}`] : []),
    ...(authors.length > 0 ? [`*By ${authors.map(escapeMarkdown).join(', ')}*`] : []),
    ...lists,
  ];
}

function passageText({ runs }: Passage, addresses: Addresses): string {
  const parts = runs.flatMap((run) => run.parts);
  return escapeLineStart(parts.map((part) => partText(part, addresses)).join(''));
}

function partText({ text, issues }: Part, { link }: Addresses): string {
  const [issue] = issues;
  const href = issue === undefined ? null : link(issue);
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
