/** An issue as HTML: its body for whoever has a page already, and a page of its own. */
import type { Addresses } from './addresses.ts';
import { type Edition, type EditionHead, numberingOf, type Story } from './edition.ts';
import { attribute, escapeHtml, pageOf } from './markup.ts';
import { PAGE_STYLE } from './pageStyle.ts';
import type { Part, Run } from './runs.ts';

interface Writing {
  readonly addresses: Addresses;
  /** Where a story of the same issue can be read, seen from what is written. */
  readonly toStory: (id: string) => string | null;
}

/** The body of an issue: elements and text, without scripts, styles and event handlers, whatever the bulletin holds. */
export function renderIssue(edition: Edition, addresses: Addresses): string {
  const { colophon, stories } = edition;
  const own = new Set(stories.map(({ id }) => id));
  const toStory = (id: string): string | null => (own.has(id) ? storyFragment(id) : addresses.link(id));
  const writing = { addresses, toStory };
  const articles = stories.map((story) => renderStory(story, writing));
  const note = colophon === null ? [] : [`<footer class="colophon"><p>${escapeHtml(colophon)}</p></footer>`];
  return `${[renderTop(edition), ...articles, ...note].join('\n')}\n`;
}

/** What stands after the address of a page that leads to one of its stories. */
export function storyFragment(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** The paragraphs of a story by itself, without its headline and authors. */
export function renderBody(story: Story, addresses: Addresses): string {
  return renderPassages(story, { addresses, toStory: addresses.url });
}

function renderPassages({ passages }: Story, writing: Writing): string {
  const lines: string[] = [];
  passages.forEach((passage, index) => {
    const isBullet = passage.kind === 'bullet';
    if (isBullet && passages[index - 1]?.kind !== 'bullet') lines.push('<ul>');
    const name = isBullet ? 'li' : 'p';
    lines.push(`<${name}>${passage.runs.map((run) => renderRun(run, writing)).join('')}</${name}>`);
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
    main: [renderIssue(edition, addresses).trimEnd()],
  });
}

/** The name of the publication, the numbers and the date. */
export function renderTop(head: EditionHead): string {
  const { publication, title, date } = head;
  const place = [...numberingOf(head), ...(date === null ? [] : [renderDate(date)])];
  const line = place.length > 0 ? `\n<p class="edition">${place.join(' · ')}</p>` : '';
  const kind = attribute('class', publication === null ? null : 'publication');
  return `<header class="issue">\n<h1${kind}>${escapeHtml(publication ?? title)}</h1>${line}\n</header>`;
}

function renderDate({ iso, long, certainty }: NonNullable<EditionHead['date']>): string {
  const before = certainty === 'bounded' ? 'on or after ' : '';
  return `${before}<time${attribute('datetime', iso)}${attribute('data-certainty', certainty)}>${escapeHtml(long)}</time>`;
}

function renderStory(story: Story, writing: Writing): string {
  const { id, headline, authors, passages } = story;
  const names = authors.map((name) => `<span class="author">${escapeHtml(name)}</span>`);
  return [
    `<article${attribute('id', id)} class="item">`,
    ...(headline !== null ? [`<h2>${escapeHtml(headline)}</h2>`] : []),
    ...(names.length > 0 ? [`<p class="byline">By ${names.join(', ')}</p>`] : []),
    ...(passages.length > 0 ? [renderPassages(story, writing)] : []),
    '</article>',
  ].join('\n');
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
