/** JSON Feed has no schema: what its specification, version 1.1, says that a feed MUST be stands here. */
import assert from 'node:assert/strict';
import { ISSUE, PAGES } from './editions.ts';
import { ADDRESSES, VARIETY, written } from './exchange.ts';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isMissingOr = (test: (value: unknown) => boolean) => (value: unknown) => value === undefined || test(value);
const isWebAddress = (value: unknown): boolean => isText(value) && URL.canParse(String(value));
const isMoment = (value: unknown): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)));
const isAuthor = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ['name', 'url', 'avatar'].some((key) => isText(Object(value)[key]));

const OF_FEED: readonly (readonly [string, (feed: Fields) => boolean])[] = [
  ['names its version', ({ version }) => version === 'https://jsonfeed.org/version/1.1'],
  ['has a title', ({ title }) => isText(title)],
  ['has items', ({ items }) => isList(items)],
  [
    'has ids that are unique',
    ({ items }) => isList(items) && new Set(items.map((item) => Object(item).id)).size === items.length,
  ],
  [
    'names its own objects with an underscore',
    (feed) => Object.keys(feed).every((key) => FEED_KEYS.has(key) || key.startsWith('_')),
  ],
];
const FEED_KEYS = new Set(['version', 'title', 'home_page_url', 'feed_url', 'language', 'items']);

const OF_ITEM: readonly (readonly [string, (item: Fields) => boolean])[] = [
  ['has an id that is text', ({ id }) => isText(id)],
  [
    'has content, in HTML or as text',
    ({ content_html: html, content_text: text }) => typeof html === 'string' || typeof text === 'string',
  ],
  ['has a title that is text', ({ title }) => isMissingOr(isText)(title)],
  ['has a url that is one', ({ url }) => isMissingOr(isWebAddress)(url)],
  ['has a date by RFC 3339', ({ date_published: date }) => isMissingOr(isMoment)(date)],
  [
    'has authors with a name, url or avatar',
    ({ authors }) => isMissingOr((list) => isList(list) && list.length > 0 && list.every(isAuthor))(authors),
  ],
  [
    'names its own objects with an underscore',
    (item) => Object.keys(item).every((key) => ITEM_KEYS.has(key) || key.startsWith('_')),
  ],
];
const ITEM_KEYS = new Set(['id', 'url', 'title', 'content_html', 'content_text', 'date_published', 'authors']);

describe('issues as a JSON Feed', () => {
  it('are one by the specification', () => {
    for (const addresses of ADDRESSES) {
      const feed = JSON.parse(
        written(
          'json-feed',
          VARIETY.filter((_, index) => index !== 3),
          addresses,
        ),
      );
      for (const [sentence, holds] of OF_FEED) assert.ok(holds(feed), sentence);
      for (const item of feed.items) {
        for (const [sentence, holds] of OF_ITEM) assert.ok(holds(item), `${sentence}: ${JSON.stringify(item)}`);
      }
    }
  });

  it('have an item for each story', () => {
    const second = ISSUE.replace('Issue: 156', 'Issue: 157').replace('August 26', 'August 27');
    const { title, items } = JSON.parse(written('json-feed', [ISSUE, second], PAGES));
    assert.equal(title, 'Monitor');
    assert.deepEqual(
      items.map(({ id }: { id: string }) => id),
      ['156-1', '156-2', '157-1', '157-2'].map((id) => `https://example.org/digest/monitor-5-${id}`),
    );
    const [, item] = items;
    assert.deepEqual(item, {
      id: 'https://example.org/digest/monitor-5-156-2',
      url: 'https://example.org/digest/monitor-5-156-2',
      title: 'NEXT TO NOTHING.',
      content_html:
        '<p>It rained <span class="cross-reference">(see <a href="https://example.org/digest/monitor-5-155">the Monitor, August 25</a>)</span> and “rained” <span class="citation">(AP, August 25)</span>.</p>',
      content_text: 'It rained (see the Monitor, August 25) and “rained” (AP, August 25).',
      date_published: '1999-08-26T12:00:00Z',
      _bulletin: {
        issue: 'monitor-5-156',
        position: 2,
        date: { iso: '1999-08-26', certainty: 'stated' },
        sources: ['AP'],
        refersTo: ['monitor-5-155'],
      },
    });
  });
});
