import { formatIso } from '../calendar/plainDate.ts';
import type { Addresses } from './addresses.ts';
import type { Citation } from './citations.ts';
import { bodyText, type Edition, publicationDay, type Story } from './edition.ts';

/** An issue as JSON-LD of schema.org: the issue in its volume and periodical, and a NewsArticle for each story. */
export function newsArticles(edition: Edition, addresses: Addresses) {
  const issue = addresses.uri(edition.id);
  return {
    '@context': 'https://schema.org',
    '@graph': [issueOf(edition, issue), ...edition.stories.map((story) => articleOf(edition, story, issue, addresses))],
  };
}

function issueOf(edition: Edition, id: string) {
  const { title, publication, volume, number } = edition;
  const periodical = publication === null ? null : { '@type': 'Periodical', name: publication };
  const inVolume =
    volume === null
      ? periodical
      : { '@type': 'PublicationVolume', volumeNumber: volume, ...(periodical && { isPartOf: periodical }) };
  return {
    '@type': 'PublicationIssue',
    '@id': id,
    name: title,
    ...(number !== null && { issueNumber: number }),
    ...dated(edition),
    ...(inVolume && { isPartOf: inVolume }),
  };
}

function articleOf(edition: Edition, story: Story, issue: string, addresses: Addresses) {
  const { id, position, headline, authors, citations, issues } = story;
  const url = addresses.url(id);
  const text = bodyText(story);
  return {
    '@type': 'NewsArticle',
    '@id': addresses.uri(id),
    ...(url !== null && { url }),
    ...(headline !== null && { headline }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...dated(edition),
    inLanguage: 'en',
    isPartOf: { '@id': issue },
    position,
    articleBody: text,
    citation: [
      ...distinct(citations.map(workOf)),
      ...issues.map((other) => ({ '@type': 'PublicationIssue', '@id': addresses.uri(other), name: other })),
    ],
  };
}

/** A cited report, of which source and day are known. A day that is one of a range is its last. */
function workOf({ source, date }: Citation) {
  return {
    '@type': 'CreativeWork',
    name: date === null ? source : `${source}, ${date.written}`,
    publisher: { '@type': 'Organization', name: source },
    ...(date?.kind === 'day' && date.to && { datePublished: formatIso(date.to) }),
  };
}

function dated(edition: Edition) {
  const day = publicationDay(edition);
  return day === null ? {} : { datePublished: day };
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
