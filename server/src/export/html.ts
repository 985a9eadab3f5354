/** An issue as HTML: its body for whoever has a page already, and a page of its own. */
import type { Addresses } from './addresses.ts';
import { type Edition, numberingOf, type Passage, type Story, type Words } from './edition.ts';
import { attribute, escapeHtml, pageOf } from './markup.ts';
import { PAGE_STYLE } from './pageStyle.ts';
import type { Part, Run } from './runs.ts';

export interface RenderSetup {
  readonly addresses: Addresses;
  /** Writes `data-start` and `data-end`, the place in the file, on each headline and paragraph. */
  readonly offsets?: boolean;
}

/** With where a story of the same edition can be read, seen from what is written. */
interface Writing extends RenderSetup {
  readonly toStory: (id: string) => string | null;
}

/** The body of an issue: elements and text, without scripts, styles and event handlers, whatever the bulletin holds. */
export function renderIssue(edition: Edition, setup: RenderSetup): string {
  const { colophon, stories } = edition;
  const writing = { ...setup, toStory: (id: string) => `#${encodeURIComponent(id)}` };
  const articles = stories.map((story) => renderStory(story, writing));
  const note = colophon === null ? [] : [`<footer class="colophon"><p>${escapeHtml(colophon)}</p></footer>`];
  return `${[renderTop(edition), ...articles, ...note].join('\n')}\n`;
}

/** The paragraphs of a story by itself, without its headline and authors. */
export function renderBody(story: Story, setup: RenderSetup): string {
  return renderPassages(story, { ...setup, toStory: setup.addresses.url });
}

function renderPassages({ passages }: Story, writing: Writing): string {
  const lines: string[] = [];
  passages.forEach((passage, index) => {
    const isBullet = passage.kind === 'bullet';
    if (isBullet && passages[index - 1]?.kind !== 'bullet') lines.push('<ul>');
    lines.push(
      element(isBullet ? 'li' : 'p', passage, passage.runs.map((run) => renderRun(run, writing)).join(''), writing),
    );
    if (isBullet && passages[index + 1]?.kind !== 'bullet') lines.push('</ul>');
  });
  return lines.join('\n');
}

/** A whole page, which loads nothing and runs nothing. */
export function htmlPage(edition: Edition, addresses: Addresses): string {
  const url = addresses.url(edition.id);
  return pageOf({
    title: edition.title,
    style: PAGE_STYLE,
    head: url === null ? [] : [`<link rel="canonical"${attribute('href', url)}>`],
    main: [renderIssue(edition, { addresses }).trimEnd()],
  });
}

/** The name of the publication, the numbers and the date. */
export function renderTop(edition: Edition): string {
  const { publication, title, date } = edition;
  const place = [...numberingOf(edition), ...(date === null ? [] : [renderDate(date)])];
  const line = place.length > 0 ? `\n<p class="edition">${place.join(' · ')}</p>` : '';
  const kind = attribute('class', publication === null ? null : 'publication');
  return `<header class="issue">\n<h1${kind}>${escapeHtml(publication ?? title)}</h1>${line}\n</header>`;
}

function renderDate({ iso, long, certainty }: NonNullable<Edition['date']>): string {
  const before = certainty === 'bounded' ? 'on or after ' : '';
  return `${before}<time${attribute('datetime', iso)}${attribute('data-certainty', certainty)}>${escapeHtml(long)}</time>`;
}

function renderStory(story: Story, writing: Writing): string {
  const { id, headline, authors, passages } = story;
  const names = authors.map((name) => `<span class="author">${escapeHtml(name)}</span>`);
  return [
    `<article${attribute('id', id)} class="item">`,
    ...(headline ? [element('h2', headline, escapeHtml(headline.text), writing)] : []),
    ...(names.length > 0 ? [`<p class="byline">By ${names.join(', ')}</p>`] : []),
    ...(passages.length > 0 ? [renderPassages(story, writing)] : []),
    '</article>',
  ].join('\n');
}

function element(name: string, { start, end }: Words | Passage, content: string, { offsets }: RenderSetup): string {
  const place = offsets ? attribute('data-start', start) + attribute('data-end', end) : '';
  return `<${name}${place}>${content}</${name}>`;
}

function renderRun({ kind, parts }: Run, writing: Writing): string {
  const text = parts.map((part) => renderPart(part, writing)).join('');
  switch (kind) {
    case 'prose':
      return text;
    case 'citation':
      return `<span class="citation">${text}</span>`;
    case 'crossReference':
      return `<span class="cross-reference">${text}</span>`;
  }
}

function renderPart({ text, issues, story }: Part, { addresses, toStory }: Writing): string {
  const [issue] = issues;
  let href: string | null = null;
  if (story !== null) href = toStory(story);
  else if (issue !== undefined) href = addresses.link(issue);
  return href === null ? escapeHtml(text) : `<a${attribute('href', href)}>${escapeHtml(text)}</a>`;
}
