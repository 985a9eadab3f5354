import type { Addresses } from './addresses.ts';
import { bodyText, type Edition, publicationDay, type Story } from './edition.ts';
import { renderBody } from './html.ts';
import { noonOf } from './noon.ts';

/**
 * The editions as one feed (jsonfeed.org, version 1.1), an item for each story, in parts. What the format has no word for stands under `_bulletin`.
 * The title comes last, for it names the publications.
 */
export function* jsonFeed(editions: Iterable<Edition>, addresses: Addresses): Generator<string> {
  const titles = new Set<string>();
  yield '{\n  "version": "https://jsonfeed.org/version/1.1",\n  "language": "en",\n  "items": [';
  let separator = '\n';
  for (const edition of editions) {
    titles.add(edition.publication ?? edition.title);
    for (const story of edition.stories) {
      const item = JSON.stringify(itemOf(edition, story, addresses), null, 2);
      yield `${separator}    ${item.replaceAll('\n', '\n    ')}`;
      separator = ',\n';
    }
  }
  yield `\n  ],\n  "title": ${JSON.stringify([...titles].join(', '))}\n}\n`;
}

function itemOf(edition: Edition, story: Story, addresses: Addresses) {
  const { id, headline, authors, position, citations, issues } = story;
  const url = addresses.url(id);
  const day = publicationDay(edition);
  return {
    id: addresses.uri(id),
    ...(url !== null && { url }),
    ...(headline !== null && { title: headline }),
    content_html: renderBody(story, addresses),
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
