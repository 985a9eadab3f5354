import type { Addresses } from './addresses.ts';
import { bodyText, type Edition, publicationDay, type Story } from './edition.ts';
import { renderBody } from './html.ts';
import { noonOf } from './noon.ts';

/** The editions as one feed (jsonfeed.org, version 1.1), an item for each story. What the format has no word for stands under `_bulletin`. */
export function jsonFeed(editions: readonly Edition[], addresses: Addresses) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(editions),
    language: 'en',
    items: editions.flatMap((edition) => edition.stories.map((story) => itemOf(edition, story, addresses))),
  };
}

/** The publications, or what stands for them, each once. */
function titleOf(editions: readonly Edition[]): string {
  return [...new Set(editions.map(({ publication, title }) => publication ?? title))].join(', ');
}

function itemOf(edition: Edition, story: Story, addresses: Addresses) {
  const { id, headline, authors, position, citations, issues } = story;
  const url = addresses.url(id);
  const day = publicationDay(edition);
  return {
    id: addresses.uri(id),
    ...(url !== null && { url }),
    ...(headline && { title: headline.text }),
    content_html: renderBody(story, { addresses }),
    content_text: bodyText(story),
    ...(day !== null && { date_published: noonOf(day) }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    _bulletin: {
      issue: edition.id,
      position,
      date: edition.date && { iso: edition.date.iso, certainty: edition.date.certainty },
      sources: [...new Set(citations.map(({ source }) => source))],
      refersTo: issues,
    },
  };
}
