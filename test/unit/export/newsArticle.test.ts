import assert from 'node:assert/strict';
import { ISSUE, NOWHERE } from './editions.ts';
import { ADDRESSES, VARIETY, written } from './exchange.ts';

/** What schema.org says of the types that are written: for each property, the types that it may have. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  PublicationIssue: {
    name: ['Text'],
    issueNumber: ['Integer', 'Text'],
    datePublished: ['Date', 'DateTime'],
    isPartOf: ['CreativeWork', 'PublicationVolume', 'Periodical', 'URL'],
  },
  PublicationVolume: { volumeNumber: ['Integer', 'Text'], isPartOf: ['CreativeWork', 'Periodical', 'URL'] },
  Periodical: { name: ['Text'] },
  NewsArticle: {
    url: ['URL'],
    headline: ['Text'],
    author: ['Person', 'Organization'],
    datePublished: ['Date', 'DateTime'],
    inLanguage: ['Language', 'Text'],
    isPartOf: ['Reference'],
    position: ['Integer', 'Text'],
    articleBody: ['Text'],
    citation: ['CreativeWork', 'PublicationIssue', 'Text'],
  },
  CreativeWork: { name: ['Text'], publisher: ['Organization', 'Person'], datePublished: ['Date', 'DateTime'] },
  Organization: { name: ['Text'] },
  Person: { name: ['Text'] },
};

function typesOf(value: unknown): string[] {
  if (typeof value === 'number') return Number.isInteger(value) ? ['Integer'] : [];
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return ['Date', 'Text'];
    return URL.canParse(value) ? ['URL', 'Text'] : ['Text'];
  }
  const { '@type': type, '@id': id } = Object(value);
  if (type === undefined) return typeof id === 'string' ? ['Reference'] : [];
  return [String(type)];
}

/** Fails unless a node, and each node in it, has properties of its type alone, and values of their types. */
function assertNode(node: object): void {
  const { '@type': type, '@id': id, ...properties } = node as Readonly<Record<string, unknown>>;
  if (type === undefined) {
    assert.deepEqual([typeof id, Object.keys(properties)], ['string', []]);
    return;
  }
  if (id !== undefined) assert.ok(URL.canParse(String(id)), String(id));
  const expected = EXPECTED[String(type)];
  assert.ok(expected, `the type ${type}`);
  for (const [name, value] of Object.entries(properties)) {
    const allowed = expected[name];
    assert.ok(allowed, `${type}.${name}`);
    for (const each of Array.isArray(value) ? value : [value]) {
      assert.ok(
        typesOf(each).some((found) => allowed.includes(found)),
        `${type}.${name} is ${JSON.stringify(each)}`,
      );
      if (typeof each === 'object' && each !== null) assertNode(each);
    }
  }
}

describe('an issue as JSON-LD', () => {
  it('has types, properties and values of schema.org', () => {
    for (const addresses of ADDRESSES) {
      for (const text of VARIETY) {
        const document = JSON.parse(written('json-ld', [text], addresses));
        assert.deepEqual(Object.keys(document), ['@context', '@graph']);
        assert.equal(document['@context'], 'https://schema.org');
        document['@graph'].forEach(assertNode);
      }
    }
    assert.throws(() => assertNode({ '@type': 'NewsArticle', headLine: 'x' }));
    assert.throws(() => assertNode({ '@type': 'NewsArticle', datePublished: '26 August' }));
  });

  it('tells of the issue, and of each story what it is part of, who wrote it and what it cites', () => {
    const [issue, first, second] = JSON.parse(written('json-ld', [ISSUE], NOWHERE))['@graph'];
    assert.deepEqual(issue, {
      '@type': 'PublicationIssue',
      '@id': 'urn:bulletin:monitor-5-156',
      name: 'Monitor 5/156',
      issueNumber: 156,
      datePublished: '1999-08-26',
      isPartOf: { '@type': 'PublicationVolume', volumeNumber: 5, isPartOf: { '@type': 'Periodical', name: 'Monitor' } },
    });
    assert.deepEqual(first.isPartOf, { '@id': issue['@id'] });
    assert.deepEqual(
      first.author.map(({ name }: { name: string }) => name),
      ['Dagna Holm', 'Olle Brant', 'Ida Berg'],
    );
    assert.deepEqual(second.citation, [
      {
        '@type': 'CreativeWork',
        name: 'AP, August 25',
        publisher: { '@type': 'Organization', name: 'AP' },
        datePublished: '1999-08-25',
      },
      { '@type': 'PublicationIssue', '@id': 'urn:bulletin:monitor-5-155', name: 'monitor-5-155' },
    ]);
  });

  it('cannot close the script that it is put into', () => {
    const text = ISSUE.replace('a barge', '</script><script>alert(1)</script>');
    assert.doesNotMatch(written('json-ld', [text]), /</);
    assert.match(JSON.parse(written('json-ld', [text]))['@graph'][1].articleBody, /<\/script>/);
  });
});
