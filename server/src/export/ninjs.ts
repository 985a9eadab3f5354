import type { DateCertainty } from '../calendar/dateOfIssue.ts';
import { countWords } from '../syntax/characters.ts';
import type { Addresses } from './addresses.ts';
import { bodyText, type Edition, publicationDay, type Story } from './edition.ts';
import { renderBody, renderIssue } from './html.ts';
import { noonOf } from './noon.ts';

/** An issue as ninjs 3.1 (IPTC): a composite of its stories. */
export function ninjs(edition: Edition, addresses: Addresses) {
  const { id, title, stories, date } = edition;
  return {
    ...common(edition, id, addresses),
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    type: 'composite',
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    bodies: [{ role: 'main', contentType: 'text/html', value: renderIssue(edition, addresses) }],
    ...(date && date.certainty !== 'stated' && { edNote: NOTES[date.certainty](date.iso) }),
    associations: stories.map((story) => ({ name: `item-${story.position}`, ...storyOf(edition, story, addresses) })),
  };
}

const NOTES: Readonly<Record<Exclude<DateCertainty, 'stated'>, (day: string) => string>> = {
  known: (day) => `The issue does not state its date; ${day} is known for its number.`,
  computed: (day) => `The issue does not state its date; ${day} is computed from its number.`,
  bounded: (day) => `The date of the issue is not known; it is not before ${day}.`,
};

function storyOf(edition: Edition, story: Story, addresses: Addresses) {
  const { id, headline, authors, citations, issues } = story;
  const text = bodyText(story);
  return {
    ...common(edition, id, addresses),
    type: 'text',
    ...(headline !== null && { headlines: [{ role: 'main', contentType: 'text/plain', value: headline }] }),
    ...(authors.length > 0 && { by: authors.join(', '), people: authors.map((name) => ({ name, rel: 'author' })) }),
    bodies: [
      { role: 'main', contentType: 'text/html', value: renderBody(story, addresses) },
      {
        role: 'main',
        contentType: 'text/plain',
        wordCount: countWords(text, 0, text.length),
        charCount: text.length,
        value: text,
      },
    ],
    infoSources: [...new Set(citations.map(({ source }) => source))].map((name) => ({ name, role: 'source' })),
    ...(issues.length > 0 && {
      objects: issues.map((issue) => ({ name: issue, rel: 'refersTo', uri: addresses.uri(issue) })),
    }),
  };
}

function common(edition: Edition, id: string, addresses: Addresses) {
  const day = publicationDay(edition);
  return {
    uri: addresses.uri(id),
    representationType: 'full',
    pubStatus: 'usable',
    language: 'en',
    ...(day !== null && { contentCreated: noonOf(day) }),
    altIds: [{ role: 'bulletin', value: id }],
  };
}
