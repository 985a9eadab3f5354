import assert from 'node:assert/strict';
import { ISSUE, PAGES } from './editions.ts';
import { written } from './exchange.ts';

describe('an issue as ninjs', () => {
  it('is a composite of its stories, with authors, sources and the issues that they refer to', () => {
    const { associations, ...issue } = JSON.parse(written('ninjs', [ISSUE], PAGES));
    assert.equal(issue.uri, 'https://example.org/digest/monitor-5-156');
    assert.equal(issue.type, 'composite');
    assert.equal(issue.edNote, undefined);
    const [{ bodies, ...story }] = associations;
    assert.deepEqual(story, {
      name: 'item-1',
      uri: 'https://example.org/digest/monitor-5-156-1',
      representationType: 'full',
      pubStatus: 'usable',
      language: 'en',
      contentCreated: '1999-08-26T12:00:00Z',
      altIds: [{ role: 'bulletin', value: 'monitor-5-156-1' }],
      type: 'text',
      headlines: [{ role: 'main', contentType: 'text/plain', value: 'THE PIER AT ESK IS OPEN AGAIN.' }],
      by: 'Dagna Holm, Olle Brant, Ida Berg',
      people: ['Dagna Holm', 'Olle Brant', 'Ida Berg'].map((name) => ({ name, rel: 'author' })),
      infoSources: ['BNS', 'Interfax', 'Zolotoi Rog', 'Polit.ru'].map((name) => ({ name, role: 'source' })),
      objects: ['monitor-5-153', 'monitor-5-154'].map((issueId) => ({
        name: issueId,
        rel: 'refersTo',
        uri: `https://example.org/digest/${issueId}`,
      })),
    });
    assert.deepEqual(
      bodies.map(({ contentType, value }: { contentType: string; value: string }) => [
        contentType,
        value.split('\n')[0]?.slice(0, 20),
      ]),
      [
        ['text/html', '<p>Two &lt;ferries&g'],
        ['text/plain', 'Two <ferries> & a ba'],
      ],
    );
  });

  it('says how it knows a date that the issue does not state', () => {
    const notes = [156, 158, 900].map((number) => {
      const text = `Publication: Monitor Volume: 5 Issue: ${number}\n\nIT RAINED.\n\nIt rained (AP, August 25).\n`;
      const { edNote, contentCreated } = JSON.parse(written('ninjs', [text]));
      return `${contentCreated ?? '-'} ${/is known for|computed|not before/.exec(edNote)?.[0]}`;
    });
    assert.deepEqual(notes, ['1999-08-26T12:00:00Z is known for', '1999-08-30T12:00:00Z computed', '- not before']);
  });
});
